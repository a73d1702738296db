import { describe, expect, it } from 'vitest';
import { READINGS } from './draft.ts';
import { libraryDocument } from './library.ts';

describe('libraryDocument', () => {
  it('has a valid document for every size and reading, and each is another one', () => {
    const documents = (['base', '125k', '250k'] as const).flatMap((size) =>
      READINGS.map((reading) => libraryDocument(size, reading)),
    );
    expect(new Set(documents.map((document) => document.id))).toEqual(
      new Set(['base-2023', 'stress-125k', 'stress-125k-surge', 'stress-250k', 'stress-250k-surge']),
    );
  });

  it('gives the surge as a wave and the stock as a number of users', () => {
    expect(libraryDocument('125k', 'surge').demand.waves).toHaveLength(1);
    expect(libraryDocument('125k', 'stock').demand.waves).toHaveLength(0);
    expect(libraryDocument('125k', 'stock').demand.users).toMatchObject({ reading: 'stock', persons: 125_000 });
  });
});
