/** One of several things measured side by side. */
export interface Subject {
  readonly name: string;
  /** One measurement, in milliseconds or any other unit. */
  measure(round: number): Promise<number>;
}

/** Values of one subject, in the order of the rounds. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/**
 * Measures all subjects in turn, round after round, so that a busy spell of the machine hits all of them.
 * @param rounds at least 1; round numbers start at 0.
 */
export async function interleaved(subjects: readonly Subject[], rounds: number): Promise<Rounds> {
  const values = new Map<string, number[]>(subjects.map((subject) => [subject.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) values.get(subject.name)!.push(await subject.measure(round));
  }
  return values;
}

/** The middle value; the mean of the two middle ones when their number is even. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Ratio of the medians of two subjects, and the smallest and largest ratio within one round. */
export function ratioOf(rounds: Rounds, over: string, under: string): Spread {
  const top = rounds.get(over) ?? [];
  const bottom = rounds.get(under) ?? [];
  const each = top.map((value, round) => value / bottom[round]!);
  return { value: median(top) / median(bottom), low: Math.min(...each), high: Math.max(...each) };
}

/** Ratio of the fastest rounds of two subjects: what a machine without other programs would show. For the reader only. */
export function fastestRatio(rounds: Rounds, over: string, under: string): number {
  return Math.min(...rounds.get(over)!) / Math.min(...rounds.get(under)!);
}

/** A value with the range over the rounds. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Median of the values of one subject, with their range. */
export function spreadOf(values: readonly number[]): Spread {
  return { value: median(values), low: Math.min(...values), high: Math.max(...values) };
}
