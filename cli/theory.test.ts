import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type KeyFigureSummary,
  parseScenarioText,
  type RunResult,
  type ScenarioDocument,
} from '../sim-core/contract.ts';
import { erlangC } from '../sim-core/theory/erlang-c.ts';
import { pollaczekKhinchineWait, serviceSecondMoment } from '../sim-core/theory/pollaczek-khinchine.ts';
import { priorityWaits } from '../sim-core/theory/priorities.ts';
import { noeSim, ROOT } from './spawn-noe-sim.ts';

const HOURS_PER_MONTH = (365.25 * 24) / 12;
/** Largest standard error, as a share of the exact value, that still makes the comparison worth something. */
const SHARP = 0.04;

/** The textbook queue a theory document stands for, read from the document itself. Rates per hour. */
function queueOf(id: string) {
  const parsed = parseScenarioText(readFileSync(join(ROOT, `scenarios/theory/${id}.json`), 'utf8'));
  if (!parsed.ok) throw new Error(`${id} is not valid`);
  const document: ScenarioDocument = parsed.document;
  const { meanMin, law, cv } = document.tasks.assessment;
  const meanHours = (meanMin * document.tasks.scale) / 60;
  const servers = document.staff.teams.reduce((sum, team) => sum + team.fte, 0);
  const arrivalRate = document.demand.registrationsPerMonth / HOURS_PER_MONTH;
  return { document, arrivalRate, serviceRate: 1 / meanHours, servers, meanHours, law, cv };
}

async function figuresOf(id: string, replications: number): Promise<RunResult['keyFigures']> {
  const { code, stdout } = await noeSim('run', id, '--json', '--replications', String(replications));
  expect(code).toBe(0);
  const result = JSON.parse(stdout) as RunResult;
  expect(result.overload).toBeNull();
  return result.keyFigures;
}

const standardError = ({ sd, n }: KeyFigureSummary): number => sd! / Math.sqrt(n);

/** Within four standard errors, which are small enough to fail. */
function expectAgreement(figure: KeyFigureSummary, exact: number): void {
  expect(standardError(figure)).toBeLessThan(SHARP * exact);
  expect(standardError(figure)).toBeGreaterThan(0);
  expect(Math.abs(figure.mean! - exact)).toBeLessThan(4 * standardError(figure));
}

describe('theory documents in the terminal', () => {
  it.each([
    ['theory-mm1', 10],
    ['theory-mmc-2-3', 10],
    ['theory-mmc-8-10', 10],
  ])('M/M/c: %s agrees with Erlang C and not with one server more', async (id, replications) => {
    const queue = queueOf(id);
    expect(queue.law).toBe('exponential');
    const exact = erlangC(queue);
    const figures = await figuresOf(id, replications);
    expectAgreement(figures.assessmentWaitClockHours, exact.meanWait);
    expectAgreement(figures.backlogTasks, exact.meanQueue);
    expectAgreement(figures.activeUsers, exact.meanInSystem);
    expectAgreement(figures.utilisation, exact.utilisation);
    const oneMore = erlangC({ ...queue, servers: queue.servers + 1 });
    const distance = Math.abs(figures.backlogTasks.mean! - oneMore.meanQueue);
    expect(distance).toBeGreaterThan(4 * standardError(figures.backlogTasks));
  });

  it.each([
    ['theory-mg1-fixed', 'fixed'],
    ['theory-mg1-erlang2', 'erlang2'],
    ['theory-mg1-lognormal', 'lognormal'],
    ['theory-mg1-hyperexponential', 'hyperexponential'],
  ])('M/G/1: %s agrees with Pollaczek–Khinchine and not with M/M/1', async (id, wanted) => {
    const queue = queueOf(id);
    expect([queue.law, queue.servers]).toEqual([wanted, 1]);
    const secondMoment = serviceSecondMoment(queue.law, queue.meanHours, queue.cv);
    const exact = pollaczekKhinchineWait(queue.arrivalRate, queue.meanHours, secondMoment);
    const figures = await figuresOf(id, 8);
    expectAgreement(figures.assessmentWaitClockHours, exact);
    expectAgreement(figures.backlogTasks, queue.arrivalRate * exact);
    const distance = Math.abs(figures.assessmentWaitClockHours.mean! - erlangC(queue).meanWait);
    expect(distance).toBeGreaterThan(4 * standardError(figures.assessmentWaitClockHours));
  });

  it('priority: each class of theory-priority agrees with Cobham and not with first come, first served', async () => {
    const queue = queueOf('theory-priority');
    const { people, tasks } = queue.document;
    expect([tasks.assessment.priority, tasks.recheck.priority]).toEqual([0, 1]);
    const first = people.workedSixOfTwelveShare * queue.arrivalRate;
    const [urgent = NaN, other = NaN] = priorityWaits({ ...queue, arrivalRates: [first, queue.arrivalRate - first] });
    const figures = await figuresOf('theory-priority', 10);
    expectAgreement(figures.assessmentWaitClockHours, urgent);
    expectAgreement(figures.recheckWaitClockHours, other);
    const inOrder = erlangC(queue).meanWait;
    for (const figure of [figures.assessmentWaitClockHours, figures.recheckWaitClockHours]) {
      expect(Math.abs(figure.mean! - inOrder)).toBeGreaterThan(4 * standardError(figure));
    }
  });
});
