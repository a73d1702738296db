import { describe, expect, it } from 'vitest';
import { coxFit } from './cox.ts';
import { kaplanMeier, survivalAt } from './kaplan-meier.ts';

/**
 * Weeks in remission of leukaemia, 21 patients on 6-MP and 21 on placebo; negative: censored.
 * Freireich et al. (1963), as printed in Klein and Moeschberger (2003), table 1.1.
 */
const ON_6MP = [6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32, -32, -34, -35];
const ON_PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

const survival = (weeks: readonly number[]) => ({
  entry: new Float64Array(weeks.length),
  exit: Float64Array.from(weeks, Math.abs),
  event: Uint8Array.from(weeks, (week) => (week > 0 ? 1 : 0)),
});
const placebo = [...ON_6MP.map(() => 0), ...ON_PLACEBO.map(() => 1)];
const BOTH = {
  ...survival([...ON_6MP, ...ON_PLACEBO]),
  names: ['placebo'],
  covariates: [Float64Array.from(placebo)],
};

describe('the leukaemia data of Freireich', () => {
  it('have the printed Kaplan–Meier curve with standard errors (Klein and Moeschberger, table 4.1A)', () => {
    const curve = kaplanMeier(survival(ON_6MP));
    expect(curve.times).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(curve.atRisk).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(curve.survival.map((s) => s.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
    expect(curve.standardErrors.map((s) => s.toFixed(3))).toEqual([
      '0.076',
      '0.087',
      '0.096',
      '0.107',
      '0.114',
      '0.128',
      '0.135',
    ]);
    expect(survivalAt(curve, 5.9)).toEqual({ share: 1, standardError: 0 });
    expect(survivalAt(curve, 40).share).toBe(curve.survival[6]);
  });

  it('have the Cox coefficient 1.572 by Efron and 1.509 by Breslow', () => {
    const efron = coxFit(BOTH);
    expect(efron.coefficients[0]).toBeCloseTo(1.57213, 4);
    expect(efron.standardErrors[0]).toBeCloseTo(0.4124, 4);
    const breslow = coxFit(BOTH, 'breslow');
    expect(breslow.coefficients[0]).toBeCloseTo(1.50919, 4);
    expect(breslow.standardErrors[0]).toBeCloseTo(0.40956, 4);
    expect([efron.persons, efron.events]).toEqual([42, 30]);
  });
});

describe('data no estimator can use', () => {
  it('are refused with the row, what was found and what to change', () => {
    const never = { entry: Float64Array.of(0, 3), exit: Float64Array.of(1, 3), event: Uint8Array.of(1, 1) };
    expect(() => kaplanMeier(never)).toThrow(/person 1: observed from 3 to 3. Leave out/);
    expect(() => kaplanMeier({ ...never, event: Uint8Array.of(1) })).toThrow(/2 entries, 2 exits and 1 events/);
  });

  it('are refused by the Cox regression when nothing can be told from them', () => {
    expect(() => coxFit({ ...BOTH, event: new Uint8Array(42) })).toThrow(/nobody has the event/);
    const twice = { ...BOTH, names: ['a', 'b'], covariates: [BOTH.covariates[0]!, BOTH.covariates[0]!] };
    expect(() => coxFit(twice)).toThrow(/a, b can not be told apart/);
    expect(() => coxFit({ ...BOTH, names: [] })).toThrow(/0 names, 1 covariates/);
    const separating = { ...survival([1, 2, 3, -4, -5]), names: ['a'], covariates: [Float64Array.of(1, 1, 1, 0, 0)] };
    expect(() => coxFit(separating)).toThrow(/Cox regression/);
  });
});
