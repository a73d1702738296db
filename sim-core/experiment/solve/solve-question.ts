import { SimError } from '../../fault/fault.ts';
import type { ReplicationResult } from '../../measure/result.ts';
import { changeValues } from '../../scenario/change-values.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';
import type { Axis } from '../sweep/design.ts';
import type { Lever } from './lever.ts';
import type { FrontierSetting } from './solve-frontier.ts';
import type { SolveRule } from './solve-lever.ts';
import { type Target, targetReader } from './target.ts';

/** Runs of a value at a time. */
const BATCH = 10;

/** What a lever must be in a scenario so that a target holds: everything the answer follows from. */
export interface SolveQuestion extends Pick<SolveRule, 'probability' | 'level' | 'mostEach' | 'budget'> {
  readonly base: ScenarioDocument;
  readonly lever: Lever;
  readonly target: Target;
  /** A second place: the question is asked at each of its values. Left out for none. */
  readonly row?: Axis | undefined;
}

/** The rule of the search of each row. */
export function solveRuleOf({ lever, probability, level, mostEach, budget }: SolveQuestion): SolveRule {
  return { values: lever.values.length, probability, level, batch: BATCH, mostEach, budget };
}

/** Number of searches a question takes, at least 1. */
export function rowsOf({ row }: SolveQuestion): number {
  return Math.max(1, row?.values.length ?? 0);
}

/** The scenario at each setting, and how its runs are read. */
export interface QuestionDocuments {
  /** @throws {SimError} `invalid-scenario` with all issues if the values do not fit. */
  readonly documentOf: (setting: FrontierSetting) => ScenarioDocument;
  /** As `targetReader`. */
  readonly read: (result: ReplicationResult, document: ScenarioDocument) => Float64Array;
}

/**
 * Makes each scenario of a question once, when it is first asked for.
 *
 * @throws {SimError} `invalid-scenario` for what is wrong with the ends of the ranges: before a long search and not in it.
 */
export function documentsOfQuestion(question: SolveQuestion): QuestionDocuments {
  const { lever, target } = question;
  const last = lever.values.length - 1;
  const made = new Map<number, ScenarioDocument>();
  const documentOf = (setting: FrontierSetting): ScenarioDocument => {
    const number = setting.row * lever.values.length + setting.place;
    const document = made.get(number) ?? changed(question, setting);
    made.set(number, document);
    return document;
  };
  for (let row = 0; row < rowsOf(question); row++) for (const place of [0, last]) documentOf({ place, row });
  const readers = new Map<ScenarioDocument, ReturnType<typeof targetReader>>();
  const readerOf = (document: ScenarioDocument): ReturnType<typeof targetReader> => {
    const reader = readers.get(document) ?? targetReader(document, target);
    readers.set(document, reader);
    return reader;
  };
  return { documentOf, read: (result, document) => readerOf(document)(result) };
}

function changed({ base, lever, row }: SolveQuestion, setting: FrontierSetting): ScenarioDocument {
  const change = [lever.path, lever.values[setting.place]!] as const;
  const changes = row === undefined ? [change] : [[row.path, row.values[setting.row]!] as const, change];
  const result = changeValues(base, changes);
  if (!result.ok) throw new SimError({ kind: 'invalid-scenario', issues: result.issues });
  return result.document;
}
