import { expect, it } from 'vitest';
import { defaultDocument } from './default.ts';
import { parseScenarioText } from './parse.ts';
import { canonicalText, toText } from './text.ts';

const DOCUMENT = defaultDocument({ id: 'a', title: { nb: 'æ', en: 'a' }, question: { nb: 'ø', en: 'b' } });

it('the file of a document holds every field, also those with their default', () => {
  expect(JSON.parse(toText(DOCUMENT))).toEqual(DOCUMENT);
  expect(parseScenarioText(toText(DOCUMENT))).toEqual({ ok: true, document: DOCUMENT });
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
