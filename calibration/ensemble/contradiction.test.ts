import { describe, expect, it } from 'vitest';
import { onScale, UNKNOWNS } from '../fit/unknowns.ts';
import { isContradiction } from './contradiction.ts';
import { type DrawnSet, drawSets } from './ensemble.ts';
import { uncertainInputs } from './inputs.ts';

describe('a drawn set', () => {
  const sets = drawSets(60, 'test', uncertainInputs());
  const possible = sets.find((set) => !isContradiction(set))!;
  const withWanted = (name: string, value: number): DrawnSet => ({
    ...possible,
    wanted: possible.wanted.map((at, u) =>
      UNKNOWNS[u]!.name === name ? onScale(UNKNOWNS[u]!.target.scale, value) : at,
    ),
  });

  it('contradicts the evidence when its staff can not give the recorded FTE', () => {
    expect(isContradiction(withWanted('scale', 24))).toBe(true);
    expect(isContradiction(withWanted('scale', 10))).toBe(false);
  });

  it('contradicts it when offices would need to find too many or too few standard', () => {
    expect(isContradiction(withWanted('officeStandardWithoutWork', 0.75))).toBe(true);
    expect(isContradiction(withWanted('officeStandardWithoutWork', 0.45))).toBe(true);
  });
});
