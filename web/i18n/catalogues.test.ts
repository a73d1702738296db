import { describe, expect, it } from 'vitest';

type Texts = Readonly<Record<string, unknown>>;
type Text = (...values: string[]) => string;

/** Every catalogue of this folder, by the name it is exported under. */
const catalogues = Object.values(import.meta.glob<Texts>(['./*.ts', '!./*.test.ts'], { eager: true }))
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, { nb: Texts; en: Texts }] => {
    const [, value] = entry;
    return typeof value === 'object' && value !== null && typeof (value as { nb?: unknown }).nb === 'object';
  });

const isGroup = (value: unknown): value is Texts => typeof value === 'object' && value !== null;

/** What differs between two halves of a catalogue: keys, kinds, number of values, values that are used. */
function differences(nb: unknown, en: unknown, path: string): readonly string[] {
  if (isGroup(nb) && isGroup(en)) {
    const keys = [...new Set([...Object.keys(nb), ...Object.keys(en)])];
    return keys.flatMap((key) => differences(nb[key], en[key], `${path}.${key}`));
  }
  if (typeof nb !== typeof en) return [`${path}: ${typeof nb} in nb, ${typeof en} in en`];
  if (typeof nb === 'function') return differentValues(nb as Text, en as Text, path);
  const empty = nb === '' || en === '';
  return empty ? [`${path}: empty`] : [];
}

function differentValues(nb: Text, en: Text, path: string): readonly string[] {
  if (nb.length !== en.length) return [`${path}: ${nb.length} values in nb, ${en.length} in en`];
  const marks = Array.from({ length: nb.length }, (_, index) => `⟨${index}⟩`);
  const used = (text: Text) => marks.filter((mark) => text(...marks).includes(mark)).join(' ');
  return used(nb) === used(en) && used(nb) === marks.join(' ')
    ? []
    : [`${path}: shows ${used(nb) || 'nothing'} in nb, ${used(en) || 'nothing'} in en`];
}

describe('the catalogues', () => {
  it('are all looked at', () => {
    expect(catalogues.length).toBeGreaterThanOrEqual(8);
  });

  it.each(catalogues)('%s says the same in bokmål and English', (name, { nb, en }) => {
    expect(differences(nb, en, name)).toEqual([]);
  });

  it('would be caught with a missing key, another kind, a value too many or a value left out', () => {
    expect(differences({ a: 'x' }, {}, 'T')).toEqual(['T.a: string in nb, undefined in en']);
    expect(differences({ a: 'x' }, { a: () => 'x' }, 'T')).toHaveLength(1);
    expect(differences({ a: (x: string) => x }, { a: () => 'x' }, 'T')).toEqual(['T.a: 1 values in nb, 0 in en']);
    expect(differences({ a: (x: string) => x }, { a: (_x: string) => 'x' }, 'T')).toHaveLength(1);
    expect(differences({ a: '' }, { a: 'x' }, 'T')).toEqual(['T.a: empty']);
  });
});
