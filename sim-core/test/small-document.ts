import { parseScenario, type ScenarioDocument } from '../contract.ts';

/** A plain JSON object. */
export type Json = { [key: string]: unknown };

/** A small NOE year as a file would hold it: a tenth of the ordinary inflow on a tenth of the staff. */
export const SMALL_INPUT: Json = {
  schemaVersion: 1,
  id: 'small-test',
  title: { nb: 'Liten', en: 'Small' },
  question: { nb: 'Holder invariantene?', en: 'Do the invariants hold?' },
  run: { warmUpDays: 60, measuredDays: 150, replications: 2, seed: 'small' },
  demand: { inflowFactor: 0.1 },
  staff: {
    teams: [
      { id: 'intake', role: 'intake', fte: 1.5 },
      { id: 'one', role: 'followUp', fte: 2 },
      { id: 'two', role: 'followUp', fte: 1 },
    ],
  },
};

/** Deep merge of plain objects; lists and values of `change` replace. */
export function merged(base: Json, change: Json): Json {
  const result: Json = { ...base };
  for (const [key, value] of Object.entries(change)) {
    const old = result[key];
    const bothObjects = isObject(old) && isObject(value);
    result[key] = bothObjects ? merged(old, value) : value;
  }
  return result;
}

/** The small document with changes, parsed. Fails the test with the issues if it is not valid. */
export function smallDocument(change: Json = {}): ScenarioDocument {
  const parsed = parseScenario(merged(SMALL_INPUT, change));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
