const SUB_BITS = 6; // 64 bins per octave: 1.6 % wide
const LOWEST = 1 / 1024; // one step of the time grid, minutes
const OCTAVES = 34; // up to 2^24 minutes, 32 years
const BINS = (OCTAVES << SUB_BITS) + 1;

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0; // index of the high word on this machine
const SHIFT = 20 - SUB_BITS;

const highWord = (value: number): number => {
  view[0] = value;
  return words[HIGH]!;
};

const FIRST = highWord(LOWEST) >>> SHIFT;

/** Bin of a delay: 0 for none, then 64 bins an octave. */
const binOf = (delayMin: number): number => {
  if (delayMin < LOWEST) return 0;
  const bin = (highWord(delayMin) >>> SHIFT) - FIRST + 1;
  return bin < BINS ? bin : BINS - 1;
};

/** Lower edge of a bin, minutes. */
export function binStartMin(bin: number): number {
  if (bin === 0) return 0;
  words[HIGH] = (bin - 1 + FIRST) << SHIFT;
  words[1 - HIGH] = 0;
  return view[0]!;
}

/** Counts of delays in logarithmic bins, 1.6 % wide, with their exact sum. */
export class DelayHistogram {
  readonly counts = new Int32Array(BINS);
  /** Sum of all delays, minutes. NaN at first: a field that has held whole numbers changes its kind at the first fraction. */
  sumMin = Number.NaN;
  count = 0;

  constructor() {
    this.reset();
  }

  /** Adds one delay of at least 0, minutes. */
  add(delayMin: number): void {
    const bin = binOf(delayMin);
    this.counts[bin] = this.counts[bin]! + 1;
    this.sumMin += delayMin;
    this.count++;
  }

  /** Empties the histogram. */
  reset(): void {
    this.counts.fill(0);
    this.sumMin = 0;
    this.count = 0;
  }
}

/** Number of bins of every histogram. */
export const DELAY_BINS = BINS;
