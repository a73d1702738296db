import { EvidenceError } from './evidence-error.ts';
import { isPublicationKey } from './publications.ts';
import type { EvidenceTable, TableRow } from './table.ts';

const TEXTS = ['title', 'place', 'population', 'period'] as const;
const FACT_ID = /^(S[0-4]-\d{3}|D0-\d{2}|S[1-4]-D\d{2})$/;

/**
 * Checks one transcribed table.
 *
 * @param file name of the file, which must be the table's id and `.json`
 * @throws EvidenceError naming the table, the row and the remedy
 */
export function readTable(file: string, data: unknown): EvidenceTable {
  const table = data as EvidenceTable;
  const fail = (what: string, remedy: string): never => {
    throw new EvidenceError(`${file}: ${what}. ${remedy}`);
  };
  if (`${table.id}.json` !== file) fail(`the id is ${table.id}`, 'Name the table as its file.');
  for (const key of TEXTS) {
    if (typeof table[key] !== 'string' || table[key].trim() === '') fail(`there is no ${key}`, `Add \`${key}\`.`);
  }
  if (!isPublicationKey(table.publication)) {
    fail(`it cites ${table.publication}`, 'Use a key of calibration/evidence/publications.json.');
  }
  const keys = table.columns.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) fail('two columns have the same key', 'Rename one.');
  for (const { key, unit, decimals } of table.columns) {
    if (!unit) fail(`column ${key} has no unit`, 'Add `unit`.');
    if (!Number.isInteger(decimals)) fail(`column ${key} has no rounding`, 'Add `decimals`: digits after the point.');
  }
  for (const row of table.rows) checkRow(row, keys, (what, remedy) => fail(`row "${row.label}" ${what}`, remedy));
  return table;
}

function checkRow(row: TableRow, keys: readonly string[], fail: (what: string, remedy: string) => never): void {
  if (row.cells.length !== keys.length) {
    fail(`has ${row.cells.length} cells for ${keys.length} columns`, 'Give each column one cell, null where empty.');
  }
  if (row.facts.length === 0 || row.facts.some((id) => !FACT_ID.test(id))) {
    fail('names no fact', 'Add `facts`: the ids of what stands in the row.');
  }
  for (const [i, cell] of row.cells.entries()) {
    const reason = reasonOf(row, keys[i]!);
    if (cell === null && !reason) fail(`has an empty ${keys[i]}`, 'Say why in `missing`.');
    if (cell !== null && !Number.isFinite(cell)) fail(`has ${cell} as ${keys[i]}`, 'Write a number or null.');
    if (cell !== null && typeof row.missing === 'object' && reason) {
      fail(`explains why ${keys[i]} is missing, but it is there`, 'Remove the reason.');
    }
  }
}

function reasonOf({ missing }: TableRow, key: string): string | undefined {
  return typeof missing === 'object' ? missing[key] : missing;
}
