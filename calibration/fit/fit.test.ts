import { describe, expect, it } from 'vitest';
import committed from '../fitted/first.json' with { type: 'json' };
import { requireFresh } from '../fitted-set.ts';
import { fitParameters } from './fit.ts';

const REFIT = 'Run npm run calibrate -- --write and commit calibration/fitted/first.json.';

describe('the committed parameter set', () => {
  it('belongs to the evidence and assumptions as they are now', () => {
    expect(() => requireFresh('calibration/fitted/first.json', committed)).not.toThrow();
  });

  it('is what refitting gives, to the last digit', { timeout: 300_000 }, () => {
    expect(fitParameters(), REFIT).toEqual(committed.values);
  });
});
