import { describe, expect, it } from 'vitest';
import massLayoff from '../../../scenarios/library/mass-layoff.json';
import { parseScenario, type RunResult, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { writeLink } from '../scenario-link.ts';
import { $opened, openLink } from './linked.ts';
import { $plan } from './plan.ts';

describe('a link that gives nothing', () => {
  it('leaves the form as it was and says why', async () => {
    expect(await openLink('abc')).toBe(false);
    expect($opened.get()).toEqual({ kind: 'fault', fault: { ok: false, kind: 'damaged' } });
    expect($plan.get()).toBeNull();
  });

  it('is one with settings the form does not have', async () => {
    const parsed = parseScenario(massLayoff) as { document: ScenarioDocument };
    const text = await writeLink(parsed.document, { fingerprint: 'print' } as RunResult);
    expect(await openLink(text)).toBe(false);
    expect($opened.get()).toEqual({ kind: 'fault', fault: { kind: 'outside' } });
  });
});
