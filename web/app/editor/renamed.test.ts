import { expect, it } from 'vitest';
import { parseScenario } from '../../../sim-core/contract.ts';
import { libraryScenario } from '../library.ts';
import { renamed } from './renamed.ts';

const BASE = libraryScenario('base', 'stock').document;

it('a scenario that is changed has a name of its own, once', () => {
  const once = renamed(BASE);
  expect(once).toMatchObject({ id: 'base-2023-endret', title: { nb: `${BASE.title.nb} (endret)` } });
  expect(renamed(once)).toBe(once);
});

it('a long name is cut to one that is allowed', () => {
  const long = renamed({ ...BASE, id: `${'abcdefgh-'.repeat(7)}x` });
  expect(long.id.length).toBeLessThanOrEqual(64);
  expect(parseScenario(long).ok).toBe(true);
});
