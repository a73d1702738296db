import { requirePositive } from './require-range.ts';
import { cosine, sine } from './sine.ts';

/** A wave-like inflow: mean + amplitude sin(2 pi t / period), per unit of time. */
export interface WaveInflow {
  readonly mean: number;
  readonly amplitude: number;
  readonly period: number;
}

const TURN = 6.283185307179586;

/**
 * Expected number present at a time with a wave-like inflow that has lasted for ever and exponential stays. The
 * number itself is Poisson.
 *
 * @see Eick, Massey and Whitt (1993), "M_t/G/infinity queues with sinusoidal arrival rates", Management Science 39.
 */
export function waveWithExponentialStay(inflow: WaveInflow, meanStay: number, time: number): number {
  requirePositive('The mean stay', meanStay);
  requirePositive('The period', inflow.period);
  const rate = 1 / meanStay;
  const w = TURN / inflow.period;
  const swing = (rate * sine(w * time) - w * cosine(w * time)) / (rate * rate + w * w);
  return inflow.mean * meanStay + inflow.amplitude * swing;
}

/** The same when every stay has the same length. */
export function waveWithFixedStay(inflow: WaveInflow, stay: number, time: number): number {
  requirePositive('The stay', stay);
  requirePositive('The period', inflow.period);
  const w = TURN / inflow.period;
  return inflow.mean * stay + (inflow.amplitude / w) * (cosine(w * (time - stay)) - cosine(w * time));
}

/**
 * The same for any stay, by Simpson's rule over the age of those present.
 *
 * @param survival - Share that stays longer than an age.
 * @param longest - Age above which the survival no longer counts.
 * @param steps - Even number of intervals.
 */
export function waveWithAnyStay(
  inflow: WaveInflow,
  survival: (age: number) => number,
  time: number,
  longest: number,
  steps: number,
): number {
  requirePositive('The longest age', longest);
  const w = TURN / inflow.period;
  const present = (age: number) => (inflow.mean + inflow.amplitude * sine(w * (time - age))) * survival(age);
  const h = longest / steps;
  let sum = present(0) + present(longest);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * present(i * h);
  return (sum * h) / 3;
}
