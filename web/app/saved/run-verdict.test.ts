import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../sim-core/contract.ts';
import { movedFigures, verdictOnRun } from './run-verdict.ts';
import { runExample } from './testing/examples.ts';

const kept = runExample('r');
const now = { ...kept, result: { ...kept.result, engineVersion: ENGINE_VERSION } };
const same = { fingerprint: kept.result.fingerprint };
const others = { fingerprint: 'fedcba9876543210' };

describe('a run that is run again', () => {
  it('gives the same numbers, or it is said why not', () => {
    expect(verdictOnRun(now, same)).toBe('same');
    expect(verdictOnRun(now, others)).toBe('other-numbers');
    expect(verdictOnRun(kept, others)).toBe('other-engine');
    expect(verdictOnRun(kept, same)).toBe('same-in-spite');
    expect(verdictOnRun({ ...now, hash: '0' }, others)).toBe('other-scenario');
  });

  it('names the key figures that are others, and only those', () => {
    const { keyFigures } = kept.result;
    const backlogHours = { ...keyFigures.backlogHours, mean: 99 };
    expect(movedFigures(kept, { keyFigures })).toEqual([]);
    expect(movedFigures(kept, { keyFigures: { ...keyFigures, backlogHours } })).toEqual([
      { figure: 'backlogHours', was: keyFigures.backlogHours.mean, is: 99 },
    ]);
  });
});
