import {
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  parseScenario,
  type RunResult,
  SimError,
  scenarioHash,
} from '../../../../sim-core/contract.ts';
import { savedScenario } from '../own-scenario.ts';
import { NO_ANSWERS, type SavedRun, type SavedScenario } from '../records.ts';

const MOMENT = '2026-01-01T00:00:00.000Z';
const READ = parseScenario({
  schemaVersion: 1,
  id: 'liten',
  title: { nb: 'Liten', en: 'Small' },
  question: { nb: 'Virker lagringen?', en: 'Does storage work?' },
});
if (!READ.ok) throw new SimError({ kind: 'invalid-scenario', issues: READ.issues });
const DOCUMENT = READ.document;
const HASH = scenarioHash(DOCUMENT);

/** A scenario of one’s own. */
export function scenarioExample(id: string, savedAt = MOMENT): SavedScenario {
  return { ...savedScenario(DOCUMENT, savedAt), id };
}

const summary = (unit: string, mean: number) => ({ unit, mean, sd: 1, ci95: [mean - 1, mean + 1] as const, n: 2 });
const series = (unit: string) => ({ unit, mean: [1, null, 3], low: [0, null, 2], high: [2, null, 4] });
const day = { n: 2, median: 3, ci95: [1, null] as const };
const share = { runs: 1, of: 2, share: 0.5, ci95: [0.1, 0.9] as const };

/** A run of the history, with every kind of value a result can have. */
export function runExample(id: string, finishedAt = MOMENT): SavedRun {
  const figures = KEY_FIGURE_IDS.map((figure, place) => [figure, summary(KEY_FIGURES[figure].unit, place + 0.1)]);
  return {
    id,
    document: DOCUMENT,
    hash: HASH,
    name: { nb: 'Prøve', en: 'Trial' },
    page: 'oversikt',
    result: {
      ...{ engineVersion: '0.0.1', schemaVersion: 1, scenario: { id: DOCUMENT.id, hash: HASH } },
      ...{ seed: 'small', replications: 2, fingerprint: '0123456789abcdef', startDate: '2023-09-04' },
      keyFigures: Object.fromEntries(figures) as RunResult['keyFigures'],
      start: { kind: 'caseload', asked: 3, found: 3, groups: [{ phase: 'wait', asked: 3, found: 3 }] },
      overload: {
        ...{ growthHoursPerWeek: 1, growthCi95: [0.5, 1.5], passesOneWeekOnDay: null },
        ...{ requiredFte: 3, requiredFteCi95: null, nominalFte: 2 },
      },
      limits: [
        {
          ...{ measure: 'backlogWeeks', unit: 'weeks', atMost: 1, broken: share, brokenOnDay: day },
          ...{ daysOver: summary('days', 2), areaOver: summary('days', 2), peak: summary('weeks', 2), peakOnDay: day },
          ...{ recovered: null, recoveredOnDay: { n: 0, median: null, ci95: null }, daysToRecover: day },
        },
      ],
      series: {
        backlogHours: series('hours'),
        messageResponseClockHours: series('hours'),
        activeUsersPerVeileder: series('persons per FTE'),
      },
    },
    ordinaryPeakHours: 2,
    dataHash: 'c0ffee',
    finishedAt,
    note: '',
    answers: { ...NO_ANSWERS, purpose: 'Ledermøtet' },
  };
}
