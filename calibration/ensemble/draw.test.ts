import { describe, expect, it } from 'vitest';
import { changedScenario } from '../changes.ts';
import coefficients from '../fitted/coefficients.json' with { type: 'json' };
import { drawnValues, givenBy } from './draw.ts';
import { drawSets } from './ensemble.ts';
import { uncertainInputs } from './inputs.ts';

const sumOf = (list: unknown): number => (list as number[]).reduce((sum, value) => sum + value, 0);

describe('a drawn set', () => {
  const inputs = uncertainInputs();
  const sets = drawSets(40, 'test', inputs);

  it('is a valid scenario', () => {
    for (const { given } of sets) expect(() => changedScenario(given.changes)).not.toThrow();
  });

  it('keeps shares that sum to one and months with mean one', () => {
    for (const { given } of sets) {
      expect(sumOf(given.changes['people.ageBandShares'])).toBeCloseTo(1, 9);
      expect(sumOf(given.changes['people.outcomeSharesOther'])).toBeCloseTo(1, 9);
      expect(sumOf(given.changes['demand.monthFactors'])).toBeCloseTo(12, 9);
    }
  });

  it('has its review in a whole week of the range', () => {
    const weeks = sets.map(({ given }) => (given.changes['checkpoints'] as { week: number }[])[2]!.week);
    expect(weeks.every((week) => Number.isInteger(week) && week >= 20 && week <= 26)).toBe(true);
    expect(new Set(weeks).size).toBeGreaterThan(3);
  });

  it('adds the correction to a drawn coefficient', () => {
    const path = 'hazards.exit.coefficients.laidOff';
    const i = inputs.findIndex(({ key }) => key === path);
    const values = drawnValues(
      inputs,
      inputs.map(() => 0.5),
    );
    expect(values[i]).toBeCloseTo(0.314, 9);
    expect(givenBy(inputs, values).changes[path]).toBeCloseTo(0.314 + coefficients.corrections[path], 9);
  });
});
