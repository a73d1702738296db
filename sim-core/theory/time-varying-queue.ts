import { requireNotNegative, requirePositive, requireWhole } from './require-range.ts';

/** A stretch of time with so many servers; the arrival rate may change within it, without jumps. */
export interface QueueStretch {
  readonly to: number;
  readonly arrivalRate: (time: number) => number;
  readonly servers: number;
}

/** An M_t/M/c queue, empty at time 0. */
export interface TimeVaryingQueue {
  /** In order of time; each ends before or at the end of the next. */
  readonly stretches: readonly QueueStretch[];
  readonly serviceRate: number;
}

/** State of the queue at a time. */
export interface QueueAt {
  /** Expected number in the system. */
  readonly mean: number;
  /** Probability of each number in the system, 0 first. */
  readonly distribution: Float64Array;
}

/**
 * A queue whose load and staff change, at given times, by the forward equations of Kolmogorov with the classical
 * Runge-Kutta method. When staff falls, services are interrupted at once and resumed later.
 *
 * @param times - Rising, each within the stretches.
 * @param size - Largest number in the system that is followed; arrivals above it are lost.
 * @param step - Largest step in time; the product with the sum of all rates must stay below 2.
 * @see Green, Kolesar and Svoronos (1991), "Some effects of nonstationarity on multiserver Markovian queueing systems".
 */
export function timeVaryingQueueAt(
  queue: TimeVaryingQueue,
  times: readonly number[],
  size: number,
  step: number,
): QueueAt[] {
  requirePositive('The service rate', queue.serviceRate);
  requireWhole('The size', size, 1);
  requirePositive('The step', step);
  const state = new Float64Array(size + 1);
  state[0] = 1;
  let now = 0;
  return times.map((time) => {
    requireNotNegative('The time since the one before', time - now);
    for (const stretch of queue.stretches) {
      const end = Math.min(time, stretch.to);
      if (end <= now) continue;
      integrate(state, stretch, queue.serviceRate, now, end, Math.ceil((end - now) / step));
      now = end;
    }
    let mean = 0;
    for (let n = 0; n <= size; n++) mean += n * state[n]!;
    return { mean, distribution: state.slice() };
  });
}

function integrate(
  state: Float64Array,
  { arrivalRate, servers }: QueueStretch,
  serviceRate: number,
  from: number,
  to: number,
  steps: number,
): void {
  const h = (to - from) / steps;
  const slopes = [0, 1, 2, 3].map(() => new Float64Array(state.length));
  const moved = new Float64Array(state.length);
  for (let i = 0; i < steps; i++) {
    const time = from + i * h;
    slopes.forEach((slope, stage) => {
      const ahead = stage === 0 ? 0 : stage === 3 ? h : h / 2;
      for (let n = 0; n < state.length; n++) {
        moved[n] = stage === 0 ? state[n]! : state[n]! + ahead * slopes[stage - 1]![n]!;
      }
      flow(moved, arrivalRate(time + ahead), serviceRate, servers, slope);
    });
    const [a, b, c, d] = slopes as [Float64Array, Float64Array, Float64Array, Float64Array];
    for (let n = 0; n < state.length; n++) state[n] = state[n]! + (h / 6) * (a[n]! + 2 * b[n]! + 2 * c[n]! + d[n]!);
  }
}

/** Change of each probability per unit of time. */
function flow(state: Float64Array, arrivalRate: number, serviceRate: number, servers: number, out: Float64Array): void {
  const last = state.length - 1;
  let cameUp = 0;
  for (let n = 0; n <= last; n++) {
    const goesUp = n < last ? arrivalRate * state[n]! : 0;
    const goesDown = Math.min(n, servers) * serviceRate * state[n]!;
    const comesDown = n < last ? Math.min(n + 1, servers) * serviceRate * state[n + 1]! : 0;
    out[n] = cameUp + comesDown - goesUp - goesDown;
    cameUp = goesUp;
  }
}
