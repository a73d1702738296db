import { numberText } from '../number-text.ts';
import { markdownTable } from './markdown-table.ts';

/** A published number beside the simulated one. */
export interface Published {
  readonly what: string;
  readonly unit: string;
  /** Where it stands: ids of the records. */
  readonly source: string;
  readonly published: number;
  readonly simulated: number;
}

/** How far apart the two may lie for a hit, as a share of the published one: the source prints no error. */
const TOLERANCE = 0.15;
/** The same for shares of people, which are printed to a hundredth. */
const SHARE_TOLERANCE = 0.03;

/** Whether the simulated number is as published, within the tolerance. */
export function isHit({ unit, published, simulated }: Published): boolean {
  const tolerance = unit === 'share' ? SHARE_TOLERANCE : TOLERANCE * Math.abs(published);
  return Math.abs(simulated - published) <= tolerance;
}

/** Published and simulated numbers with hit or miss. */
export function publishedTable(rows: readonly Published[]): readonly string[] {
  return markdownTable(
    ['what', 'unit', 'published', 'simulated', 'verdict', 'source'],
    rows.map((row) => [
      row.what,
      row.unit,
      numberText(row.published),
      numberText(row.simulated, row.published),
      isHit(row) ? 'hit' : '**miss**',
      row.source,
    ]),
  );
}

/** How the verdicts are to be read. */
export const VERDICT_SENTENCE = `A hit lies within ${100 * TOLERANCE} % of the published number, shares of people within ${100 * SHARE_TOLERANCE} percentage points; the sources print no error.`;
