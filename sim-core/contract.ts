/**
 * Door 1 of the engine: scenarios, results, catalogues and faults. Safe on a page's main thread: it runs nothing.
 */

export { estimateCheckpoints } from './experiment/estimate-checkpoints.ts';
export { canJudgeOverload } from './experiment/overload.ts';
export { type PairedDifference, pairedDifference } from './experiment/paired-difference.ts';
export { withSeed } from './experiment/seed.ts';
export { nominalFte, staffHoursPerWeek } from './experiment/staff-hours.ts';
export { longerWarmUpDays } from './experiment/start-verdict.ts';
export { summarise } from './experiment/summarise.ts';
export { describeFault, describeIssue, type Fault, type Issue, issueOf, SimError, shortened } from './fault/fault.ts';
export { type Phrase, phrase, textOf } from './fault/phrase.ts';
export { KEY_FIGURES, SERIES } from './measure/catalogue.ts';
export { OFFICE_FIGURES } from './measure/catalogue-offices.ts';
export { CHECKPOINT_FIGURE_IDS, CHECKPOINT_FIGURES, type CheckpointFigureId } from './measure/checkpoint-figures.ts';
export type { KeyFigureSummary } from './measure/key-figure-summary.ts';
export type { DayOverRuns, LimitedMeasureId, LimitReport, ShareOfRuns } from './measure/limit-report.ts';
export { LIMITED_MEASURES } from './measure/limited-measures.ts';
export {
  OFFICE_FIGURE_IDS,
  OFFICE_SAMPLE_FIGURE_IDS,
  OFFICE_TYPE_FIGURE_IDS,
  type OfficeFigureId,
  type OfficeTypeFigureId,
} from './measure/office-figures.ts';
export {
  type CaseloadCheck,
  KEY_FIGURE_IDS,
  type KeyFigureId,
  type OfficeSummary,
  type Overload,
  type ReplicationResult,
  type RunResult,
  SERIES_IDS,
  type SeriesId,
  type SeriesSummary,
  type StartVerdict,
  type Switching,
  type WarmUpCheck,
} from './measure/result.ts';
export { TRACE_ENDS, type TraceEnd, type Traces } from './measure/traces.ts';
export { MEASURE_UNITS, type MeasureUnit } from './measure/units.ts';
export { CALIBRATION } from './scenario/calibration-info.ts';
export { type DemandCsvResult, parseDemandCsv } from './scenario/demand-csv.ts';
export { differenceFromDefaults } from './scenario/difference.ts';
export type { LocalText, ScenarioDocument } from './scenario/document.ts';
export { type Field, UNIT_LABELS } from './scenario/field.ts';
export { FIELDS } from './scenario/fields.ts';
export { scenarioHash } from './scenario/hash.ts';
export { MAX_TEXT_LENGTH, type ParseResult, parseScenario, parseScenarioText } from './scenario/parse.ts';
export type { ReadinessLevel, Reserve } from './scenario/policy-document.ts';
export { TASK_IDS, type TaskId } from './scenario/task-ids.ts';
export { toText } from './scenario/text.ts';
export type { CheckpointCohort } from './theory/checkpoint-cohort.ts';
export { ENGINE_VERSION } from './version.ts';
