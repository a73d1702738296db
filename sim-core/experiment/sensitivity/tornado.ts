import { SimError } from '../../fault/fault.ts';
import { type PairedInterval, pairedInterval } from '../paired-difference.ts';
import type { Procedure } from '../procedure/procedure.ts';

/** One input at one end of its range, the others as in the base; null is the base itself. */
export type TornadoSetting = { readonly input: number; readonly end: 'low' | 'high' } | null;

/** How a tornado is run. */
export interface TornadoRule {
  readonly inputs: number;
  /** Runs of the base and of every end, at least 2, all on the same luck. */
  readonly replications: number;
  /** With this probability all intervals of a figure cover together. */
  readonly level: number;
}

/** What one input does to one figure: the figure at each end less that of the base. */
export interface TornadoBar {
  readonly input: number;
  readonly low: PairedInterval;
  readonly high: PairedInterval;
  /** The larger of the two mean differences, without sign: by it the bars are sorted. */
  readonly size: number;
}

/** For each figure its bars, the longest first. */
export type Tornado = readonly (readonly TornadoBar[])[];

/**
 * One input at a time from the low to the high end of its range, compared with the base on the same people and the same luck.
 * It shows what each does by itself; what two do together it can not show.
 *
 * @throws {SimError} `bad-argument` for fewer than two runs or no input.
 */
export function* tornado({ inputs, replications, level }: TornadoRule): Procedure<TornadoSetting, null, Tornado> {
  if (!(inputs >= 1 && replications >= 2)) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `A tornado of ${inputs} inputs with ${replications} runs can not be made. Give an input and two runs or more.`,
    });
  }
  const settings: TornadoSetting[] = [null];
  for (let input = 0; input < inputs; input++) settings.push({ input, end: 'low' }, { input, end: 'high' });
  const asks = settings.flatMap((setting) =>
    Array.from({ length: replications }, (_, replication) => ({ setting, replication })),
  );
  const answers = yield { asks, soFar: () => null };
  const levelEach = 1 - (1 - level) / (2 * inputs);
  const valuesOf = (setting: number, figure: number): number[] =>
    answers.slice(setting * replications, (setting + 1) * replications).map((figures) => figures[figure]!);
  return Array.from({ length: answers[0]!.length }, (_, figure) => {
    const base = valuesOf(0, figure);
    const bars = Array.from({ length: inputs }, (_none, input) => {
      const low = pairedInterval(valuesOf(1 + 2 * input, figure), base, levelEach);
      const high = pairedInterval(valuesOf(2 + 2 * input, figure), base, levelEach);
      return { input, low, high, size: Math.max(Math.abs(low.mean ?? 0), Math.abs(high.mean ?? 0)) };
    });
    return bars.sort((a, b) => b.size - a.size || a.input - b.input);
  });
}
