import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdOutById } from '../evidence/hold-out-registry.ts';
import { numberOf } from '../evidence/registry.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import ensemble from '../fitted/ensemble.json' with { type: 'json' };
import { reportMarkdown } from '../report/markdown.ts';
import { readReport } from '../report/read-report.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { HOLD_OUT_TARGETS } from '../targets/hold-outs.ts';

const REFIT = 'Run npm run calibrate -- --write and commit calibration/fitted and calibration/report.';
const read = (name: string): string => readFileSync(new URL(`../report/${name}`, import.meta.url), 'utf8');

describe('the committed report', () => {
  const report = readReport('calibration/report/calibration.json', read('calibration.json'));

  it('is about the committed ensemble and the data as they are now', () => {
    expect(report.dataHash, REFIT).toBe(fitInputsHash());
    expect(report.decisionShareKept, REFIT).toBe(numberOf('A-limit-decision-share'));
    expect(report.sets).toBeGreaterThanOrEqual(200);
    expect(report.sets).toBe(ensemble.sets.length);
    expect(1 / ensemble.weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(report.effectiveSets, 0);
  });

  it('says the same in Markdown', () => {
    expect(read('calibration.md'), REFIT).toBe(`${reportMarkdown(report)}\n`);
  });

  it('hits every fit target with the mean of the ensemble, and shows every hold-out', () => {
    const fit = report.targets.filter(({ role }) => role === 'fit');
    expect(fit.map(({ id }) => id)).toEqual(FIT_TARGETS.map(({ id }) => id));
    expect(fit.filter(({ hit }) => !hit).map(({ sentence }) => sentence)).toEqual([]);
    const holdOuts = report.targets.filter(({ role }) => role === 'hold-out');
    expect(holdOuts.map(({ id }) => id)).toEqual(HOLD_OUT_TARGETS.map(({ id }) => id));
  });

  it('recovers the published survival points and all hazard ratios within two standard errors of the difference', () => {
    expect(report.survival.length).toBeGreaterThanOrEqual(26);
    expect(report.survival.filter(({ hit }) => !hit).map(({ id }) => id)).toEqual([]);
  });

  it('splits the uncertainty of every key figure in two and weighs the claim', () => {
    for (const { id, shareNotKnowing, shareLuck } of report.keyFigures) {
      if (shareNotKnowing !== null) expect(shareNotKnowing + shareLuck!, id).toBeCloseTo(1, 3);
    }
    expect(report.claim.map(({ users }) => users)).toEqual(holdOutById('S0-162').value);
  });
});
