import {
  type AgainstBestOther,
  againstBase,
  againstBestOther,
  allPairs,
  type Contrast,
  type FigureId,
  figureEntry,
  jackknifeRatio,
  type MoversOfAll,
  type RatioOfMeans,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { meanOf } from './mean.ts';
import { MOVER_HEADINGS, moverTables } from './mover-table.ts';
import { numberText } from './number-text.ts';

const NOTHING = '–';

/** One compared scenario: how it was asked for, and what it is. */
interface Compared {
  readonly name: string;
  readonly id: string;
  readonly hash: string;
}

/** A difference, and how many times the one mean the other is: null without runs to tell, or where the mean below is 0. */
interface ContrastWithRatio extends Contrast {
  readonly ratio: RatioOfMeans | null;
}

/** One figure over all scenarios. */
interface FigureComparison {
  readonly figure: FigureId;
  readonly means: readonly number[];
  readonly levelEach: number;
  readonly contrasts: readonly ContrastWithRatio[];
  /** With `--all`, both ways round: nobody says here whether more is better. */
  readonly less: readonly AgainstBestOther[];
  readonly more: readonly AgainstBestOther[];
}

/** The answer of `noe-sim compare`. */
export interface Comparison {
  readonly scenarios: readonly Compared[];
  readonly level: number;
  readonly figures: readonly FigureComparison[];
  /** Who waits less and longer than in the base: of each of the others. */
  readonly movers: readonly MoversOfAll[];
}

/**
 * Compares every figure.
 *
 * @param values - By figure, scenario and replication.
 */
export function comparisonOf(
  scenarios: readonly Compared[],
  figures: readonly FigureId[],
  values: readonly (readonly (readonly number[])[])[],
  options: { readonly level: number; readonly isAll: boolean; readonly movers: readonly MoversOfAll[] },
): Comparison {
  const { level, isAll, movers } = options;
  return {
    ...{ scenarios, level, movers },
    figures: figures.map((figure, f) => {
      const ofFigure = values[f]!;
      const { levelEach, contrasts } = isAll ? allPairs(ofFigure, level) : againstBase(ofFigure, level);
      const means = ofFigure.map(meanOf);
      return {
        ...{ figure, means, levelEach },
        contrasts: contrasts.map((one) => ({
          ...one,
          ratio: ratioOf(ofFigure[one.first]!, ofFigure[one.second]!, levelEach),
        })),
        less: isAll ? againstBestOther(ofFigure, 'less', level) : [],
        more: isAll ? againstBestOther(ofFigure, 'more', level) : [],
      };
    }),
  };
}

function ratioOf(first: readonly number[], second: readonly number[], level: number): RatioOfMeans | null {
  const pairs = first.map((value, r) => [value, second[r]!] as const).filter((pair) => !pair.some(Number.isNaN));
  const below = pairs.map(([, value]) => value);
  if (pairs.length < 2 || below.reduce((sum, value) => sum + value, 0) === 0) return null;
  return jackknifeRatio(
    pairs.map(([value]) => value),
    below,
    level,
  );
}

/** As JSON: numbers that are not there are null. */
export function comparisonJson(
  { scenarios, level, figures, movers }: Comparison,
  seed: string,
  replications: number,
): unknown {
  return {
    seed,
    replications,
    level,
    scenarios,
    figures: Object.fromEntries(
      figures.map(({ figure, means, levelEach, contrasts, less, more }) => [
        figure,
        {
          unit: figureEntry(figure).unit,
          levelEach,
          means: means.map((mean) => (Number.isNaN(mean) ? null : mean)),
          contrasts: contrasts.map((contrast) => ({
            ...contrast,
            varianceFactor: finite(contrast.varianceFactor),
          })),
          ...(less.length === 0 ? {} : { betterThanOthersIfLess: less, betterThanOthersIfMore: more }),
        },
      ]),
    ),
    peopleAgainstBase: movers,
  };
}

/** JSON knows no Infinity: a factor without end is one of differences that do not vary. */
function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** As text for a terminal. */
export function comparisonText(comparison: Comparison, seed: string, replications: number): string {
  const { scenarios, level, figures, movers } = comparison;
  const head = columns(
    [
      ...scenarios.map(({ id, hash }, i) => [i === 0 ? 'Base' : `Scenario ${i}`, id, hash]),
      ['Seed', seed, ''],
      ['Replications', `${replications} of each, with the same luck`, ''],
    ],
    new Set(),
  );
  const percent = Number((100 * level).toFixed(2));
  const rows = figures.flatMap(({ figure, means, contrasts }) =>
    contrasts.map((contrast) => contrastRow(figure, means, contrast)),
  );
  const together = `interval, ${percent} % together`;
  const headings = ['Figure', 'difference', 'of', 'with', 'mean', together, 'unit', 'times', together, 'factor'];
  const table = columns([headings, ...rows], new Set([1, 4, 7, 9]));
  const note =
    'times: the one mean divided by the other (jackknife). factor: how many times more runs independent luck would take for the same interval.';
  const best = figures.flatMap(bestLines);
  const people = movers.flatMap((ofOne, i) => peopleLines(ofOne, nameOf(i + 1)));
  return `${[head, table, [note], ...(best.length > 0 ? [best] : []), ...people].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Who waits less and longer in a scenario than in the base: a paragraph for each delay. */
function peopleLines(movers: MoversOfAll, name: string): string[][] {
  return moverTables(movers).flatMap(({ title, rows }) =>
    rows.length === 0
      ? []
      : [
          [
            `${title}: ${name} less base, the same persons`,
            ...columns([[...MOVER_HEADINGS], ...rows], new Set([1, 2, 3, 4])),
          ],
        ],
  );
}

function contrastRow(figure: FigureId, means: readonly number[], contrast: ContrastWithRatio): string[] {
  const { first, second, mean, interval, varianceFactor, ratio } = contrast;
  const { unit, label } = figureEntry(figure);
  const scale = Math.max(Math.abs(mean ?? 0), Math.abs(means[second] ?? 0) / 100);
  const ends = interval?.map((end) => numberText(end, scale)).join(' to ') ?? NOTHING;
  return [
    label.en,
    mean === null ? NOTHING : numberText(mean, scale),
    nameOf(first),
    nameOf(second),
    Number.isNaN(means[second]!) ? NOTHING : numberText(means[second]!),
    ends,
    unit,
    ratio === null ? NOTHING : numberText(ratio.ratio),
    ratio === null ? NOTHING : ratio.interval.map((end) => numberText(end, ratio.ratio)).join(' to '),
    varianceFactor === null ? NOTHING : varianceFactor === Infinity ? '∞' : varianceFactor.toFixed(1),
  ];
}

function nameOf(place: number): string {
  return place === 0 ? 'base' : String(place);
}

/** Which scenario is the best of all for certain, or which can still be. */
function bestLines({ figure, less, more }: FigureComparison): string[] {
  const { label } = figureEntry(figure);
  return (
    [
      ['lowest', less],
      ['highest', more],
    ] as const
  ).flatMap(([word, intervals]) => {
    if (intervals.length === 0) return [];
    const possible = intervals.filter(({ interval }) => interval[1] > 0).map(({ scenario }) => nameOf(scenario));
    const names = possible.length === 0 ? 'not decided' : possible.join(', ');
    return [`${label.en}: ${word} of all ${possible.length === 1 ? 'is' : 'can be'} ${names}.`];
  });
}
