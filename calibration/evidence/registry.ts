/**
 * Every record that fitting code and the product may read: evidence, derived values and assumptions.
 * Hold-outs are not here, on purpose: see hold-out-registry.ts.
 */
import scenarioAssumptions from '../priors/scenario-assumptions.json' with { type: 'json' };
import { EvidenceError } from './evidence-error.ts';
import expertGroup from './expert-group-2015.json' with { type: 'json' };
import { INPUT_FILES } from './input-records.ts';
import needsAdapted from './needs-adapted-follow-up.json' with { type: 'json' };
import noeEvaluationContext from './noe-evaluation-context.json' with { type: 'json' };
import { ORGANISATION_RECORDS } from './organisation-records.ts';
import profilingReportContext from './profiling-report-context.json' with { type: 'json' };
import { readRecords } from './read-records.ts';
import type { EvidenceRecord } from './record.ts';
import { recordSet } from './record-set.ts';
import youngAndOlder from './young-and-older-users.json' with { type: 'json' };

const records = recordSet('calibration', [
  ...INPUT_FILES,
  ORGANISATION_RECORDS,
  readRecords('calibration/evidence/noe-evaluation-context.json', noeEvaluationContext),
  readRecords('calibration/evidence/profiling-report-context.json', profilingReportContext),
  readRecords('calibration/evidence/young-and-older-users.json', youngAndOlder),
  readRecords('calibration/evidence/needs-adapted-follow-up.json', needsAdapted),
  readRecords('calibration/evidence/expert-group-2015.json', expertGroup),
  readRecords('calibration/priors/scenario-assumptions.json', scenarioAssumptions),
]);

/** All records in id order. */
export function allRecords(): readonly EvidenceRecord[] {
  return records.all;
}

/** The record with this id. @throws EvidenceError when there is none */
export function evidenceById(id: string): EvidenceRecord {
  return records.byId(id);
}

/** The value of a record that is one number, in its unit. @throws EvidenceError when it is something else */
export function numberOf(id: string): number {
  const { value } = records.byId(id);
  if (typeof value !== 'number') throw wrongShape(id, 'one number', 'listOf or choiceOf');
  return value;
}

/** The values of a record that is a list of numbers, in the order its statement gives. @throws EvidenceError otherwise */
export function listOf(id: string): readonly number[] {
  const { value } = records.byId(id);
  if (!Array.isArray(value) || !value.every((v): v is number => typeof v === 'number')) {
    throw wrongShape(id, 'a list of numbers', 'numberOf or choiceOf');
  }
  return value;
}

/** The value of a record that is a word, yes or no, or a list of words. @throws EvidenceError when it is a number */
export function choiceOf(id: string): string | boolean | readonly string[] {
  const { value } = records.byId(id);
  if (typeof value === 'number') throw wrongShape(id, 'a choice', 'numberOf');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const words = value.filter((v): v is string => typeof v === 'string');
  if (words.length !== value.length) throw wrongShape(id, 'a choice', 'listOf');
  return words;
}

function wrongShape(id: string, expected: string, instead: string): EvidenceError {
  return new EvidenceError(`${id} is not ${expected}. Read it with ${instead}, or correct its value.`);
}
