import {
  type DayOverRuns,
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  type KeyFigureSummary,
  LIMITED_MEASURES,
  type LimitedMeasureId,
  type LimitReport,
  MEASURE_UNITS,
  type MeasureUnit,
  type Overload,
  phrase,
  type RunResult,
  type SeriesSummary,
  type ShareOfRuns,
  type StartVerdict,
} from '../../../sim-core/contract.ts';
import { KEPT_SERIES, type SavedResult } from './records.ts';
import { isPlain, list, number, object, orElse, orNull, pair, type Shape, text, word, wrong } from './shape.ts';

/** Bounds on nonsense: characters of a name, days of a series, limits and groups of a scenario. */
const NAME = text(200);
const MOST_DAYS = 10_000;
const MOST_ROWS = 1000;

const SUMMARY: Shape<KeyFigureSummary> = object<KeyFigureSummary>({
  unit: NAME,
  mean: orNull(number),
  sd: orNull(number),
  ci95: orNull(pair(number)),
  n: number,
});

/** Figures this edition knows; those an older one did not have are there without a value. */
const keyFigures: Shape<RunResult['keyFigures']> = (value, path, issues) => {
  if (!isPlain(value)) return wrong(value, path, issues, phrase`an object`);
  const read = KEY_FIGURE_IDS.map((id) => {
    const nothing: KeyFigureSummary = { unit: KEY_FIGURES[id].unit, mean: null, sd: null, ci95: null, n: 0 };
    return [id, orElse(SUMMARY, nothing)(value[id], `${path}.${id}`, issues)];
  });
  return Object.fromEntries(read) as RunResult['keyFigures'];
};

const DAYS = list(orNull(number), MOST_DAYS);
const SERIES: Shape<SeriesSummary> = object<SeriesSummary>({ unit: NAME, mean: DAYS, low: DAYS, high: DAYS });

const OVERLOAD: Shape<Overload> = object<Overload>({
  growthHoursPerWeek: number,
  growthCi95: pair(number),
  passesOneWeekOnDay: orNull(number),
  requiredFte: orNull(number),
  requiredFteCi95: orNull(pair(number)),
  nominalFte: number,
});

const CASELOAD = object<Extract<StartVerdict, { kind: 'caseload' }>>({
  kind: word(['caseload']),
  asked: number,
  found: number,
  groups: list(object({ phase: NAME, asked: number, found: number }), MOST_ROWS),
});
const WARM_UP = object<Extract<StartVerdict, { kind: 'warmUp' }>>({
  kind: word(['warmUp']),
  days: number,
  judgedDays: number,
  verdict: word(['settled', 'unsettled', 'overload', 'untested']),
  usersDeletedDays: orNull(number),
  backlogDeletedDays: orNull(number),
  missingShare: orNull(number),
});
const start: Shape<StartVerdict> = (value, path, issues) =>
  (isPlain(value) && value['kind'] === 'caseload' ? CASELOAD : WARM_UP)(value, path, issues);

const SHARE: Shape<ShareOfRuns> = object<ShareOfRuns>({ runs: number, of: number, share: number, ci95: pair(number) });
const DAY: Shape<DayOverRuns> = object<DayOverRuns>({
  n: number,
  median: orNull(number),
  ci95: orNull(pair(orNull(number))),
});
const LIMIT: Shape<LimitReport> = object<LimitReport>({
  measure: word(Object.keys(LIMITED_MEASURES) as LimitedMeasureId[]),
  unit: word(Object.keys(MEASURE_UNITS) as MeasureUnit[]),
  atMost: number,
  broken: SHARE,
  brokenOnDay: DAY,
  daysOver: SUMMARY,
  areaOver: SUMMARY,
  peak: SUMMARY,
  peakOnDay: DAY,
  recovered: orNull(SHARE),
  recoveredOnDay: DAY,
  daysToRecover: DAY,
});

/** What is kept of a result, read from storage or from a file. */
export const RESULT_SHAPE: Shape<SavedResult> = object<SavedResult>({
  engineVersion: NAME,
  schemaVersion: number,
  scenario: object({ id: NAME, hash: NAME }),
  seed: NAME,
  replications: number,
  fingerprint: NAME,
  startDate: NAME,
  keyFigures,
  start,
  overload: orNull(OVERLOAD),
  limits: list(LIMIT, MOST_ROWS),
  series: object(
    Object.fromEntries(KEPT_SERIES.map((id) => [id, SERIES])) as Record<
      (typeof KEPT_SERIES)[number],
      Shape<SeriesSummary>
    >,
  ),
});
