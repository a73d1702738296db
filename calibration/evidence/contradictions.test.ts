import { describe, expect, it } from 'vitest';
import type { Contradiction } from './contradiction.ts';
import { CONTRADICTIONS } from './contradictions.ts';
import { readContradictions } from './read-contradictions.ts';

const good: Contradiction = {
  id: 'X0-01',
  about: 'Teams',
  sides: [{ source: 'S0-132', statement: 'three' }],
  handling: 'setting',
  how: 'Three by default.',
  consequence: 'None.',
};
const read = (...list: readonly object[]): readonly Contradiction[] =>
  readContradictions('f', list, (id) => id === 'S0-132');

describe('readContradictions', () => {
  it('accepts complete ones', () => {
    expect(read(good)).toEqual([good]);
  });

  it.each([
    ['a strange id', { ...good, id: 'X5-01' }, 'f: X5-01 has no valid id.'],
    ['no consequence', { ...good, consequence: '' }, 'f: X0-01 has no consequence. Add `consequence`.'],
    ['an unknown handling', { ...good, handling: 'ignored' }, 'f: X0-01 is handled as ignored.'],
    ['no sides', { ...good, sides: [] }, 'f: X0-01 has no sides.'],
    ['a source that does not exist', { ...good, sides: [{ source: 'S0-999', statement: 'x' }] }, 'X0-01 names S0-999'],
    ['a silent side', { ...good, sides: [{ source: 'S0-132', statement: ' ' }] }, 'does not say what S0-132 says'],
  ])('refuses one with %s and names it', (_, contradiction, message) => {
    expect(() => read(contradiction)).toThrow(message);
  });

  it('refuses duplicates and wrong order', () => {
    expect(() => read(good, good)).toThrow('f: X0-01 occurs twice.');
    expect(() => read({ ...good, id: 'X0-02' }, good)).toThrow('X0-01 stands after X0-02');
  });
});

describe('the contradictions', () => {
  it('are those in every publication and between them', () => {
    expect(CONTRADICTIONS.length).toBeGreaterThan(90);
    const groups = ['X0', 'X1', 'X2', 'X3', 'X4', 'XC'];
    expect([...new Set(CONTRADICTIONS.map(({ id }) => id.slice(0, 2)))]).toEqual(groups);
    expect(CONTRADICTIONS.find(({ id }) => id === 'XC-01')?.sides.map(({ source }) => source)).toContain('S1-D03');
  });
});
