const SUB_BITS = 6; // 64 bins per octave: 1.6 % wide
const LOWEST = 1 / 1024; // one step of the time grid, minutes
const OCTAVES = 34; // up to 2^24 minutes, 32 years
const BINS = (OCTAVES << SUB_BITS) + 1;

const view = new Float64Array(1);
const words = new Uint32Array(view.buffer);
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0; // index of the high word on this machine
const SHIFT = 20 - SUB_BITS;
const FIRST = highWord(LOWEST) >>> SHIFT;

function highWord(value: number): number {
  view[0] = value;
  return words[HIGH]!;
}

/** Bin of the delay in `view`: 0 for none, then 64 bins an octave. */
function binOfView(): number {
  if (view[0]! < LOWEST) return 0;
  const bin = (words[HIGH]! >>> SHIFT) - FIRST + 1;
  return bin < BINS ? bin : BINS - 1;
}

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
  private readonly sums = new Float64Array(1);
  count = 0;

  /** Adds one delay of at least 0, minutes. */
  add(delayMin: number): void {
    view[0] = delayMin;
    this.addFrom(view, 0);
  }

  /** Adds the delay at a place of an array; a double handed to a function would often be put on the heap. */
  addFrom(delaysMin: Float64Array, at: number): void {
    view[0] = delaysMin[at]!;
    const bin = binOfView();
    this.counts[bin] = this.counts[bin]! + 1;
    this.sums[0] = this.sums[0]! + view[0]!;
    this.count++;
  }

  /** Sum of all delays, minutes. */
  get sumMin(): number {
    return this.sums[0]!;
  }

  /** Empties the histogram. */
  reset(): void {
    this.counts.fill(0);
    this.sums[0] = 0;
    this.count = 0;
  }
}

/** Number of bins of every histogram. */
export const DELAY_BINS = BINS;
