import { valueAt } from '../../calibration/evidence/facts.ts';
import { KEY_FIGURE_IDS, type KeyFigureId, type ReplicationResult } from '../../sim-core/contract.ts';
import { officeFigure, type PairedRuns } from './paired-runs.ts';
import type { Published } from './published.ts';

/** Which variant a pair of runs is about: today first, the variant second. */
export type Variant = 'A' | 'B';

/** What the profiling report printed of a variant, beside the runs. */
export function variantRows(variant: Variant, { first, second }: PairedRuns): readonly Published[] {
  const more = keyFigure(second, 'noeEntriesPerMonth') - keyFigure(first, 'noeEntriesPerMonth');
  if (variant === 'B') {
    return [
      {
        what: 'More persons to NOE a month than today',
        unit: 'per month',
        source: 'S1-167',
        published: valueAt('S1-167'),
        simulated: more,
      },
    ];
  }
  const today = keyFigure(first, 'noeEntriesPerMonth');
  return [
    {
      what: 'Persons to NOE a month, as many as today',
      unit: 'per month',
      source: 'S1-160',
      published: today,
      simulated: today + more,
    },
  ];
}

/** Directions the report expects, and whether the runs go that way. */
export function variantSigns(variant: Variant, pairs: PairedRuns): readonly string[] {
  const change = (id: Parameters<typeof officeFigure>[1]): number =>
    average(officeFigure(pairs.second, id)) - average(officeFigure(pairs.first, id));
  const said = (what: string, source: string, holds: boolean): string =>
    `- ${what} (${source}): ${holds ? 'holds' : '**does not hold**'}.`;
  return variant === 'A'
    ? [
        said('Less exchange between NOE and the offices', 'S1-163', change('handOversPerMonth') < 0),
        said('Those with a hidden need reach the office earlier', 'S1-165', change('helpDays') < 0),
      ]
    : [said('Fewer people come to the offices', 'S1-170', change('officeArrivalsPerMonth') < 0)];
}

function keyFigure(results: readonly ReplicationResult[], id: KeyFigureId): number {
  return average(results.map(({ keyFigures }) => keyFigures[KEY_FIGURE_IDS.indexOf(id)]!));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
