import type { EvidenceRecord } from './record.ts';

/** A fault in the calibration data: names the record, what is wrong, and what to do about it. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

const ID = /^(S[0-4]-\d{3}|D0-\d{2}|S1-D\d{2}|D-[a-z0-9]+(-[a-z0-9]+)*|A-[a-z0-9]+(-[a-z0-9]+)*)$/;
const GRADES = ['evidence', 'derived', 'assumption'];
const USES = ['fit', 'hold-out', 'input', 'context'];

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
  for (const record of data as EvidenceRecord[]) {
    checkText(file, record);
    if (record.id === previous) throw new EvidenceError(`${file}: ${record.id} occurs twice. Remove one of the two.`);
    if (record.id < previous) {
      throw new EvidenceError(`${file}: ${record.id} stands after ${previous}. Keep the records in id order.`);
    }
    checkRange(file, record);
    previous = record.id;
  }
  return data as EvidenceRecord[];
}

function checkText(file: string, record: EvidenceRecord): void {
  const name = typeof record.id === 'string' ? record.id : JSON.stringify(record).slice(0, 60);
  const fail = (what: string, remedy: string): never => {
    throw new EvidenceError(`${file}: ${name} ${what}. ${remedy}`);
  };
  if (!ID.test(record.id)) fail('has no valid id', 'Use S0-149, D0-08, S1-D07, D-name or A-name.');
  if (record.value === undefined || record.value === null) fail('has no value', 'Add `value`.');
  for (const key of ['statement', 'unit', 'population', 'period', 'source'] as const) {
    if (typeof record[key] !== 'string' || record[key].trim() === '') fail(`has no ${key}`, `Add \`${key}\`.`);
  }
  if (!GRADES.includes(record.grade)) fail(`has the grade ${record.grade}`, `Use one of ${GRADES.join(', ')}.`);
  if (!USES.includes(record.use)) fail(`has the use ${record.use}`, `Use one of ${USES.join(', ')}.`);
  if (record.id.startsWith('A-') !== (record.grade === 'assumption')) {
    fail(`has the grade ${record.grade}`, 'Ids that start with A- are assumptions, and only they.');
  }
}

function checkRange(file: string, record: EvidenceRecord): void {
  const values = numbersIn(record.value);
  if (values === null) return;
  const fail = (what: string, remedy: string): never => {
    throw new EvidenceError(`${file}: ${record.id} ${what}. ${remedy}`);
  };
  if (record.range === undefined) fail('is a number without a range', 'Add `range` with `low` and `high`.');
  const lows = numbersIn(record.range!.low);
  const highs = numbersIn(record.range!.high);
  if (lows?.length !== values.length || highs?.length !== values.length) {
    fail('has a range of another shape than its value', 'Give `low` and `high` as many numbers as `value`.');
  }
  for (const [i, value] of values.entries()) {
    if (!(lows![i]! <= value && value <= highs![i]!)) {
      fail(`has the value ${value} outside ${lows![i]} to ${highs![i]}`, 'Correct the value or the range.');
    }
  }
}

/** The numbers of a value as a list; null when the value is a choice or a rule in words. */
function numbersIn(value: unknown): readonly number[] | null {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === 'number')) return value;
  return null;
}
