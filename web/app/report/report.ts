import {
  type KeyFigureId,
  type KeyFigureSummary,
  type LocalText,
  type ScenarioDocument,
  scenarioHash,
} from '../../../sim-core/contract.ts';
import type { DecisionField, ReportAnswers, SavedResult, SavedRun, SavedScenario } from '../saved/records.ts';
import { type OwnAssumption, ownAssumptions } from './own-assumptions.ts';

/** Key figures leadership gets whatever the scenario is. */
const ALWAYS = [
  'activeUsersPerVeileder',
  'backlogHours',
  'backlogHoursAtEnd',
  'decisionTimeClockHours',
  'messageResponseClockHours',
  'unansweredAtEnd',
  'requiredFte',
] as const satisfies readonly KeyFigureId[];
/** Those of a scenario with readiness levels, and with reserves. */
const OF_LEVELS = ['daysAboveLevel0', 'tasksDropped', 'tasksPostponed'] as const satisfies readonly KeyFigureId[];
const OF_RESERVES = ['reserveDays', 'reserveFteDays'] as const satisfies readonly KeyFigureId[];

/** The report of a run as data: all its numbers, without a word of any language. Plain data. */
export interface Report {
  readonly name: LocalText;
  /** Complete, with the seed and number of replications of the run: it gives the same numbers in the terminal. */
  readonly document: ScenarioDocument;
  /** The part of the result that is kept; key figures are those the report shows. */
  readonly result: Omit<SavedResult, 'keyFigures'> & {
    readonly keyFigures: Readonly<Record<(typeof ALWAYS)[number], KeyFigureSummary>> &
      Readonly<Partial<Record<KeyFigureId, KeyFigureSummary>>>;
  };
  /** Key figures in the order in which they are shown. */
  readonly figures: readonly KeyFigureId[];
  readonly ordinaryPeakHours: number | null;
  readonly dataHash: string | null;
  /** What differs from the base year, with the ids of the records behind it. */
  readonly assumptions: readonly OwnAssumption[];
  /** Null when nobody has written one for this scenario. */
  readonly decision: Readonly<Record<DecisionField, string>> | null;
  readonly answers: ReportAnswers;
  /** Moment, UTC, ISO 8601. */
  readonly finishedAt: string;
}

/** The report of a run. @param saved - Scenarios of the person’s own: one of them may carry the decision. */
export function reportOf(run: SavedRun, saved: readonly SavedScenario[]): Report {
  const { name, document, result, ordinaryPeakHours, dataHash, answers, finishedAt } = run;
  const figures = figuresOf(document);
  const keyFigures = Object.fromEntries(
    figures.map((id) => [id, result.keyFigures[id]]),
  ) as Report['result']['keyFigures'];
  return {
    ...{ name, document, figures, ordinaryPeakHours, dataHash, answers, finishedAt },
    result: { ...result, keyFigures },
    assumptions: ownAssumptions(document),
    decision: decisionFor(document, saved),
  };
}

/** The report as a file. Fields of the table are named by their paths; their backings by the ids of the records. */
export function reportText(report: Report): string {
  const assumptions = report.assumptions.map(({ path, first, second, backings }) => ({
    ...{ path, base: first ?? null, value: second ?? null },
    sources: backings.map(({ id, grade }) => ({ id, grade })),
  }));
  return `${JSON.stringify({ kind: 'noe-report', ...report, assumptions }, null, 2)}\n`;
}

function figuresOf({ readiness, reserves }: ScenarioDocument): readonly KeyFigureId[] {
  return [...ALWAYS, ...(readiness.levels.length > 0 ? OF_LEVELS : []), ...(reserves.length > 0 ? OF_RESERVES : [])];
}

/** The decision text of the scenario that was run, whatever it is called and however often it is run; the newest one. */
function decisionFor(document: ScenarioDocument, saved: readonly SavedScenario[]): Report['decision'] {
  const said = saved
    .filter(({ decision }) => Object.values(decision).some((text) => text.trim() !== ''))
    .filter((one) => worldHash(one.document) === worldHash(document))
    .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
  return said[0]?.decision ?? null;
}

/** Hash of what a scenario says of the world, without its names and its repetitions. */
function worldHash(document: ScenarioDocument): string {
  const bare = { id: '', title: { nb: '', en: '' }, question: { nb: '', en: '' }, facts: [] };
  return scenarioHash({ ...document, ...bare, run: { ...document.run, seed: '', replications: 1 } });
}
