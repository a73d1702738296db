import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION, type ScenarioDocument } from '../../sim-core/contract.ts';
import { type Answer, type Opened, verdictOn } from './linked.ts';

const HASH = 'hash';

function openedBy(change: object = {}): Extract<Opened, { kind: 'opened' }> {
  const document = { id: 'x' } as unknown as ScenarioDocument;
  const linked = {
    document,
    hash: HASH,
    engineVersion: ENGINE_VERSION,
    fingerprint: 'print',
    isSameScenario: true,
    ...change,
  };
  return { kind: 'opened', linked, hash: HASH };
}

function shownWith(fingerprint: string, change: object = {}): Answer {
  return { hash: HASH, early: false, result: { fingerprint }, ...change };
}

describe('what a result says of the link it answers', () => {
  it('is nothing before the result is whole, and for another question', () => {
    expect(verdictOn(openedBy(), null)).toBeNull();
    expect(verdictOn(openedBy(), shownWith('print', { early: true }))).toBeNull();
    expect(verdictOn(openedBy(), shownWith('print', { hash: 'another' }))).toBeNull();
  });

  it('is that the numbers are the same, or why they are not', () => {
    expect(verdictOn(openedBy(), shownWith('print'))).toBe('same');
    expect(verdictOn(openedBy(), shownWith('other'))).toBe('other-numbers');
    expect(verdictOn(openedBy({ isSameScenario: false }), shownWith('other'))).toBe('other-scenario');
    expect(verdictOn(openedBy({ engineVersion: '0.0.1' }), shownWith('other'))).toBe('other-engine');
    expect(verdictOn(openedBy({ engineVersion: '0.0.1' }), shownWith('print'))).toBe('same-in-spite');
  });
});
