import {
  againstBase,
  type Contrast,
  HEADLINE_FIGURES,
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  type KeyFigureId,
  type LocalText,
  type MeasureUnit,
  OFFICE_FIGURE_IDS,
  OFFICE_FIGURES,
  type OfficeFigureId,
  type ReplicationResult,
  type SeriesId,
} from '../../../sim-core/contract.ts';
import { type ComparedRun, columnOf } from '../../worker/compare-run.ts';

/** A figure scenarios are compared by; those of the offices are there where offices are simulated. */
export type ComparedFigureId = KeyFigureId | OfficeFigureId;

/** With this probability all intervals of one figure cover together; as `noe-sim compare` has it. */
export const LEVEL = 0.95;

/** Compared first. */
export const MAIN_FIGURES: readonly KeyFigureId[] = [
  ...HEADLINE_FIGURES,
  'backlogGrowthHoursPerWeek',
  'transfersPerMonth',
  'exitsWithin6Months',
];

/** The key figures that are compared on demand. */
export const OTHER_FIGURES: readonly KeyFigureId[] = KEY_FIGURE_IDS.filter((id) => !MAIN_FIGURES.includes(id));

/** Figures of the offices that are compared first: effort, and how soon people are met. */
export const MAIN_OFFICE_FIGURES: readonly OfficeFigureId[] = [
  ...(['standardFte', 'unitFte', 'officeFteStandard', 'ftePer1000Standard', 'handOversPerMonth'] as const),
  ...(['firstContactDays', 'helpDays', 'usersPerVeileder'] as const),
];

/** The figures of the offices that are compared on demand. */
export const OTHER_OFFICE_FIGURES: readonly OfficeFigureId[] = OFFICE_FIGURE_IDS.filter(
  (id) => !MAIN_OFFICE_FIGURES.includes(id),
);

/** Series whose difference is followed day by day, the load first. */
export const COMPARED_SERIES = [
  ...(['backlogHours', 'activeUsers', 'decisionTimeClockHours', 'messageResponseClockHours'] as const),
  ...(['activeUsersPerVeileder', 'staffOnDuty', 'workDoneHours', 'noeEntries', 'exits', 'transfers'] as const),
] satisfies readonly SeriesId[];

/** One figure over all scenarios. */
export interface ComparedFigure {
  readonly id: ComparedFigureId;
  readonly label: LocalText;
  readonly help: LocalText;
  readonly unit: MeasureUnit;
  /** By scenario; null where nothing was observed. */
  readonly means: readonly (number | null)[];
  /** By scenario without the base, which they are held against. */
  readonly contrasts: readonly Contrast[];
}

/** Figures with the difference of each scenario to the base, on the same people and the same luck. */
export function comparedFigures({ results, parts }: ComparedRun, ids: readonly ComparedFigureId[]): ComparedFigure[] {
  const columns = results.map((_, scenario) => columnOf(parts, scenario));
  return ids.map((id) => {
    const values = columns.map((column) => column.map((one) => figureOf(one, id)));
    const { contrasts } = againstBase(values, LEVEL);
    return { id, ...entryOf(id), means: values.map(meanOf), contrasts };
  });
}

/** Whether any scenario of a run simulates offices. */
export function hasOffices({ results }: ComparedRun): boolean {
  return results.some(({ offices }) => offices !== undefined);
}

/** A figure of one replication; NaN where nothing was observed. */
export function figureOf({ keyFigures, offices }: ReplicationResult, id: ComparedFigureId): number {
  const value = isOffice(id) ? offices?.figures[OFFICE_FIGURE_IDS.indexOf(id)] : keyFigures[KEY_FIGURE_IDS.indexOf(id)];
  return value !== undefined && Number.isFinite(value) ? value : Number.NaN;
}

/** Name, unit and meaning of a figure. */
export function entryOf(id: ComparedFigureId): Pick<ComparedFigure, 'label' | 'help' | 'unit'> {
  const { label, help, unit } = isOffice(id) ? OFFICE_FIGURES[id] : KEY_FIGURES[id];
  return { label, help, unit };
}

function isOffice(id: ComparedFigureId): id is OfficeFigureId {
  return Object.hasOwn(OFFICE_FIGURES, id);
}

function meanOf(values: readonly number[]): number | null {
  const seen = values.filter((value) => !Number.isNaN(value));
  return seen.length === 0 ? null : seen.reduce((sum, value) => sum + value, 0) / seen.length;
}
