import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDocument } from './default.ts';
import { scenarioHash, textHash } from './hash.ts';

const BASE = defaultDocument({ id: 'a', title: { nb: 'a', en: 'a' }, question: { nb: 'b', en: 'b' } });

describe('scenarioHash', () => {
  it('is 16 hexadecimal digits', () => {
    expect(scenarioHash(BASE)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('does not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(BASE).reverse()) as unknown as typeof BASE;
    expect(scenarioHash(turned)).toBe(scenarioHash(BASE));
  });

  it('changes when any number changes', () => {
    const changed = { ...BASE, staff: { ...BASE.staff, absenceShare: BASE.staff.absenceShare + 1e-9 } };
    expect(scenarioHash(changed)).not.toBe(scenarioHash(BASE));
  });
});

describe('textHash', () => {
  it('has not changed since results were first named with it', () => {
    expect([textHash(''), textHash('noe'), textHash('§ 14 a')]).toMatchInlineSnapshot(`
      [
        "ab3e7c0b09cef78c",
        "f224e7f15da6e0d7",
        "96d2bb743e007443",
      ]
    `);
  });

  it('tells a text from the text with one character changed, removed or swapped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 200 }), fc.nat(), (text, at) => {
        const i = at % (text.length - 1);
        const others = [
          `${text.slice(0, i)}\u0001${text.slice(i + 1)}`,
          text.slice(0, i) + text.slice(i + 1),
          text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2),
        ].filter((other) => other !== text);
        for (const other of others) expect(textHash(other)).not.toBe(textHash(text));
      }),
    );
  });

  it('has no collision among a hundred thousand similar texts', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => textHash(`scenario ${i}`)));
    expect(hashes.size).toBe(100_000);
  });
});
