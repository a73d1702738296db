import { type Issue, parseScenario, type ScenarioDocument } from '../../../sim-core/contract.ts';
import {
  DECISION_FIELDS,
  type Kind,
  MOST_CHARACTERS,
  NO_ANSWERS,
  REPORT_QUESTIONS,
  type Records,
  RUN_PAGES,
  type SavedRun,
  type SavedScenario,
} from './records.ts';
import { RESULT_SHAPE } from './result-shape.ts';
import { moment, number, object, orElse, orNull, type Shape, text, word } from './shape.ts';

/** An entry, or everything that is wrong with it. */
export type ReadRecord<Record> =
  | { readonly ok: true; readonly record: Record }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const PROSE = orElse(text(MOST_CHARACTERS), '');
const WORD = text(200);

/** A scenario document, with the issues of the parser at their places in the whole file. */
const scenario: Shape<ScenarioDocument> = (value, path, issues) => {
  const parsed = parseScenario(value);
  if (parsed.ok) return parsed.document;
  issues.push(...parsed.issues.map((issue) => ({ ...issue, path: issue.path.replace(/^scenario/, path) })));
  return undefined as never;
};

const ENTRY = { id: WORD, document: scenario, hash: WORD };

const SHAPES: { readonly [K in Kind]: Shape<Records[K]> } = {
  scenarios: object<SavedScenario>({
    ...ENTRY,
    notes: PROSE,
    decision: object(proseOf(DECISION_FIELDS)),
    savedAt: moment,
    changedAt: moment,
  }),
  runs: object<SavedRun>({
    ...ENTRY,
    name: object({ nb: WORD, en: WORD }),
    page: word(RUN_PAGES),
    result: RESULT_SHAPE,
    ordinaryPeakHours: orElse(orNull(number), null),
    dataHash: orElse(orNull(WORD), null),
    finishedAt: moment,
    note: PROSE,
    answers: orElse(object(proseOf(REPORT_QUESTIONS)), NO_ANSWERS),
  }),
};

/** Texts by name; one that is not there is empty. */
function proseOf<Name extends string>(names: readonly Name[]): { readonly [N in Name]: Shape<string> } {
  return Object.fromEntries(names.map((name) => [name, PROSE])) as { readonly [N in Name]: Shape<string> };
}

/** Reads an entry from storage or from a file. Never throws for plain data. @param path - Its place there. */
export function readRecord<K extends Kind>(kind: K, value: unknown, path: string): ReadRecord<Records[K]> {
  const issues: Issue[] = [];
  const record = SHAPES[kind](value, path, issues);
  return issues.length === 0 ? { ok: true, record } : { ok: false, issues };
}
