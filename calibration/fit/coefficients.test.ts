import { describe, expect, it } from 'vitest';
import { changedScenario } from '../changes.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import committed from '../fitted/coefficients.json' with { type: 'json' };
import { coefficientPath, type HazardRow, publishedCoefficient } from '../validation/published-hazards.ts';
import { coefficientChanges, strayed } from './coefficients.ts';

const { corrections } = committed;

describe('the committed corrections of coefficients', () => {
  it('belong to the evidence and assumptions as they are now', () => {
    const refit = 'Run npm run calibrate:coefficients -- --write and commit calibration/fitted/coefficients.json.';
    expect(committed.dataHash, refit).toBe(fitInputsHash());
  });

  it('are what the defaults of a scenario hold, on top of the published coefficients', () => {
    expect(changedScenario(coefficientChanges(corrections)).hazards).toEqual(changedScenario({}).hazards);
  });

  it('strengthen ratios that averaging had weakened, where they do more than a re-estimate wavers', () => {
    const paths = Object.keys(corrections);
    expect(paths.length).toBeGreaterThan(0);
    for (const [path, correction] of Object.entries(corrections)) {
      const [, , , covariate] = path.split('.');
      const model = path.includes('.exit.') ? 'exit' : 'transfer';
      const { published, publishedError } = publishedCoefficient(model, covariate as 'men');
      expect(path).toBe(coefficientPath(model, covariate as 'men'));
      if (Math.abs(correction) > 0.7 * (publishedError ?? 0))
        expect(Math.sign(correction), path).toBe(Math.sign(published));
    }
  });
});

describe('a correction', () => {
  const row = (recovered: number, recoveredError: number) =>
    ({ published: -0.4, recovered, recoveredError }) as HazardRow;

  it('has strayed when what is given back is farther away than its own standard error, on either side', () => {
    const near = [row(-0.4, 0.001), row(-0.41, 0.011), row(-0.39, 0.011)];
    const far = [row(-0.41, 0.009), row(-0.39, 0.009)];
    expect(strayed([...near, ...far])).toEqual(far);
  });
});
