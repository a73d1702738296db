import { MOVER_GROUPS, type MoverGroup, type WaitId } from '../../sim-core/engine.ts';
import { numberText } from '../number-text.ts';
import { markdownTable } from './markdown-table.ts';
import type { PairedRuns } from './paired-runs.ts';

const GROUP_NAMES: Readonly<Record<MoverGroup, string>> = {
  all: 'all',
  stable: 'reach stable work',
  inAndOut: 'in and out of work',
  withoutWork: 'without work',
  needsMore: 'need more than standard effort',
  standardNeed: 'standard need',
  men: 'men',
  women: 'women',
  under40: 'under 40 years',
  from40: '40 years and older',
  immigrants: 'immigrants',
  laidOff: 'laid off at registration',
};

const WAIT_NAMES: Readonly<Record<WaitId, string>> = {
  firstContactMin: 'Time from registration to the first contact',
  helpMin: 'Time from registration to needed help',
  registeredMin: 'Time registered',
};
const MIN_PER_DAY = 1440;

/** Who waits less and longer, by group: the same people with the same luck under both organisations. */
export function moverTables({ movers }: PairedRuns): readonly string[] {
  return (Object.keys(WAIT_NAMES) as WaitId[]).flatMap((wait) => [
    `**${WAIT_NAMES[wait]}**`,
    '',
    ...markdownTable(
      ['group', 'persons in both runs', 'less', 'longer', 'mean change, days'],
      MOVER_GROUPS.filter((group) => movers[wait][group].persons > 0).map((group) => {
        const { persons, lessShare, longerShare, meanChangeMin } = movers[wait][group];
        return [
          GROUP_NAMES[group],
          persons.toFixed(0),
          percent(lessShare),
          percent(longerShare),
          Number.isFinite(meanChangeMin) ? numberText(meanChangeMin / MIN_PER_DAY) : '–',
        ];
      }),
    ),
    '',
  ]);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
