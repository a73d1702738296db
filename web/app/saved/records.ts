import type { LocalText, RunResult, ScenarioDocument, SeriesId } from '../../../sim-core/contract.ts';

/** What is kept on this machine. */
export const KINDS = ['scenarios', 'runs'] as const;
export type Kind = (typeof KINDS)[number];

/** Most entries of each kind; told to whoever comes there. */
export const MOST: Readonly<Record<Kind, number>> = { scenarios: 200, runs: 100 };
/** Most characters of a note or of one field of the decision text. */
export const MOST_CHARACTERS = 10_000;

/** The four fields of a decision text, in the order in which they come about. */
export const DECISION_FIELDS = ['question', 'expectation', 'finding', 'decision'] as const;
export type DecisionField = (typeof DECISION_FIELDS)[number];

/**
 * What only people can say of a run, in the order of its report: STRESS-DES 1.1 purpose, 1.3 aims, 3.1 data of one’s own,
 * 3.2 preparation of data, 3.4 further assumptions; then what was decided, and who answers for it.
 */
export const REPORT_QUESTIONS = [
  'purpose',
  'aims',
  'ownData',
  'preparation',
  'assumptions',
  'decision',
  'responsible',
] as const;
export type ReportQuestion = (typeof REPORT_QUESTIONS)[number];
export type ReportAnswers = Readonly<Record<ReportQuestion, string>>;

/** A report nobody has written in. */
export const NO_ANSWERS: ReportAnswers = {
  purpose: '',
  aims: '',
  ownData: '',
  preparation: '',
  assumptions: '',
  decision: '',
  responsible: '',
};

/** What every entry has. Moments are UTC, ISO 8601. */
interface Entry {
  readonly id: string;
  /** Of a run: with its seed and its number of replications. */
  readonly document: ScenarioDocument;
  /** `scenarioHash` of the document when it was saved. */
  readonly hash: string;
}

/** A scenario of the person’s own. Its name is the title of its document. */
export interface SavedScenario extends Entry {
  readonly notes: string;
  readonly decision: Readonly<Record<DecisionField, string>>;
  readonly savedAt: string;
  readonly changedAt: string;
}

/** Daily series that are kept of a run: those leadership looks at. */
export const KEPT_SERIES = [
  'backlogHours',
  'messageResponseClockHours',
  'activeUsersPerVeileder',
] as const satisfies readonly SeriesId[];
type KeptSeries = (typeof KEPT_SERIES)[number];

/** The part of a result that is kept. */
export type SavedResult = Pick<
  RunResult,
  | 'engineVersion'
  | 'schemaVersion'
  | 'scenario'
  | 'seed'
  | 'replications'
  | 'fingerprint'
  | 'startDate'
  | 'keyFigures'
  | 'start'
  | 'overload'
  | 'limits'
> & { readonly series: Pick<RunResult['series'], KeptSeries> };

/** Pages that runs are started from. */
export const RUN_PAGES = ['oversikt', 'stresstest', 'sjekkpunkter', 'sammenlign', 'scenarioer'] as const;
export type RunPage = (typeof RUN_PAGES)[number];

/** A run that was finished, with all it takes to get its numbers again. */
export interface SavedRun extends Entry {
  readonly name: LocalText;
  readonly page: RunPage;
  readonly result: SavedResult;
  /** Backlog of ordinary operation in its highest week, hours of work; null where the run was held against nothing. */
  readonly ordinaryPeakHours: number | null;
  /** Hash of the calibration of the edition that ran it; null for runs kept before it was noted. */
  readonly dataHash: string | null;
  readonly finishedAt: string;
  readonly note: string;
  readonly answers: ReportAnswers;
}

/** A run a person started, as it comes in: with its whole result. */
export interface FinishedRun extends Pick<SavedRun, 'name' | 'page' | 'document'> {
  readonly result: RunResult;
  /** Ordinary operation it was held against; null where it was held against something else or nothing. */
  readonly against: RunResult | null;
}

/** Entries by kind. */
export interface Records {
  readonly scenarios: SavedScenario;
  readonly runs: SavedRun;
}

/** A new id: 24 hexadecimal digits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The kept part of a whole result. */
export function keptResult(result: RunResult): SavedResult {
  const { engineVersion, schemaVersion, scenario, seed, replications, fingerprint } = result;
  const { startDate, keyFigures, start, overload, limits } = result;
  const { backlogHours, messageResponseClockHours, activeUsersPerVeileder } = result.series;
  return {
    ...{ engineVersion, schemaVersion, scenario, seed, replications, fingerprint },
    ...{ startDate, keyFigures, start, overload, limits },
    series: { backlogHours, messageResponseClockHours, activeUsersPerVeileder },
  };
}
