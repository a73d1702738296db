import { describe, expect, it } from 'vitest';
import base from '../../scenarios/library/base-2023.json';
import { parseScenario, scenarioHash } from '../../sim-core/contract.ts';
import { READINGS } from './draft.ts';
import { libraryScenario } from './library.ts';

const all = (['base', '125k', '250k'] as const).flatMap((size) =>
  READINGS.map((reading) => libraryScenario(size, reading)),
);

describe('libraryScenario', () => {
  it('has a document for every size and reading, and each is another one', () => {
    expect(new Set(all.map(({ document }) => document.id))).toEqual(
      new Set(['base-2023', 'stress-125k', 'stress-125k-surge', 'stress-250k', 'stress-250k-surge']),
    );
  });

  it('gives what the parser gives, with its hash', () => {
    const parsed = parseScenario(base);
    expect(libraryScenario('base', 'stock').document).toEqual(parsed.ok && parsed.document);
    for (const { document, hash } of all) expect(hash).toBe(scenarioHash(document));
  });

  it('gives the surge as a wave and the stock as a number of users', () => {
    expect(libraryScenario('125k', 'surge').document.demand.waves).toHaveLength(1);
    expect(libraryScenario('125k', 'stock').document.demand.waves).toHaveLength(0);
    const { users } = libraryScenario('125k', 'stock').document.demand;
    expect(users).toMatchObject({ reading: 'stock', persons: 125_000 });
  });
});
