import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION, scenarioHash } from '../sim-core/contract.ts';
import { collectChange, readChanged } from './scenario-changes.ts';
import { ROOT } from './spawn-noe-sim.ts';

/** What the report is the answer to; cli/README.md has the command. */
const CHANGES = ['demand.users.reading=stock', 'demand.users.persons=12000'];
const USERS = [12_000, 17_000, 50_000, 125_000];

describe('the committed report on the staff today’s service takes', () => {
  const text = readFileSync(join(ROOT, 'calibration/report/base-staffing.md'), 'utf8');
  const rows = [...text.matchAll(/^\| (\d+) \| (\d+) \| (\d+) \| (\d+) of (\d+) \| (\d+(?:\.\d)?) % \| \d+ \|$/gm)].map(
    ([, ...cells]) => cells.map(Number),
  );

  it('is about the scenario and the engine as they are now', () => {
    const changes = CHANGES.reduce<ReturnType<typeof collectChange>>((all, one) => collectChange(one, all), []);
    const parsed = readChanged('base-2023', changes);
    expect(parsed.ok && scenarioHash(parsed.document)).toBe(/hash ([0-9a-f]{16})/.exec(text)?.[1]);
    expect(text).toContain(`engine ${ENGINE_VERSION}`);
  });

  it('answers for every number of users, more staff for more of them, each confirmed by new luck', () => {
    expect(rows.map(([users]) => users)).toEqual(USERS);
    rows.forEach(([, staff, notEnough, held, runs, atLeastPercent], i) => {
      expect(staff).toBeGreaterThan(i === 0 ? 0 : rows[i - 1]![1]!);
      expect(notEnough).toBeLessThan(staff!);
      expect(held! / runs!).toBeGreaterThanOrEqual(0.9);
      expect(atLeastPercent).toBeGreaterThanOrEqual(90);
    });
  });

  it('is what the README says', () => {
    const said = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll(/\s+/g, ' ');
    const [enough, short] = [1, 2].map((column) => rows.map((row) => row[column]!));
    const users = USERS.map((count) => `${count / 1000} 000`);
    expect(said).toContain(
      `${enough![0]} FTE at ${users[0]} active users, ${enough![1]} at ${users[1]}, ${enough![2]} at ${users[2]} and ${enough![3]} at ${users[3]}`,
    );
    expect(said).toContain(`Surely not enough are ${short!.slice(0, 3).join(', ')} and ${short![3]}.`);
  });
});
