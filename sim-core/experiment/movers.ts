import type { PersonWaits } from '../model/person-waits.ts';

/** Delays of persons two organisations are compared by. */
export const WAIT_IDS = ['firstContactMin', 'helpMin', 'registeredMin'] as const;
export type WaitId = (typeof WAIT_IDS)[number];

/** Groups of people who may gain or lose. */
export const MOVER_GROUPS = [
  'all',
  'stable',
  'inAndOut',
  'withoutWork',
  'needsMore',
  'standardNeed',
  'men',
  'women',
  'under40',
  'from40',
  'immigrants',
  'laidOff',
] as const;
export type MoverGroup = (typeof MOVER_GROUPS)[number];

/** Who waits less and who waits longer when a second organisation takes the place of a first. */
export interface Movers {
  /** People of the group known in both runs, with the delay. */
  readonly persons: number;
  /** Of them, 0 to 1; the rest wait the same. */
  readonly lessShare: number;
  readonly longerShare: number;
  /** Mean change of those whose delay ended in both runs, minutes; negative is less. */
  readonly meanChangeMin: number;
}

/** The movers of one delay. */
export type MoversByGroup = Readonly<Record<MoverGroup, Movers>>;

/** How much a delay has to change for a person to count as moved, minutes. */
const MOVED_MIN = 1440;

const IS_IN: Readonly<Record<MoverGroup, (waits: PersonWaits, i: number) => boolean>> = {
  all: () => true,
  stable: ({ outcome }, i) => outcome[i] === 0,
  inAndOut: ({ outcome }, i) => outcome[i] === 1,
  withoutWork: ({ outcome }, i) => outcome[i] === 2,
  needsMore: ({ needsMore }, i) => needsMore[i] === 1,
  standardNeed: ({ needsMore }, i) => needsMore[i] === 0,
  men: ({ man }, i) => man[i] === 1,
  women: ({ man }, i) => man[i] === 0,
  under40: ({ age }, i) => age[i]! < 40,
  from40: ({ age }, i) => age[i]! >= 40,
  immigrants: ({ immigrant }, i) => immigrant[i] === 1,
  laidOff: ({ laidOff }, i) => laidOff[i] === 1,
};

/**
 * Compares the delays of the same people, with the same luck, under two organisations.
 *
 * Possible because a person keeps id and luck. Only people known in both runs count: where one organisation is simulated
 * at a sample of offices, those of the sample. Who is still waiting in one run and not in the other waits longer there.
 * @param first and @param second from the same replication of scenarios with the same people.
 * @returns by group; shares are NaN for an empty group.
 */
export function moversBetween(first: PersonWaits, second: PersonWaits, wait: WaitId): MoversByGroup {
  const sums = Object.fromEntries(
    MOVER_GROUPS.map((group) => [group, { persons: 0, less: 0, longer: 0, both: 0, changeMin: 0 }]),
  ) as Record<MoverGroup, { persons: number; less: number; longer: number; both: number; changeMin: number }>;
  forEachCommon(first, second, (i, j) => {
    const before = first[wait][i]!;
    const after = second[wait][j]!;
    if (Number.isNaN(before) || Number.isNaN(after)) return;
    const changeMin = before === after ? 0 : after - before; // Infinity less itself is no change
    for (const group of MOVER_GROUPS) if (IS_IN[group](first, i)) count(sums[group], changeMin);
  });
  return Object.fromEntries(
    MOVER_GROUPS.map((group) => {
      const { persons, less, longer, both, changeMin } = sums[group];
      return [
        group,
        { persons, lessShare: less / persons, longerShare: longer / persons, meanChangeMin: changeMin / both },
      ];
    }),
  ) as Record<MoverGroup, Movers>;
}

function count(
  sum: { persons: number; less: number; longer: number; both: number; changeMin: number },
  changeMin: number,
): void {
  sum.persons++;
  if (changeMin <= -MOVED_MIN) sum.less++;
  if (changeMin >= MOVED_MIN) sum.longer++;
  if (!Number.isFinite(changeMin)) return;
  sum.both++;
  sum.changeMin += changeMin;
}

/** Visits the rows of everybody who is in both; ids increase in each. */
function forEachCommon(first: PersonWaits, second: PersonWaits, visit: (i: number, j: number) => void): void {
  let j = 0;
  for (let i = 0; i < first.size; i++) {
    while (j < second.size && second.id[j]! < first.id[i]!) j++;
    if (j < second.size && second.id[j] === first.id[i]) visit(i, j);
  }
}
