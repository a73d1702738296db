import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ProductCopy } from '../../sim-core/test/product-copy.ts';
import type { CapacityReport } from '../report/capacity-report.ts';
import type { StudyDocument } from './study-document.ts';

const DOOR = 'calibration/claim/door.ts';
const FILE = 'scenarios/studies/capacity-claim.json';
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/noe-calibration/', import.meta.url));

/** The study made so small that one set answers it in seconds; a seed of its own, so that nothing is known of it. */
function small(text: string): string {
  const study = JSON.parse(text) as StudyDocument;
  return JSON.stringify({
    ...study,
    readings: study.readings
      .filter(({ id }) => id === 'stock')
      .map((stock) => ({ ...stock, windows: [{ fromDay: 0, days: 28, balance: true }] })),
    levels: study.levels
      .filter(({ id }) => id !== 'highestInTeams')
      .map((level) => ({ ...level, limits: ['decisions'], leverLimit: null })),
    precision: { users: 0.5, levers: 0.5 },
    luck: { sets: 0, replications: 0 },
    seed: `small ${process.pid} ${performance.now()}`,
  });
}

describe('npm run study', () => {
  const copy = new ProductCopy();
  afterAll(() => copy.remove());

  it('answers with one set, goes on where it was, and does not depend on the number of workers', async () => {
    copy.write(FILE, small);
    const run = async (workers: string): Promise<CapacityReport> => {
      const { code, stdout, stderr } = await copy.run(
        DOOR,
        'capacity-claim',
        '--sets',
        '1',
        '--workers',
        workers,
        '--write',
      );
      expect({ code, told: stderr.split('\n').at(-2) }).toEqual({
        code: 0,
        told: 'Wrote calibration/report/capacity-claim.json and capacity-claim.md.',
      });
      expect(stdout).toBe(copy.read('calibration/report/capacity-claim.md'));
      return JSON.parse(copy.read('calibration/report/capacity-claim.json')) as CapacityReport;
    };
    const first = await run('2');
    const progress = `${CACHE}capacity-claim-${first.inputsHash}-1-1.jsonl`;
    const lines = readFileSync(progress, 'utf8').split('\n');
    writeFileSync(progress, lines.slice(0, -2).join('\n'));
    expect(await run('1')).toEqual(first);
    rmSync(progress);

    expect(first.sets).toEqual({ capacity: 1, levers: 0 });
    const [ordinary, highest] = first.rooms.map(({ users }) => users.median);
    expect(ordinary).toBeGreaterThan(8000);
    expect(highest).toBeGreaterThan(ordinary!);
  }, 120_000);

  it.each([
    [['no-such'], /^There is no study "no-such"\. Use one of: capacity-claim\.\n$/],
    [['capacity-claim', '--sets', '0'], /^--sets is "0"; give a whole number of at least 1\.\n$/],
  ])('tells a wrong command line and ends with 2: %s', async (args, told) => {
    const { code, stderr } = await copy.run(DOOR, ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(told);
  });
});
