import { MOVER_GROUP_IDS, MOVER_GROUPS, type MoversOfAll, WAIT_IDS, WAITS } from '../sim-core/contract.ts';
import { numberText } from './number-text.ts';

const MIN_PER_DAY = 1440;
const NOTHING = '–';

/** Of each delay: its name, and a row for each group with people in it, under {@link MOVER_HEADINGS}. */
export function moverTables(movers: MoversOfAll): readonly { readonly title: string; readonly rows: string[][] }[] {
  return WAIT_IDS.map((wait) => ({
    title: WAITS[wait].en,
    rows: MOVER_GROUP_IDS.flatMap((group) => {
      const { persons, lessShare, longerShare, meanChangeMin } = movers[wait][group];
      if (!persons.mean) return [];
      return [
        [
          MOVER_GROUPS[group].en,
          persons.mean.toFixed(0),
          percent(lessShare.mean),
          percent(longerShare.mean),
          days(meanChangeMin.mean),
          meanChangeMin.ci95?.map(days).join(' to ') ?? NOTHING,
        ],
      ];
    }),
  }));
}

export const MOVER_HEADINGS = [
  'group',
  'persons in both',
  'less',
  'longer',
  'mean change, days',
  '95 % interval',
] as const;

function percent(share: number | null): string {
  return share === null ? NOTHING : `${(100 * share).toFixed(1)} %`;
}

function days(minutes: number | null): string {
  return minutes === null ? NOTHING : numberText(minutes / MIN_PER_DAY);
}
