import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenario, scenarioHash } from '../../../sim-core/contract.ts';
import { smallDocument } from '../../../sim-core/test/small-document.ts';
import { freeName, MOST_NAME_CHARACTERS, nameFault, savedScenario, withName } from './own-scenario.ts';

const saved = (name: string) => savedScenario(withName(smallDocument(), name), '2026-01-01T00:00:00.000Z');

describe('a scenario under a name of one’s own', () => {
  it('has it as title in both languages and an id that a file can have, whatever the name', () => {
    expect(withName(smallDocument(), ' Vår 2024, økt mottak ')).toMatchObject({
      id: 'var-2024-okt-mottak',
      title: { nb: 'Vår 2024, økt mottak', en: 'Vår 2024, økt mottak' },
    });
    expect(withName(smallDocument(), '!?').id).toBe('eget-scenario');
    const small = smallDocument();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: MOST_NAME_CHARACTERS }), (name) => {
        if (nameFault(name, []) !== null) return;
        const document = withName(small, name);
        expect(document.title.nb).toBe(name.trim());
        expect(parseScenario(document).ok).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('says all else as before', () => {
    const document = smallDocument();
    const { id, title } = document;
    expect(scenarioHash({ ...withName(document, 'Ny'), id, title })).toBe(scenarioHash(document));
  });
});

describe('a name', () => {
  it('has to be there, short, and free in upper and lower case', () => {
    const all = [saved('Vår'), saved('Vår (2)')];
    expect(nameFault('  ', all)).toBe('empty');
    expect(nameFault('x'.repeat(MOST_NAME_CHARACTERS + 1), all)).toBe('too-long');
    expect(nameFault(' VÅR ', all)).toBe('taken');
    expect(nameFault('Høst', all)).toBeNull();
    expect(freeName('vår', all)).toBe('vår (3)');
    expect(freeName('Høst', all)).toBe('Høst');
    const long = 'y'.repeat(MOST_NAME_CHARACTERS);
    expect(freeName(long, [saved(long)])).toHaveLength(MOST_NAME_CHARACTERS);
  });
});
