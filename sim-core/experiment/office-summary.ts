import { OFFICE_FIGURES } from '../measure/catalogue-offices.ts';
import {
  OFFICE_FIGURE_IDS,
  OFFICE_SAMPLE_FIGURE_IDS,
  OFFICE_TYPE_FIGURE_IDS,
  type OfficeFigureId,
  type OfficeTypeFigureId,
} from '../measure/office-figures.ts';
import type { OfficeFigureSummary, OfficeSummary, ReplicationResult } from '../measure/result.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { sampleError } from './sample-error.ts';
import { summariseSample } from './summary.ts';

const TYPE_UNITS: Readonly<Record<OfficeTypeFigureId, string>> = {
  portfolio: 'users per veileder',
  plannedPerWeek: 'per veileder and week',
  unplannedPerWeek: 'per veileder and week',
  activityPlanPerWeek: 'per veileder and week',
  emailPerWeek: 'per veileder and week',
  firstContactWithin1Week: 'share',
  firstContactWithin2Weeks: 'share',
};

/** Puts the offices of replications together; undefined where none was simulated. */
export function summariseOffices(
  { organisation, offices }: ScenarioDocument,
  sorted: readonly ReplicationResult[],
): OfficeSummary | undefined {
  const columns = sorted.flatMap((one) => one.offices ?? []);
  if (columns.length === 0) return undefined;
  const { sampledOffices: sampled } = organisation;
  const error = sampleErrors(meanColumn(columns.map(({ byOffice }) => byOffice)), sampled, offices.count);
  const figure = (id: OfficeFigureId, column: number): OfficeFigureSummary => ({
    unit: OFFICE_FIGURES[id].unit,
    ...summariseSample(columns.map(({ figures }) => figures[column]!).filter(Number.isFinite)),
    sampleError: error.get(id) ?? null,
  });
  const types = columns[0]!.byType.length / OFFICE_TYPE_FIGURE_IDS.length;
  const ofType = (type: number) =>
    Object.fromEntries(
      OFFICE_TYPE_FIGURE_IDS.map((id, i) => {
        const at = type * OFFICE_TYPE_FIGURE_IDS.length + i;
        const values = columns.map(({ byType }) => byType[at]!).filter(Number.isFinite);
        return [id, { unit: TYPE_UNITS[id], ...summariseSample(values) }];
      }),
    ) as OfficeSummary['byType'][number];
  return {
    sampled,
    scale: offices.count / sampled,
    figures: Object.fromEntries(OFFICE_FIGURE_IDS.map((id, i) => [id, figure(id, i)])) as OfficeSummary['figures'],
    byType: Array.from({ length: types }, (_, type) => ofType(type)),
  };
}

/**
 * Standard error of each figure whose parts are known office by office.
 *
 * @param byOffice as in OfficeColumns, a mean over replications. @param sampled offices simulated, of @param count.
 */
export function sampleErrors(
  byOffice: ArrayLike<number>,
  sampled: number,
  count: number,
): ReadonlyMap<OfficeFigureId, number> {
  const part = (i: number) => Array.from({ length: sampled }, (_, o) => byOffice[i * sampled + o]!);
  return new Map(
    OFFICE_SAMPLE_FIGURE_IDS.map((id, i) => [id, sampleError({ sizes: part(0), parts: part(i + 1), count })]),
  );
}

/** Mean of columns, place by place. */
export function meanColumn(columns: readonly Float64Array[]): Float64Array {
  return columns[0]!.map((_, at) => columns.reduce((sum, column) => sum + column[at]!, 0) / columns.length);
}
