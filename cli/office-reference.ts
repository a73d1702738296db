import { evidenceById } from '../calibration/evidence/registry.ts';
import type { OfficeSummary, OfficeTypeFigureId } from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { numberText } from './number-text.ts';

/** A published number of veiledere at offices, beside what a run gives. */
export interface OfficeReference {
  readonly label: string;
  /** Record of the published number. */
  readonly record: string;
  readonly published: number;
  readonly low: number;
  readonly high: number;
  readonly simulated: number;
  /** `input`: the number is put in for the part that is not simulated; `outcome`: it comes out of queues and calendars. */
  readonly kind: 'input' | 'outcome';
  readonly met: boolean;
}

/** Types of veiledere with simulated users; those for the young have none, and only put in what the survey says. */
const TYPES = ['for the young', 'for 30 and older', 'for both ages'] as const;

const ROWS: readonly {
  readonly label: string;
  readonly record: string;
  readonly id: OfficeTypeFigureId;
  readonly kind: OfficeReference['kind'];
}[] = [
  { label: 'Portfolio', record: 'D-office-portfolio-by-type', id: 'portfolio', kind: 'input' },
  { label: 'Planned meetings a week', record: 'D-office-planned-by-type', id: 'plannedPerWeek', kind: 'input' },
  { label: 'Unplanned meetings a week', record: 'D-office-unplanned-by-type', id: 'unplannedPerWeek', kind: 'input' },
  {
    label: 'Activity-plan messages a week',
    record: 'D-office-activity-plan-by-type',
    id: 'activityPlanPerWeek',
    kind: 'input',
  },
  { label: 'E-mails and texts a week', record: 'D-office-email-by-type', id: 'emailPerWeek', kind: 'input' },
  {
    label: 'First contact within a week',
    record: 'D-office-week-1-by-type',
    id: 'firstContactWithin1Week',
    kind: 'outcome',
  },
];

/** Portfolios, contacts a week and first contact by type of veileder: published and simulated. */
export function officeReferences(offices: OfficeSummary): readonly OfficeReference[] {
  return ROWS.flatMap(({ label, record, id, kind }) => {
    const { value, range } = evidenceById(record);
    return TYPES.flatMap((type, i) => {
      const simulated = offices.byType[i]![id].mean;
      if (simulated === null) return [];
      const at = (values: unknown): number => (values as readonly number[])[i]!;
      const [published, low, high] = [at(value), at(range?.low), at(range?.high)];
      const met = simulated >= low && simulated <= high;
      return [{ label: `${label}, ${type}`, record, published, low, high, simulated, kind, met }];
    });
  });
}

const HEADINGS = ['Reference', 'published', 'range', 'simulated', 'kind', 'verdict', 'record'];

/** The references as a table. */
export function referenceLines(references: readonly OfficeReference[]): string[] {
  const rows = references.map(({ label, record, published, low, high, simulated, kind, met }) => [
    label,
    numberText(published),
    `${numberText(low, published)} to ${numberText(high, published)}`,
    numberText(simulated, published),
    kind,
    met ? 'met' : 'MISSED',
    record,
  ]);
  return columns([HEADINGS, ...rows], new Set([1, 3]));
}
