/**
 * Door 1 of the engine: scenarios, results, catalogues and faults. Safe on a page's main thread: it runs nothing.
 */

export { withSeed } from './experiment/seed.ts';
export { summarise } from './experiment/summarise.ts';
export { describeFault, describeIssue, type Fault, type Issue, SimError } from './fault/fault.ts';
export { KEY_FIGURES, SERIES } from './measure/catalogue.ts';
export {
  type CaseloadCheck,
  KEY_FIGURE_IDS,
  type KeyFigureId,
  type KeyFigureSummary,
  type Overload,
  type ReplicationResult,
  type RunResult,
  SERIES_IDS,
  type SeriesId,
  type SeriesSummary,
  type StartVerdict,
  type WarmUpCheck,
} from './measure/result.ts';
export { MEASURE_UNITS, type MeasureUnit } from './measure/units.ts';
export type { LocalText, ScenarioDocument } from './scenario/document.ts';
export { FIELDS } from './scenario/fields.ts';
export { scenarioHash } from './scenario/hash.ts';
export { MAX_TEXT_LENGTH, type ParseResult, parseScenario, parseScenarioText } from './scenario/parse.ts';
export { ENGINE_VERSION } from './version.ts';
