import { normalQuantile } from '../../sim-core/random/normal-quantile.ts';
import { evidenceById } from '../evidence/registry.ts';
import { publishedValue } from '../fit/fit.ts';
import { onScale, UNKNOWNS, type Unknown } from '../fit/unknowns.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { standardErrorOf } from './weights.ts';

/** A search ends when every target is met within this part of its own standard error. */
const CLOSE = 0.35;

/** What a set has to meet, on the targets' scales: the published number moved by its standard error. @param u one probability per unknown. */
export function wantedAt(u: readonly number[]): number[] {
  return UNKNOWNS.map(({ target }, i) => {
    const value = publishedValue(target.id) + normalQuantile(u[i]!) * standardError(target);
    return onScale(target.scale, value);
  });
}

/** Misses that are small against what is uncertain about each target, on the targets' scales. */
export function closeEnough(): number[] {
  return UNKNOWNS.map(({ target }) => {
    const value = publishedValue(target.id);
    const slope = target.scale === 'log' ? 1 / value : 1 / (value * (1 - value));
    return CLOSE * slope * standardError(target);
  });
}

function standardError({ id }: Unknown['target']): number {
  const target = FIT_TARGETS.find((one) => one.id === id);
  if (target !== undefined) return standardErrorOf(target);
  const { range } = evidenceById(id);
  return (Number(range?.high) - Number(range?.low)) / 4;
}
