import {
  type FigureId,
  type FigureShares,
  figureEntry,
  type MorrisScreening,
  numericField,
  type Range,
  type Share,
  type Tornado,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { numberText } from './number-text.ts';

/** What a method found, figure by figure. */
export type Found =
  | { readonly method: 'tornado'; readonly level: number; readonly figures: Tornado }
  | { readonly method: 'morris'; readonly level: number; readonly figures: MorrisScreening }
  | { readonly method: 'shares'; readonly level: number; readonly figures: readonly FigureShares[] };

/** What was asked, and what was found. */
export interface Told {
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seed: string;
  readonly ranges: readonly Range[];
  readonly figures: readonly FigureId[];
  readonly found: Found;
}

const HEADINGS = {
  tornado: ['at low', 'interval', 'at high', 'interval'],
  morris: ['mean size', 'interval', 'mean', 'sd'],
  shares: ['alone, %', 'interval', 'with others, %', 'interval'],
} as const;
const NOTES = {
  tornado: 'Change of the figure against the base when one place alone goes to an end of its range, on the same luck.',
  morris:
    'Change of the figure over the whole range of a place; a large sd: it depends on the others, or is no straight line.',
  shares: 'Share of the variance when every place lies anywhere in its range.',
} as const;

/** As JSON: places instead of numbers of inputs. */
export function sensitivityJson({ ranges, figures, found, ...rest }: Told): unknown {
  const named = <One extends { readonly input: number }>(all: readonly One[]) =>
    all.map(({ input, ...one }) => ({ place: ranges[input]!.path, ...one }));
  return {
    ...rest,
    method: found.method,
    level: found.level,
    ranges,
    figures: Object.fromEntries(
      figures.map((id, f) => {
        if (found.method !== 'shares') return [id, named(found.figures[f] as readonly { readonly input: number }[])];
        const { inputs, ...whole } = found.figures[f]!;
        return [id, { ...whole, inputs: named(inputs) }];
      }),
    ),
  };
}

/** As text for a terminal: a table for each figure, what decides most first. */
export function sensitivityText(told: Told): string {
  const { scenario, seed, figures, found } = told;
  const head = columns(
    [
      ['Scenario', scenario.id],
      ['Hash', scenario.hash],
      ['Seed', seed],
    ],
    new Set(),
  );
  const note = `${NOTES[found.method]} Intervals: ${Number((100 * found.level).toFixed(2))} %${found.method === 'tornado' ? ' for all of a figure together' : ' each'}.`;
  const tables = figures.map((id, f) => {
    const { label, unit } = figureEntry(id);
    const heading = [`${label.en}${found.method === 'shares' ? '' : `, ${unit}`}`, 'range', ...HEADINGS[found.method]];
    return columns([heading, ...rowsOf(told, f)], new Set([2, 4]));
  });
  return `${[head, [note], ...tables].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function rowsOf({ ranges, found }: Told, f: number): string[][] {
  const name = (input: number): string[] => {
    const { path, low, high } = ranges[input]!;
    const unit = numericField(path)?.unit;
    return [path, `${low} to ${high}${unit ? ` ${unit}` : ''}`];
  };
  switch (found.method) {
    case 'tornado':
      return found.figures[f]!.map(({ input, low, high, size }) => [
        ...name(input),
        ...[low, high].flatMap(({ mean, interval }) => [
          mean === null ? '–' : numberText(mean, size),
          ends(interval, size),
        ]),
      ]);
    case 'morris':
      return found.figures[f]!.map(({ input, meanSize, interval, mean, sd }) => [
        ...name(input),
        ...[numberText(meanSize), ends(interval, meanSize), numberText(mean, meanSize), numberText(sd, meanSize)],
      ]);
    case 'shares': {
      const { luck, inputs } = found.figures[f]!;
      const cells = ({ share, interval }: Share): string[] => [
        (100 * share).toFixed(0),
        interval.map((end) => (100 * end).toFixed(0)).join(' to '),
      ];
      return [
        ...inputs.map(({ input, main, total }) => [...name(input), ...cells(main), ...cells(total)]),
        ['luck', '', ...cells(luck), '', ''],
      ];
    }
    default:
      return found satisfies never;
  }
}

function ends(interval: readonly [number, number] | null, scale: number): string {
  return interval === null ? '–' : interval.map((end) => numberText(end, scale)).join(' to ');
}
