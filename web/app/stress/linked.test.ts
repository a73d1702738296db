import { describe, expect, it } from 'vitest';
import massLayoff from '../../../scenarios/library/mass-layoff.json';
import { ENGINE_VERSION, parseScenario, type RunResult, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { writeLink } from '../scenario-link.ts';
import { $opened, linkText, type Opened, openLink, verdictOn } from './linked.ts';
import { $plan } from './plan.ts';
import type { StressRun } from './session.ts';
import { TEMPLATES } from './templates.ts';

const HASH = 'hash';

function openedBy(change: object = {}): Extract<Opened, { kind: 'opened' }> {
  const document = TEMPLATES.surge;
  const linked = { document, engineVersion: ENGINE_VERSION, fingerprint: 'print', isSameScenario: true, ...change };
  return { kind: 'opened', linked, hash: HASH };
}

function shownWith(fingerprint: string, change: object = {}): StressRun {
  return { scenario: { hash: HASH }, early: false, result: { fingerprint }, ...change } as unknown as StressRun;
}

describe('what a result says of the link it answers', () => {
  it('is nothing before the result is whole, and for another question', () => {
    expect(verdictOn(openedBy(), null)).toBeNull();
    expect(verdictOn(openedBy(), shownWith('print', { early: true }))).toBeNull();
    expect(verdictOn(openedBy(), shownWith('print', { scenario: { hash: 'another' } }))).toBeNull();
  });

  it('is that the numbers are the same, or why they are not', () => {
    expect(verdictOn(openedBy(), shownWith('print'))).toBe('same');
    expect(verdictOn(openedBy(), shownWith('other'))).toBe('other-numbers');
    expect(verdictOn(openedBy({ isSameScenario: false }), shownWith('other'))).toBe('other-scenario');
    expect(verdictOn(openedBy({ engineVersion: '0.0.1' }), shownWith('other'))).toBe('other-engine');
    expect(verdictOn(openedBy({ engineVersion: '0.0.1' }), shownWith('print'))).toBe('same-in-spite');
  });
});

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

it('is found in the query of an address', () => {
  expect(linkText('s=abc')).toBe('abc');
  expect(linkText('')).toBeNull();
});
