import { describe, expect, it } from 'vitest';
import { type CentralSolution, centralSolution, fittedValues } from '../fit/fit.ts';
import { UNKNOWNS } from '../fit/unknowns.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import ensemble from '../fitted/ensemble.json' with { type: 'json' };
import central from '../fitted/first.json' with { type: 'json' };
import { changedScenario } from '../changes.ts';
import { setJob } from './build-ensemble.ts';
import { assertFresh, drawSets, parameterSets } from './ensemble.ts';
import { uncertainInputs } from './inputs.ts';
import { solveSet } from './set-job.ts';

const REFIT = 'Run npm run calibrate -- --write and commit calibration/fitted and calibration/report.';

describe('the committed parameter sets', () => {
  let solution: CentralSolution | undefined;
  const solved = (): CentralSolution => (solution ??= centralSolution());

  it('belong to the evidence and assumptions as they are now', () => {
    expect(central.dataHash, REFIT).toBe(fitInputsHash());
    expect(() => assertFresh(ensemble)).not.toThrow();
  });

  it('say which file is stale and what to do', () => {
    expect(() => assertFresh({ ...ensemble, dataHash: '0' })).toThrow(/ensemble\.json.*npm run calibrate -- --write/);
    expect(() => assertFresh({ ...ensemble, engineVersion: '0.0.0' })).toThrow(/engine 0\.0\.0/);
  });

  it('are at least 200, weigh one together, and are scenarios', () => {
    const sets = parameterSets();
    expect(sets.length).toBeGreaterThanOrEqual(200);
    expect(sets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
    for (const { changes } of sets.filter((_, i) => i % 20 === 0)) expect(() => changedScenario(changes)).not.toThrow();
  });

  it('hold the central set that refitting gives, to the last digit', { timeout: 300_000 }, () => {
    const { given, at } = solved();
    expect(fittedValues(given, at), REFIT).toEqual(central.values);
  });

  it('hold what solving a set again gives', { timeout: 300_000 }, () => {
    const drawn = drawSets(ensemble.drawn, ensemble.seed, uncertainInputs());
    for (const i of [0, ensemble.sets.length - 1]) {
      const { job, search } = setJob(drawn[ensemble.sets[i]!]!, ensemble.replications, solved());
      const { at } = solveSet(job, search);
      UNKNOWNS.forEach(({ name }, u) => {
        expect(at[u], `${name} of set ${i}. ${REFIT}`).toBeCloseTo(
          (ensemble.solved as Record<string, number[]>)[name]![i]!,
          5,
        );
      });
    }
  });
});
