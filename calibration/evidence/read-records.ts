import { EvidenceError } from './evidence-error.ts';
import { isPublicationKey } from './publications.ts';
import type { EvidenceRecord } from './record.ts';

const ID = /^(S[0-4]-\d{3}|D0-\d{2}|S[1-4]-D\d{2}|D-[a-z0-9]+(-[a-z0-9]+)*|A-[a-z0-9]+(-[a-z0-9]+)*)$/;
const USES = ['fit', 'hold-out', 'input', 'context'];
const UNCERTAINTIES = ['exact', 'rounding', 'sampling', 'published', 'tolerance', 'propagated'];
const TEXTS = ['statement', 'unit', 'population', 'period'];
/** Texts that only some grades have. */
const TEXTS_OF_GRADE: Readonly<Record<string, readonly string[]>> = {
  evidence: ['publication', 'place'],
  derived: ['publication', 'place'],
  assumption: ['reason'],
};

/** A record before it is known to be one. */
type Raw = Readonly<Record<string, unknown>>;
type Fail = (what: string, remedy: string) => never;

/**
 * Checks the content of one data file and returns its records.
 *
 * @param file name of the file, for the message
 * @param data what the file holds; must be a list of complete records in id order, without duplicates
 * @throws EvidenceError naming the first faulty record and the remedy
 */
export function readRecords(file: string, data: unknown): readonly EvidenceRecord[] {
  if (!Array.isArray(data)) throw new EvidenceError(`${file} is not a list. Write it as a list of records.`);
  let previous = '';
  for (const record of data as Raw[]) {
    const id = typeof record['id'] === 'string' ? record['id'] : JSON.stringify(record).slice(0, 60);
    const fail: Fail = (what, remedy) => {
      throw new EvidenceError(`${file}: ${id} ${what}. ${remedy}`);
    };
    if (!ID.test(id)) fail('has no valid id', 'Use S0-149, D0-08, S1-D07, D-name or A-name.');
    if (id === previous) fail('occurs twice', 'Remove one of the two.');
    if (id < previous) fail(`stands after ${previous}`, 'Keep the records in id order.');
    checkGrade(id, record, fail);
    checkTexts(record, fail);
    checkRange(record, fail);
    if (record['grade'] === 'derived') checkDerivation(record, fail);
    previous = id;
  }
  return data as EvidenceRecord[];
}

function checkGrade(id: string, record: Raw, fail: Fail): void {
  const { grade, use } = record;
  const expected = id.startsWith('A-') ? 'assumption' : /^D|^S\d-D/.test(id) ? 'derived' : 'evidence';
  if (grade !== expected) fail(`has the grade ${grade}`, `A record with such an id is graded ${expected}.`);
  if (!USES.includes(use as string)) fail(`has the use ${use}`, `Use one of ${USES.join(', ')}.`);
}

function checkTexts(record: Raw, fail: Fail): void {
  if (record['value'] === undefined || record['value'] === null) fail('has no value', 'Add `value`.');
  for (const key of [...TEXTS, ...(TEXTS_OF_GRADE[record['grade'] as string] ?? [])]) {
    const text = record[key];
    if (typeof text !== 'string' || text.trim() === '') fail(`has no ${key}`, `Add \`${key}\`.`);
  }
  const { publication, uncertainty } = record;
  if (publication !== undefined && !isPublicationKey(publication)) {
    fail(`cites ${publication}`, 'Use a key of calibration/evidence/publications.json, or add the publication there.');
  }
  if (uncertainty !== undefined && !UNCERTAINTIES.includes(uncertainty as string)) {
    fail(`has the uncertainty ${uncertainty}`, `Use one of ${UNCERTAINTIES.join(', ')}.`);
  }
}

function checkRange(record: Raw, fail: Fail): void {
  const values = numbersIn(record['value']);
  if (values === null) return;
  const range = record['range'] as Raw | undefined;
  if (range === undefined) {
    fail('is a number without a range', 'Add `range` with `low` and `high`.');
    return;
  }
  if (record['grade'] !== 'assumption' && record['uncertainty'] === undefined) {
    fail('does not say what its range is', `Add \`uncertainty\`: one of ${UNCERTAINTIES.join(', ')}.`);
  }
  const [lows, highs] = [numbersIn(range['low']), numbersIn(range['high'])];
  if (lows?.length !== values.length || highs?.length !== values.length) {
    fail('has a range of another shape than its value', 'Give `low` and `high` as many numbers as `value`.');
  }
  for (const [i, value] of values.entries()) {
    if (!(lows![i]! <= value && value <= highs![i]!)) {
      fail(`has the value ${value} outside ${lows![i]} to ${highs![i]}`, 'Correct the value or the range.');
    }
  }
}

function checkDerivation(record: Raw, fail: Fail): void {
  const derivation = record['derivation'] as Raw | undefined;
  if (derivation === undefined) {
    fail('is derived without a derivation', 'Add `derivation` with `expression` and `from`.');
    return;
  }
  const { expression, method, from } = derivation;
  if ((expression === undefined) === (method === undefined)) {
    fail('needs an expression or a method', 'Give `derivation` one of the two.');
  }
  if (typeof from !== 'object' || from === null || Object.keys(from).length === 0) {
    fail('does not say what it is derived from', 'Add `from`: a name of the expression with the id behind it.');
  }
}

/** The numbers of a value as a list; null when the value is a choice or a rule in words. */
function numbersIn(value: unknown): readonly number[] | null {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'number')) return value;
  return null;
}
