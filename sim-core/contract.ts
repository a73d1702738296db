/**
 * Door 1 of the engine: scenarios, results, catalogues and faults. Safe on a page's main thread: it runs nothing.
 */

export { estimateCheckpoints } from './experiment/estimate-checkpoints.ts';
export {
  BACKLOG_CAUSES,
  type BacklogCause,
  type BacklogDifference,
  decomposeBacklog,
  sumOfDifferences,
} from './experiment/explain/decompose-backlog.ts';
export {
  type BreachId,
  type FigureId,
  type FigureReader,
  figureEntry,
  figureId,
  figureReader,
  HEADLINE_FIGURES,
} from './experiment/figure-reader.ts';
export { canJudgeOverload } from './experiment/overload.ts';
export { type PairedDifference, pairedDifference } from './experiment/paired-difference.ts';
export { pairedSeries } from './experiment/paired-series.ts';
export type { ComparedReplication, MoversByWait } from './experiment/pairing/compared-replication.ts';
export {
  type AgainstBestOther,
  againstBase,
  againstBestOther,
  allPairs,
  type Better,
  type Contrast,
  type Contrasts,
} from './experiment/pairing/contrasts.ts';
export { type Choice, type KimNelsonRule, kimNelson } from './experiment/pairing/kim-nelson.ts';
export { type MoversOfAll, type MoversOverRuns, moversOverRuns } from './experiment/pairing/movers-over-runs.ts';
export { type OcbaRule, type Steered, steerByOcba } from './experiment/pairing/ocba.ts';
export { conduct, conductHere, type Watcher } from './experiment/procedure/conduct.ts';
export type { Ask, Figures, Procedure, Step } from './experiment/procedure/procedure.ts';
export { jackknifeRatio, type RatioOfMeans } from './experiment/ratio-of-means.ts';
export { withSeed } from './experiment/seed.ts';
export { type MorrisEffect, type MorrisScreening, morrisScreening } from './experiment/sensitivity/morris.ts';
export { type Tornado, type TornadoBar, type TornadoSetting, tornado } from './experiment/sensitivity/tornado.ts';
export {
  type FigureShares,
  type InputShare,
  type Share,
  varianceShares,
} from './experiment/sensitivity/variance-shares.ts';
export type { CandidateReport } from './experiment/solve/candidate.ts';
export { type Lever, leverOf } from './experiment/solve/lever.ts';
export { type FrontierSetting, solveFrontier } from './experiment/solve/solve-frontier.ts';
export { type Solution, type SolveRule, type SolveStatus, solveLever } from './experiment/solve/solve-lever.ts';
export {
  documentsOfQuestion,
  type QuestionDocuments,
  rowsOf,
  type SolveQuestion,
  solveRuleOf,
} from './experiment/solve/solve-question.ts';
export { type Target, targetOf, targetReader, targetText } from './experiment/solve/target.ts';
export { nominalFte, staffHoursPerWeek } from './experiment/staff-hours.ts';
export { longerWarmUpDays } from './experiment/start-verdict.ts';
export { ABSOLUTE_PRECISION } from './experiment/stopping/absolute-precision.ts';
export {
  type EnoughReplications,
  type EnoughRule,
  enoughReplications,
  type FigurePrecision,
} from './experiment/stopping/enough-replications.ts';
export { plannedReplications } from './experiment/stopping/planned-replications.ts';
export { summarise } from './experiment/summarise.ts';
export type { SampleSummary } from './experiment/summary.ts';
export {
  type BreachMap,
  type BreachMapRule,
  breachMap,
  type MapCell,
  type MapWish,
  mapCell,
  usualMapRule,
} from './experiment/sweep/breach-map.ts';
export {
  type Axis,
  type Design,
  evenly,
  gridDesign,
  hypercubeDesign,
  placeIn,
  type Range,
} from './experiment/sweep/design.ts';
export { checkSettings, documentsOf } from './experiment/sweep/plan-documents.ts';
export {
  documentAt,
  type PlanSummary,
  placeOfRow,
  planSummary,
  rowOf,
  rowsOfShard,
  type SweepPlan,
  type SweepRow,
  sweepColumns,
  sweepPlan,
} from './experiment/sweep/sweep-plan.ts';
export { CSV_STYLES, type CsvCell, type CsvStyle, csv } from './export/csv.ts';
export { type DataColumn, type DataTable, dataColumn, tableCsv } from './export/data-table.ts';
export { eventLog, eventTable, type LoggedEvent } from './export/event-log.ts';
export { type Against, keyFigureTable, limitTable, provenanceTable, resultTables } from './export/result-tables.ts';
export { xes } from './export/xes.ts';
export { describeFault, describeIssue, type Fault, type Issue, issueOf, SimError, shortened } from './fault/fault.ts';
export { type Phrase, phrase, textOf } from './fault/phrase.ts';
export { columnLetter } from './import/column-letter.ts';
export { type DemandCsvResult, demandOfTable, parseDemandCsv } from './import/demand-csv.ts';
export {
  caseloadChanges,
  daysOf,
  demandChanges,
  type ImportChanges,
  staffChanges,
  withImported,
} from './import/import-changes.ts';
export { CASELOAD_TABLE, type KeyedColumn, STAFF_TABLE } from './import/keyed-columns.ts';
export { guessKeyed, type KeyedMapping, type KeyedReading, readKeyed } from './import/read-keyed.ts';
export { readSeries, type SeriesReading } from './import/read-series.ts';
export { type Decode, fileTooLarge, type ReadTableFile, readTableFile } from './import/read-table-file.ts';
export { columnNames, guessSeries, numberColumns, type SeriesMapping } from './import/series-mapping.ts';
export { type StaffRoster, staffOf } from './import/staff-roster.ts';
export { type Cell, cellText, MOST_FILE_BYTES, type Table, type TableFile, widthOf } from './import/table.ts';
export { KEY_FIGURES, SERIES } from './measure/catalogue.ts';
export { OFFICE_FIGURES } from './measure/catalogue-offices.ts';
export { CHECKPOINT_FIGURE_IDS, CHECKPOINT_FIGURES, type CheckpointFigureId } from './measure/checkpoint-figures.ts';
export type { KeyFigureSummary } from './measure/key-figure-summary.ts';
export type { DayOverRuns, LimitedMeasureId, LimitReport, ShareOfRuns } from './measure/limit-report.ts';
export { LIMITED_MEASURES } from './measure/limited-measures.ts';
export {
  MOVER_GROUP_IDS,
  MOVER_GROUPS,
  type MoverGroup,
  WAIT_IDS,
  WAITS,
  type WaitId,
} from './measure/mover-groups.ts';
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
export type { WorkAccount } from './model/work-account.ts';
export { type Backing, backingOf } from './scenario/backing.ts';
export { CALIBRATION } from './scenario/calibration-info.ts';
export { changeValues } from './scenario/change-values.ts';

export { differenceFromDefaults } from './scenario/difference.ts';
export type { ImportedData, ImportPart, LocalText, ScenarioDocument } from './scenario/document.ts';
export {
  FIELD_GROUPS,
  type Field,
  type FieldGroup,
  GROUP_LABELS,
  type Shape,
  SUM_TOLERANCE,
  UNIT_LABELS,
} from './scenario/field.ts';
export { ALL_STAFF, fieldAt, numericField } from './scenario/field-path.ts';
export { FIELDS } from './scenario/fields.ts';
export { scenarioHash } from './scenario/hash.ts';
export { MAX_TEXT_LENGTH, type ParseResult, parseScenario, parseScenarioText } from './scenario/parse.ts';
export type { ReadinessLevel, Reserve } from './scenario/policy-document.ts';
export { isSame } from './scenario/same.ts';
export { type ScenarioDifference, scenarioDifferences } from './scenario/scenario-differences.ts';
export { TASK_IDS, type TaskId } from './scenario/task-ids.ts';
export { toText } from './scenario/text.ts';
export type { CheckpointCohort } from './theory/checkpoint-cohort.ts';
export { ENGINE_VERSION } from './version.ts';
