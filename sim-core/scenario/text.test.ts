import { expect, it } from 'vitest';
import { defaultDocument } from './default.ts';
import { parseScenarioText } from './parse.ts';
import { canonicalText, toText } from './text.ts';

const DOCUMENT = defaultDocument({ id: 'a', title: { nb: 'æ', en: 'a' }, question: { nb: 'ø', en: 'b' } });

it('the file of a document with offices holds every field, also those with their default', () => {
  const document = { ...DOCUMENT, organisation: { ...DOCUMENT.organisation, sampledOffices: 5 } };
  const { imported: _, ...said } = document;
  expect(JSON.parse(toText(document))).toEqual(said);
  expect(parseScenarioText(toText(document))).toEqual({ ok: true, document });
});

it('a document that says nothing of offices, owners and sorting is written without them, and has its old hash', () => {
  const { organisation: _1, routing: _2, offices: _3, imported: _4, ...rest } = DOCUMENT;
  expect(JSON.parse(toText(DOCUMENT))).toEqual(rest);
  expect(parseScenarioText(toText(DOCUMENT))).toEqual({ ok: true, document: DOCUMENT });
  const others = { ...DOCUMENT, offices: { ...DOCUMENT.offices, count: DOCUMENT.offices.count + 1 } };
  expect(canonicalText(others)).toContain('"organisation":');
});

it('a document with imported numbers says where they come from, and nothing of offices', () => {
  const entry = {
    part: 'demand',
    file: 'a.csv',
    source: 'Nav',
    licence: 'NLOD',
    retrieved: '2026-01-02',
    missing: 1,
  } as const;
  const document = { ...DOCUMENT, imported: [entry] };
  expect(parseScenarioText(toText(document))).toEqual({ ok: true, document });
  expect(canonicalText(document)).toContain('"imported":[{"part":"demand"');
  expect(canonicalText(document)).not.toContain('"organisation":');
});

it('the canonical text is the same whatever the order of keys, also inside rows', () => {
  const backwards = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(backwards);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, part]) => [key, backwards(part)]),
    );
  };
  expect(canonicalText(backwards(DOCUMENT) as typeof DOCUMENT)).toBe(canonicalText(DOCUMENT));
});

it('an identity that is not valid is refused with its issues', () => {
  expect(() => defaultDocument({ ...DOCUMENT, id: 'Not kebab' })).toThrow(/scenario\.id/);
});
