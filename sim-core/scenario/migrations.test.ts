import { expect, it } from 'vitest';
import { CURRENT_VERSION, type Migration, migrate, readableVersions } from './migrations.ts';

const STEPS: readonly Migration[] = [-1, 0].map((from) => ({
  from,
  migrate: (raw) => ({
    ...raw,
    schemaVersion: from + 1,
    trail: [...((raw['trail'] as number[] | undefined) ?? []), from],
  }),
}));

it('a document of the newest version is left as it is', () => {
  const raw = { schemaVersion: CURRENT_VERSION };
  expect(migrate(raw, CURRENT_VERSION)).toBe(raw);
});

it('an older document takes every step from its version on, in order', () => {
  expect(migrate({ schemaVersion: -1 }, -1, STEPS)).toEqual({ schemaVersion: 1, trail: [-1, 0] });
  expect(migrate({ schemaVersion: 0 }, 0, STEPS)).toEqual({ schemaVersion: 1, trail: [0] });
});

it('the readable versions are those with a step, and the newest', () => {
  expect(readableVersions()).toEqual([1]);
  expect(readableVersions(STEPS)).toEqual([-1, 0, 1]);
});
