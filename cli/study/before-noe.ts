import { valueAt } from '../../calibration/evidence/facts.ts';
import type { OfficeFigureId, ReplicationResult } from '../../sim-core/contract.ts';
import { meanOf } from '../mean.ts';
import type { PairedRuns } from './paired-runs.ts';
import { officeFigure } from './paired-runs.ts';
import type { Published } from './published.ts';

/** What to know before reading the misses. */
export const BEFORE_NOE_NOTES: readonly string[] = [
  'The printed FTE are all time counsellors wrote on standard users over 30, users of 60 and older among them. The simulated FTE are the contacts of standard users within NOE’s age band and the part of the day that goes with them; time before the decision is a line of its own, as in the evaluation. No time at the offices was fitted.',
  'No effect of the organisation on exits is assumed, so nobody leaves sooner or later under one of the two: the shares that left differ only by whom each organisation finds standard. The fit meets the printed 73 % for those NOE accepts; here those whom offices find standard among the other profiles count too.',
];

/** What the evaluation of NOE printed of 2022 and 2023, beside the two organisations. */
export function beforeNoe({ first, second }: PairedRuns): readonly Published[] {
  const before = (id: OfficeFigureId): number => mean(first, id);
  const after = (id: OfficeFigureId): number => mean(second, id);
  const exited = (share: number): number => 1 - share;
  return [
    {
      what: 'FTE on standard users of 30 and older, 2022, effort teams included',
      unit: 'FTE',
      source: 'S0-275',
      published: valueAt('S0-275[0]') + valueAt('S0-275[1]'),
      simulated: before('standardFte'),
    },
    {
      what: 'FTE on standard users of 30 and older, 2023, NOE included',
      unit: 'FTE',
      source: 'S0-275',
      published: valueAt('S0-275[2]'),
      simulated: after('standardFte'),
    },
    {
      what: 'FTE recorded at NOE on standard users, 2023',
      unit: 'FTE',
      source: 'S0-149 (fitted to)',
      published: valueAt('S0-149'),
      simulated: after('unitFte'),
    },
    {
      what: 'FTE per 1000 standard users, 2022',
      unit: 'FTE per 1000 users',
      source: 'S0-295',
      published: valueAt('S0-295[0]'),
      simulated: before('ftePer1000Standard'),
    },
    {
      what: 'FTE per 1000 standard users, 2023',
      unit: 'FTE per 1000 users',
      source: 'S0-295',
      published: valueAt('S0-295[2]'),
      simulated: after('ftePer1000Standard'),
    },
    {
      what: 'Left the register within six months, before NOE',
      unit: 'share',
      source: 'S0-218 (fitted to)',
      published: valueAt('S0-218'),
      simulated: exited(before('registeredAtMonth6')),
    },
    {
      what: 'Left the register within six months, with NOE',
      unit: 'share',
      source: 'S0-219',
      published: valueAt('S0-219'),
      simulated: exited(after('registeredAtMonth6')),
    },
  ];
}

function mean(results: readonly ReplicationResult[], id: OfficeFigureId): number {
  return meanOf(officeFigure(results, id));
}
