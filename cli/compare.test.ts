import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KEY_FIGURE_IDS, OFFICE_FIGURE_IDS } from '../sim-core/contract.ts';
import { ROOT } from './spawn-noe-sim.ts';
import { runCommand } from './test-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'noe-sim-'));
afterAll(() => rmSync(folder, { recursive: true }));
const example = JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mmc-8-10.json'), 'utf8'));

/** Two days of M/M/c with offered load 8. */
function shortWith(fte: number): string {
  const path = join(folder, `fte-${fte}.json`);
  const staff = { ...example.staff, teams: [{ ...example.staff.teams[0], fte }] };
  writeFileSync(path, JSON.stringify({ ...example, staff, run: { ...example.run, warmUpDays: 1, measuredDays: 2 } }));
  return path;
}
const [TEN, ELEVEN, TWELVE] = [shortWith(10), shortWith(11), shortWith(12)];

describe('noe-sim compare', () => {
  it('gives paired differences with their variance factor, and exactly 0 for the scenario itself', async () => {
    const { code, stdout, stderr } = await runCommand([
      ...['compare', TEN, TWELVE, TEN, '--replications', '8', '--figures', 'backlogTasks,utilisation', '--json'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { figures, scenarios } = JSON.parse(stdout);
    const [twelve, same] = figures.backlogTasks.contrasts;
    expect(twelve).toMatchObject({ first: 1, second: 0, n: 8 });
    expect(twelve.interval[1]).toBeLessThan(0);
    expect(figures.utilisation.contrasts[0].varianceFactor).toBeGreaterThan(1);
    const [ofTen, ofTwelve] = figures.utilisation.means;
    const { ratio } = figures.utilisation.contrasts[0];
    expect(ratio.ratio).toBeCloseTo(ofTwelve / ofTen, 3); // the jackknife takes its small bias out
    expect(ratio.interval[1]).toBeLessThan(1);
    expect(same.ratio).toMatchObject({ ratio: 1, standardError: 0, interval: [1, 1] });
    expect(same).toMatchObject({ mean: 0, sd: 0, interval: [0, 0] });
    expect(scenarios[2].hash).toBe(scenarios[0].hash);
  });

  it('compares every figure, and people one by one, when nobody says what', async () => {
    const offices = 'organisation.sampledOffices=4';
    const days = ['--set', 'run.measuredDays=40', '--set', 'run.warmUpDays=20', '--set', offices, '--unsettled'];
    const { code, stdout, stderr } = await runCommand([
      ...['compare', 'offices-2023', 'offices-one-queue', '--replications', '2', '--json', ...days],
    ]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^offices-one-queue against offices-2023: the sample of offices is too small to tell the difference from none in [a-zA-Z, ]+\. Simulate more offices\.\n$/,
    );
    const { figures, peopleAgainstBase } = JSON.parse(stdout);
    expect(Object.keys(figures)).toEqual([...KEY_FIGURE_IDS, ...OFFICE_FIGURE_IDS]);
    expect(peopleAgainstBase).toHaveLength(1);
    const { all, men, women } = peopleAgainstBase[0].firstContactMin;
    expect(all.persons.n).toBe(2);
    expect(men.persons.mean + women.persons.mean).toBeCloseTo(all.persons.mean, 9);
    const text = await runCommand(['compare', 'offices-2023', 'offices-2023', '--replications', '2', ...days]);
    expect(text.stdout).toMatch(/^Time from registration to the first contact: 1 less base, the same persons$/m);
    expect(text.stdout).toMatch(/^women +\d+ +0\.0 % +0\.0 % +0 +0 to 0$/m);
  });

  it('says in words which scenario can be the best of all', async () => {
    const { stdout } = await runCommand([
      ...['compare', TEN, TWELVE, '--replications', '8', '--figures', 'backlogTasks', '--all'],
    ]);
    expect(stdout).toMatch(/^Tasks waiting +-\d/m);
    expect(stdout).toContain('Tasks waiting: lowest of all is 1.\nTasks waiting: highest of all is base.\n');
  });

  it('chooses the best with a promise, or says that the budget was too small', async () => {
    const best = ['compare', TEN, ELEVEN, TWELVE, '--best', 'less:backlogTasks'];
    const sure = await runCommand([...best, '--indifference', '0.3', '--json']);
    expect(JSON.parse(sure.stdout)).toMatchObject({ isGuaranteed: true, best: TWELVE });
    const unsure = await runCommand([...best, '--indifference', '0.0001', '--budget', '30']);
    expect(unsure.stdout).toMatch(/^NOT DECIDED: the budget ended before one was left\. Still possible: /);
    const steered = await runCommand([...best, '--budget', '40', '--json']);
    expect(JSON.parse(steered.stdout)).toMatchObject({ isGuaranteed: false, best: TWELVE });
  });

  it.each([
    [['--set', 'staff.tems[0].fte=3'], 'Did you mean teams?'],
    [['--set', 'run.measuredDays=0'], 'measuredDays'],
    [['--best', 'less:backlogTasks'], '--best takes --indifference'],
    [['--budget', '30'], 'go with --best'],
    [['--figures', 'standardFte'], 'theory-mmc-8-10 simulates none'],
    [['--figures', 'broken:backlogWeeks'], 'a limit that theory-mmc-8-10 does not have'],
  ])('refuses %j', async (flags, message) => {
    const { code, stdout, stderr } = await runCommand(['compare', TEN, TWELVE, '--replications', '2', ...flags]);
    expect(stdout).toBe('');
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });

  it('refuses scenarios of other days: their luck would not be the same', async () => {
    const { code, stderr } = await runCommand(['compare', TEN, 'theory-mmc-8-10']);
    expect(code).toBe(2);
    expect(stderr).toContain('The scenarios have other days');
  });
});
