import { InvalidArgumentError } from 'commander';
import { type FigureId, figureId, SimError } from '../sim-core/contract.ts';

/** More workers than this bring memory use, not speed. */
const MOST_WORKERS = 64;

// Readers of option values: each throws InvalidArgumentError with what to give instead.

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

/** A whole number of at least 1. */
export function count(text: string): number {
  const number = wholeNumber(text);
  if (number < 1) throw new InvalidArgumentError('Give a whole number of at least 1.');
  return number;
}

export function workerCount(text: string): number {
  const workers = wholeNumber(text);
  if (workers < 1 || workers > MOST_WORKERS) throw new InvalidArgumentError(`Give a number from 1 to ${MOST_WORKERS}.`);
  return workers;
}

/** A finite number, with `.` as decimal sign. */
export function finiteNumber(text: string): number {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw new InvalidArgumentError('Give a number, with a point as decimal sign.');
  return number;
}

/** A number above 0. */
export function positiveNumber(text: string): number {
  const number = finiteNumber(text);
  if (number <= 0) throw new InvalidArgumentError('Give a number above 0.');
  return number;
}

/** A probability strictly between 0 and 1. */
export function probability(text: string): number {
  const number = finiteNumber(text);
  if (number <= 0 || number >= 1) throw new InvalidArgumentError('Give a number between 0 and 1, such as 0.9.');
  return number;
}

/** Ids of figures, separated by commas, each once. */
export function figureList(text: string): readonly FigureId[] {
  return [...new Set(text.split(',').map(oneFigure))];
}

/** Id of one figure. */
export function oneFigure(text: string): FigureId {
  try {
    return figureId(text.trim());
  } catch (error) {
    if (error instanceof SimError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}
