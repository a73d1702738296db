import { SimError } from '../fault/fault.ts';
import { KEY_FIGURES } from '../measure/catalogue.ts';
import { OFFICE_FIGURES } from '../measure/catalogue-offices.ts';
import type { LimitedMeasureId } from '../measure/limit-report.ts';
import { LIMITED_MEASURES } from '../measure/limited-measures.ts';
import { OFFICE_FIGURE_IDS, type OfficeFigureId } from '../measure/office-figures.ts';
import { KEY_FIGURE_IDS, type KeyFigureId, type ReplicationResult } from '../measure/result.ts';
import type { MeasureUnit, Wording } from '../measure/units.ts';
import type { Limit, ScenarioDocument } from '../scenario/document.ts';
import { crossingOf } from './limit-reports.ts';
import { staffHoursPerWeek } from './staff-hours.ts';

/** Whether a limit of the scenario was broken in a replication: 1 or 0. `broken` alone asks for any of them. */
export type BreachId = 'broken' | `broken:${LimitedMeasureId}`;
/** What an experiment can look at in one replication; figures of offices where the scenario simulates some. */
export type FigureId = KeyFigureId | OfficeFigureId | BreachId;

/** Looked at when nobody says otherwise: the load, what waits, and what users notice of it. */
export const HEADLINE_FIGURES: readonly KeyFigureId[] = [
  'activeUsers',
  'backlogHours',
  'decisionTimeClockHours',
  'decisionsWithin48h',
  'messageResponseClockHours',
  'utilisation',
];

/** Reads figures off a replication, in the order asked for; NaN where nothing was observed. */
export type FigureReader = (result: ReplicationResult) => Float64Array;

const BROKEN = 'broken';

/** Unit and name of a figure. */
export function figureEntry(id: FigureId): { readonly unit: MeasureUnit; readonly label: Wording } {
  if (isKeyFigure(id)) return KEY_FIGURES[id];
  if (isOfficeFigure(id)) return OFFICE_FIGURES[id];
  const measure = id === BROKEN ? undefined : LIMITED_MEASURES[id.slice(BROKEN.length + 1) as LimitedMeasureId];
  const of = measure === undefined ? undefined : { nb: measure.label.nb, en: measure.label.en };
  return {
    unit: 'share',
    label: { nb: `Brutt grense${of ? `: ${of.nb}` : ''}`, en: `Limit broken${of ? `: ${of.en}` : ''}` },
  };
}

/**
 * The figure a text names.
 *
 * @throws {SimError} `bad-argument` naming what there is.
 */
export function figureId(text: string): FigureId {
  if (isKeyFigure(text) || isOfficeFigure(text) || text === BROKEN) return text as FigureId;
  if (text.startsWith(`${BROKEN}:`) && Object.hasOwn(LIMITED_MEASURES, text.slice(BROKEN.length + 1)))
    return text as FigureId;
  const breaches = Object.keys(LIMITED_MEASURES).map((id) => `${BROKEN}:${id}`);
  throw new SimError({
    kind: 'bad-argument',
    detail: `There is no figure ${JSON.stringify(text)}. Name one of ${[...KEY_FIGURE_IDS, ...OFFICE_FIGURE_IDS, BROKEN, ...breaches].join(', ')}.`,
  });
}

/**
 * @param ids - What to read, in this order.
 * @throws {SimError} `bad-argument` if a limit or an office is asked about that the scenario does not have.
 */
export function figureReader(document: ScenarioDocument, ids: readonly FigureId[]): FigureReader {
  const readers = ids.map((id) => readerOf(document, id));
  return (result) => Float64Array.from(readers, (read) => read(result));
}

function readerOf(document: ScenarioDocument, id: FigureId): (result: ReplicationResult) => number {
  if (isKeyFigure(id)) {
    const column = KEY_FIGURE_IDS.indexOf(id);
    return ({ keyFigures }) => keyFigures[column]!;
  }
  if (isOfficeFigure(id)) return officeReader(document, id);
  const limits = limitsOf(document, id);
  const context = { measuredDays: document.run.measuredDays, staffHoursPerWeek: staffHoursPerWeek(document) };
  return (result) => (limits.some((limit) => crossingOf(result, limit, context).brokenOnDay < Infinity) ? 1 : 0);
}

function officeReader({ organisation, id: scenario }: ScenarioDocument, id: OfficeFigureId) {
  if (organisation.sampledOffices === 0) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `${id} asks about offices, and ${scenario} simulates none. Set organisation.sampledOffices, or leave the figure out.`,
    });
  }
  const column = OFFICE_FIGURE_IDS.indexOf(id);
  return ({ offices }: ReplicationResult): number => offices!.figures[column]!;
}

function limitsOf({ limits, id: scenario }: ScenarioDocument, id: BreachId): readonly Limit[] {
  const asked = id === BROKEN ? limits : limits.filter(({ measure }) => id === `${BROKEN}:${measure}`);
  if (asked.length > 0) return asked;
  const there = limits.map(({ measure }) => measure).join(', ') || 'none';
  throw new SimError({
    kind: 'bad-argument',
    detail: `${id} asks about a limit that ${scenario} does not have; it has: ${there}. Add it under limits.`,
  });
}

function isOfficeFigure(id: string): id is OfficeFigureId {
  return Object.hasOwn(OFFICE_FIGURES, id);
}

function isKeyFigure(id: string): id is KeyFigureId {
  return Object.hasOwn(KEY_FIGURES, id);
}
