import { valueAt } from '../../calibration/evidence/facts.ts';
import {
  KEY_FIGURE_IDS,
  type KeyFigureId,
  type OfficeFigureId,
  pairedDifference,
  type ReplicationResult,
} from '../../sim-core/contract.ts';
import { meanOf } from '../mean.ts';
import { officeFigure, type PairedRuns } from './paired-runs.ts';
import type { Published } from './published.ts';

/** Which variant a pair of runs is about: today first, the variant second. */
export type Variant = 'A' | 'B';

/** What the profiling report printed of a variant, beside the runs. */
export function variantRows(variant: Variant, { first, second }: PairedRuns): readonly Published[] {
  const more = sorted(second) - sorted(first);
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
  const today = sorted(first);
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
  return variant === 'A'
    ? [
        sign('Less exchange between NOE and the offices', 'S1-163', pairs, 'handOversPerMonth'),
        sign('Less double mapping', 'S1-163', pairs, 'doubleAssessmentsPerMonth'),
        sign('Those with a hidden need reach the office earlier', 'S1-165', pairs, 'helpDays'),
      ]
    : [sign('Fewer people come to the offices', 'S1-170', pairs, 'officeArrivalsPerMonth')];
}

/** Whether a figure falls, as it is expected to; the 95 % interval of the paired difference decides. */
function sign(what: string, source: string, { first, second }: PairedRuns, id: OfficeFigureId): string {
  const { ci95 } = pairedDifference(officeFigure(second, id), officeFigure(first, id));
  return `- ${what} (${source}, \`${id}\`): ${verdict(ci95)}.`;
}

function verdict(ci95: readonly [number, number] | null): string {
  if (ci95 === null || (ci95[0] < 0 && ci95[1] > 0)) return 'not told from none by these runs';
  return ci95[1] <= 0 ? 'holds' : '**does not hold**';
}

/** Persons a month who come to NOE from registration: all who come, without those whom offices hand over. */
function sorted(results: readonly ReplicationResult[]): number {
  return keyFigure(results, 'noeEntriesPerMonth') - meanOf(officeFigure(results, 'officesToNoePerMonth'));
}

function keyFigure(results: readonly ReplicationResult[], id: KeyFigureId): number {
  return meanOf(results.map(({ keyFigures }) => keyFigures[KEY_FIGURE_IDS.indexOf(id)]!));
}
