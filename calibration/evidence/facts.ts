/**
 * Every fact by its id, whether it is a record, a hold-out or a row of a table. Holds the hold-outs: fitting code must
 * not import this file.
 */
import { EvidenceError } from './evidence-error.ts';
import { allHoldOutRecords } from './hold-out-registry.ts';
import { allRecords } from './registry.ts';
import { TABLES } from './tables.ts';

/** A fact reduced to what arithmetic needs. */
interface FactValues {
  /** The numbers in order; null for a missing cell; empty for words. */
  readonly values: readonly (number | null)[];
  readonly isHoldOut: boolean;
}

const REFERENCE = /^([A-Za-z0-9-]+)(?:\[(\d+)\])?$/;

const facts = new Map<string, FactValues>();
for (const { id, value, use } of [...allRecords(), ...allHoldOutRecords()]) {
  const values = [value].flat().filter((v): v is number => typeof v === 'number');
  facts.set(id, { values, isHoldOut: use === 'hold-out' });
}
/** Ids that are records; the other facts are rows of tables. */
const RECORD_IDS: ReadonlySet<string> = new Set(facts.keys());
for (const { rows } of TABLES) {
  for (const { facts: ids, cells, use } of rows) {
    for (const id of ids.filter((candidate) => !RECORD_IDS.has(candidate))) {
      facts.set(id, { values: cells, isHoldOut: use === 'hold-out' });
    }
  }
}

/** Whether there is a record or a row of a table with this id. */
export function factExists(id: string): boolean {
  return facts.has(id);
}

/** What a record says, in the registry or among the hold-outs. @throws EvidenceError when there is none */
export function statementOf(id: string): string {
  const record = [...allRecords(), ...allHoldOutRecords()].find((one) => one.id === id);
  if (record === undefined)
    throw new EvidenceError(`There is no record ${id}. Add it to a data file or correct the id.`);
  return record.statement;
}

/** Whether the id is that of a record, in the registry or among the hold-outs. */
export function isRecordId(id: string): boolean {
  return RECORD_IDS.has(id);
}

/** Whether a reference such as `S0-162[1]` leads to a hold-out. @throws EvidenceError when it leads nowhere */
export function isHoldOutReference(reference: string): boolean {
  return resolve(reference).fact.isHoldOut;
}

/**
 * The number a reference stands for.
 *
 * @param reference `S0-149` for a fact of one number, `S1-127[2]` for the third number of a list or row
 * @throws EvidenceError when there is no such fact or no such number
 */
export function valueAt(reference: string): number {
  const { fact, index } = resolve(reference);
  if (index === undefined && fact.values.length !== 1) {
    throw new EvidenceError(`${reference} is not one number. Say which one, for example ${reference}[0].`);
  }
  const value = fact.values[index ?? 0];
  if (value === undefined || value === null) {
    throw new EvidenceError(`${reference} holds no number. It has ${fact.values.length}, counted from 0.`);
  }
  return value;
}

function resolve(reference: string): { fact: FactValues; index: number | undefined } {
  const [, id, index] = REFERENCE.exec(reference) ?? [];
  const fact = id === undefined ? undefined : facts.get(id);
  if (fact === undefined) {
    throw new EvidenceError(`There is no fact ${reference}. Add it to a data file or correct the id.`);
  }
  return { fact, index: index === undefined ? undefined : Number(index) };
}
