import { describe, expect, it } from 'vitest';
import reserves from '../../scenarios/library/stress-250k-surge-reserves-1-2.json';
import {
  ENGINE_VERSION,
  parseScenario,
  type RunResult,
  type ScenarioDocument,
  scenarioHash,
} from '../../sim-core/contract.ts';
import { toBase64Url } from './base64url.ts';
import { deflate } from './deflate.ts';
import { readLink, writeLink } from './scenario-link.ts';

const RESULT = { fingerprint: '0123456789abcdef' } as RunResult;

function parsed(value: unknown): ScenarioDocument {
  const result = parseScenario(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
}

/** A link with any content, as somebody might write it by hand. */
const linkOf = async (content: unknown): Promise<string> => toBase64Url(await deflate(JSON.stringify(content)));

const PARCEL = { v: 1, e: ENGINE_VERSION, h: 'hash', f: 'print' };

describe('a link', () => {
  it('gives the scenario, seed and fingerprint it was made of, in less than 2000 characters', async () => {
    const document = parsed({ ...reserves, run: { ...reserves.run, seed: 'et annet frø 🎲', replications: 7 } });
    const text = await writeLink(document, RESULT);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(text.length).toBeLessThan(1900);
    const read = await readLink(text);
    const hash = scenarioHash(document);
    const linked = {
      document,
      hash,
      engineVersion: ENGINE_VERSION,
      fingerprint: RESULT.fingerprint,
      isSameScenario: true,
    };
    expect(read).toEqual({ ok: true, linked });
  });

  it('says when the defaults have changed since it was made', async () => {
    const read = await readLink(await linkOf({ ...PARCEL, h: 'another', s: reserves }));
    expect(read.ok && read.linked.isSameScenario).toBe(false);
  });

  it.each(['', 'hei på deg', 'abc', 'A'.repeat(1000), '%00', '../../etc'])(
    'that is damaged is told: %s',
    async (text) => {
      expect(await readLink(text)).toEqual({ ok: false, kind: 'damaged' });
    },
  );

  it('that lost its end is told', async () => {
    const text = await writeLink(parsed(reserves), RESULT);
    expect(await readLink(text.slice(0, -20))).toEqual({ ok: false, kind: 'damaged' });
  });

  it.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ ...PARCEL, v: '1' }],
    [{ ...PARCEL, f: 5 }],
    [{ ...PARCEL, e: 'x'.repeat(99) }],
  ])('that holds something else is told: %j', async (content) => {
    expect(await readLink(await linkOf(content))).toEqual({ ok: false, kind: 'damaged' });
  });

  it('of a newer page is told with its version', async () => {
    expect(await readLink(await linkOf({ ...PARCEL, v: 2, s: {} }))).toEqual({ ok: false, kind: 'newer', version: 2 });
  });

  it('with a faulty scenario is told with its issues, also one that would change what all objects have', async () => {
    const hostile = JSON.parse('{"v":1,"e":"","h":"","f":"","s":{"schemaVersion":1,"__proto__":{"polluted":1}}}');
    const read = await readLink(await linkOf(hostile));
    expect(!read.ok && read.kind === 'invalid' && read.issues.length).toBeGreaterThan(0);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('that would grow without end is put aside', async () => {
    expect(await readLink(await linkOf({ ...PARCEL, s: ' '.repeat(1_000_000) }))).toEqual({
      ok: false,
      kind: 'damaged',
    });
    expect(await readLink('A'.repeat(30_000))).toEqual({ ok: false, kind: 'too-long' });
  });
});
