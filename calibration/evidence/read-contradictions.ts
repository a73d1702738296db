import type { Contradiction } from './contradiction.ts';
import { EvidenceError } from './evidence-error.ts';

const ID = /^X[0-4C]-\d{2}$/;
const HANDLINGS = ['one-value', 'range-widened', 'both-kept', 'setting', 'not-used'];

/**
 * Checks the contradictions in a data file.
 *
 * @param file name of the file, for the message
 * @param sourceExists whether an id is that of a record, a row of a table or a table
 * @throws EvidenceError naming the first faulty contradiction and the remedy
 */
export function readContradictions(
  file: string,
  data: unknown,
  sourceExists: (id: string) => boolean,
): readonly Contradiction[] {
  let previous = '';
  for (const contradiction of data as Contradiction[]) {
    const { id, sides, handling } = contradiction;
    const fail = (what: string, remedy: string): never => {
      throw new EvidenceError(`${file}: ${id} ${what}. ${remedy}`);
    };
    if (!ID.test(id)) fail('has no valid id', 'Use X0-08, or XC-01 between publications.');
    if (id === previous) fail('occurs twice', 'Remove one of the two.');
    if (id < previous) fail(`stands after ${previous}`, 'Keep the contradictions in id order.');
    for (const key of ['about', 'how', 'consequence'] as const) {
      if (!contradiction[key]?.trim()) fail(`has no ${key}`, `Add \`${key}\`.`);
    }
    if (!HANDLINGS.includes(handling)) fail(`is handled as ${handling}`, `Use one of ${HANDLINGS.join(', ')}.`);
    if (!(sides?.length > 0)) fail('has no sides', 'Add `sides`: what each source says.');
    for (const { source, statement } of sides) {
      if (!sourceExists(source)) fail(`names ${source}, which does not exist`, 'Add the record or correct the id.');
      if (!statement?.trim()) fail(`does not say what ${source} says`, 'Add `statement`.');
    }
    previous = id;
  }
  return data as Contradiction[];
}
