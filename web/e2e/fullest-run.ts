import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './terminal.ts';

const LONG = 'Reserve 1 varsles i januar, og vi ser på det igjen i mars. '.repeat(100);
const MEASURES = [
  ['decisionTimeClockHours', 'hours', 48],
  ['oldestUndecidedClockHours', 'hours', 96],
  ['messageResponseClockHours', 'hours', 24],
  ['backlogWeeks', 'weeks', 1],
  ['activeUsersPerVeileder', 'persons per FTE', 500],
] as const;
const SHARE = { runs: 98, of: 100, share: 0.98, ci95: [0.93, 0.994] };
const DAY = { n: 98, median: 32, ci95: [30, 45] };
const DAYS = 730;

const amount = (mean: number, unit = 'hours') => ({ unit, mean, sd: 1, ci95: [mean * 0.9, mean * 1.1], n: 100 });

function series(unit: string) {
  const mean = Array.from({ length: DAYS }, (_, day) => 100 + day * 10);
  return { unit, mean, low: mean.map((value) => value * 0.9), high: mean.map((value) => value * 1.1) };
}

/** Everything broken, with intervals everywhere, and never caught up. */
function result(id: string) {
  const limits = MEASURES.map(([measure, unit, atMost]) => ({
    ...{
      measure,
      unit,
      atMost,
      broken: SHARE,
      brokenOnDay: DAY,
      daysOver: amount(600, 'days'),
      areaOver: amount(9000),
    },
    ...{ peak: amount(12_345, unit), peakOnDay: DAY, recovered: SHARE, recoveredOnDay: DAY, daysToRecover: DAY },
  }));
  const ids = ['activeUsersPerVeileder', 'backlogHoursAtEnd', 'unansweredAtEnd', 'tasksDropped', 'reserveFteDays'];
  return {
    ...{ engineVersion: '0.1.0', schemaVersion: 1, scenario: { id, hash: '0123456789abcdef' } },
    ...{
      seed: 'et ganske langt frø å skrive',
      replications: 100,
      fingerprint: '0123456789abcdef',
      startDate: '2023-01-02',
    },
    keyFigures: Object.fromEntries(ids.map((figure) => [figure, amount(123_456, 'tasks')])),
    start: { kind: 'caseload', asked: 3, found: 3, groups: [{ phase: 'wait', asked: 3, found: 3 }] },
    overload: {
      ...{ growthHoursPerWeek: 1234, growthCi95: [1100, 1300], passesOneWeekOnDay: 33 },
      ...{ requiredFte: 58.4, requiredFteCi95: [55.1, 61.2], nominalFte: 25 },
    },
    limits,
    series: {
      backlogHours: series('hours'),
      messageResponseClockHours: series('hours'),
      activeUsersPerVeileder: series('persons per FTE'),
    },
  };
}

/** A workspace whose only run fills every part of its report. */
export async function fullestWorkspace(): Promise<string> {
  const id = 'stress-250k-surge-reserves-1-2';
  const document = JSON.parse(await readFile(join(ROOT, 'scenarios/library', `${id}.json`), 'utf8'));
  const name = { nb: document.title.nb, en: document.title.en };
  const entry = { id: 'fullest', document, hash: '0123456789abcdef', name, page: 'stresstest', result: result(id) };
  const answers = { purpose: LONG, decision: LONG, responsible: LONG };
  const run = { ...entry, finishedAt: '2026-11-26T06:00:00.000Z', note: '', dataHash: 'c0ffee00c0ffee00', answers };
  return JSON.stringify({ kind: 'noe-workspace', version: 1, scenarios: [], runs: [run] });
}
