import { SimError } from '../../fault/fault.ts';
import { uniformSequence } from '../../random/uniform-sequence.ts';
import { momentsOf } from '../moments.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { studentQuantile } from '../student-quantile.ts';

/** Levels of each input; an effect is seen over two thirds of the range. */
const LEVELS = 4;
const STEP = LEVELS / (2 * (LEVELS - 1));

/** How a screening is run. */
export interface MorrisRule {
  readonly inputs: number;
  /** Walks through the inputs, at least 2; 10 or more is usual. Each takes inputs + 1 runs on the same luck. */
  readonly trajectories: number;
  /** Decides where the walks begin. */
  readonly seed: string;
  /** Coverage of each interval. */
  readonly level: number;
}

/** What screening says of one input and one figure, in the unit of the figure over the whole range of the input. */
export interface MorrisEffect {
  readonly input: number;
  /** Mean effect: which way it goes. */
  readonly mean: number;
  /** Mean size of the effect, whichever way: how much the input matters. */
  readonly meanSize: number;
  /** Interval of it by Student. */
  readonly interval: readonly [number, number];
  /** Standard deviation of the effect: large where it depends on the other inputs, is no straight line, or on luck. */
  readonly sd: number;
}

/** For each figure its effects, the largest first. */
export type MorrisScreening = readonly (readonly MorrisEffect[])[];

/**
 * Screens many inputs for those that matter, with few runs. Settings are lists of places in the ranges, 0 to 1.
 *
 * @throws {SimError} `bad-argument` for fewer than two walks or no input.
 * @see Morris (1991), "Factorial sampling plans for preliminary computational experiments", Technometrics 33, 161–174;
 *   Campolongo, Cariboni and Saltelli (2007) for the mean size.
 */
export function* morrisScreening(rule: MorrisRule): Procedure<readonly number[], null, MorrisScreening> {
  const { inputs, trajectories, seed, level } = rule;
  if (!(inputs >= 1 && trajectories >= 2)) {
    throw new SimError({
      kind: 'bad-argument',
      detail: `A screening of ${inputs} inputs with ${trajectories} walks can not be made. Give an input and two walks or more.`,
    });
  }
  const random = uniformSequence(seed);
  const walks = Array.from({ length: trajectories }, () => walk(inputs, random));
  const asks = walks.flatMap(({ points }, replication) => points.map((setting) => ({ setting, replication })));
  const answers = yield { asks, soFar: () => null };
  return Array.from({ length: answers[0]!.length }, (_, figure) => {
    const effects: number[][] = Array.from({ length: inputs }, () => []);
    walks.forEach(({ order, points }, t) => {
      const from = t * (inputs + 1);
      order.forEach((input, step) => {
        const change = answers[from + step + 1]![figure]! - answers[from + step]![figure]!;
        effects[input]!.push(change / (points[step + 1]![input]! - points[step]![input]!));
      });
    });
    return effects.map((values, input) => effectOf(input, values, level)).sort((a, b) => b.meanSize - a.meanSize);
  });
}

function effectOf(input: number, values: readonly number[], level: number): MorrisEffect {
  const { mean, sd } = momentsOf(values);
  const sizes = momentsOf(values.map(Math.abs));
  const half = (studentQuantile((1 + level) / 2, sizes.count - 1) * sizes.sd) / Math.sqrt(sizes.count);
  return { input, mean, meanSize: sizes.mean, interval: [Math.max(0, sizes.mean - half), sizes.mean + half], sd };
}

/** A start on the lower half of the levels or the upper one, and each input moved once, in random order. */
function walk(inputs: number, random: () => number): { readonly order: number[]; readonly points: number[][] } {
  const lowest = LEVELS / 2;
  const start = Array.from({ length: inputs }, () => {
    const level = Math.floor(random() * lowest);
    return random() < 0.5 ? level / (LEVELS - 1) : 1 - level / (LEVELS - 1);
  });
  const order = Array.from({ length: inputs }, (_, i) => i);
  for (let i = inputs - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const points = [start];
  for (const input of order) {
    const next = [...points.at(-1)!];
    next[input] = next[input]! < 0.5 ? next[input]! + STEP : next[input]! - STEP;
    points.push(next);
  }
  return { order, points };
}
