import * as v from 'valibot';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { isRecordId } from '../evidence/facts.ts';
import { readChecked } from '../report/read-checked.ts';

const text = v.pipe(v.string(), v.nonEmpty('is an empty text'));
const both = v.strictObject({ nb: text, en: text });
const above0 = v.pipe(v.number(), v.finite('is not finite'), v.gtValue(0, 'is not above 0'));
const whole = v.pipe(v.number(), v.integer('is no whole number'), v.minValue(0, 'is below 0'));
const count = v.pipe(whole, v.minValue(1, 'is below 1'));
const ratio = v.pipe(above0, v.gtValue(1, 'is not above 1'));
/** A record or one number of it, as `S0-115[1]`. */
const reference = v.pipe(
  text,
  v.check((id) => isRecordId(id.replace(/\[\d+\]$/, '')), 'names no record'),
);
const readingId = v.picklist(['stock', 'surge', 'throughput']);
const limitId = v.picklist(['decisions', 'workingHours', 'clockHours']);

const window = v.strictObject({
  fromDay: whole,
  days: count,
  balance: v.boolean(),
});

const reading = v.strictObject({
  id: readingId,
  name: both,
  users: both,
  scenario: text,
  range: v.pipe(
    v.strictTuple([above0, above0]),
    v.check(([low, high]) => low < high, 'has its ends in falling order'),
  ),
  start: above0,
  step: ratio,
  windows: v.pipe(v.array(window), v.minLength(1, 'is empty')),
  why: both,
});

const level = v.strictObject({
  id: v.picklist(['ordinary', 'highest', 'highestInTeams']),
  name: both,
  claim: whole,
  done: v.nullable(v.array(text)),
  everyoneDecides: v.boolean(),
  readings: v.array(readingId),
  limits: v.pipe(v.array(limitId), v.minLength(1, 'is empty')),
  leverLimit: v.nullable(limitId),
});

const lever = v.strictObject({
  id: v.picklist(['handlingTime', 'manualWork', 'inflow']),
  name: both,
  end: v.nullable(v.strictObject({ guess: above0, step: ratio })),
  except: v.array(text),
  everyoneDecides: v.boolean(),
  readings: v.array(readingId),
  start: v.pipe(above0, v.maxValue(1, 'is above 1')),
  step: ratio,
});

const STUDY = v.strictObject({
  id: text,
  title: both,
  question: both,
  facts: v.array(reference),
  claimedUsers: reference,
  limits: v.strictObject({
    decisionHours: reference,
    decisionShare: reference,
    responseHours: reference,
    backlogWeeks: reference,
    growthHoursPerFteAndWeek: reference,
  }),
  readings: v.array(reading),
  levels: v.array(level),
  levers: v.array(lever),
  precision: v.strictObject({ users: above0, levers: above0 }),
  replications: count,
  seed: text,
  sets: v.strictObject({ capacity: count, levers: count }),
  luck: v.strictObject({ sets: whole, replications: whole }),
});

/**
 * A study of how many users there is room for, as its file says it (`scenarios/studies`).
 *
 * A reading says what "N users" means: the library scenario that has it, the range that is searched, where the search
 * starts and by which ratio it first steps, and the windows in which the limits must hold; in a window with `balance` the
 * work that arises may also be no more than the staff can do. A level names the tasks still done, `null` for all, whether
 * follow-up teams decide from the first case that waits, and the limit under which levers are asked, `null` for none. A
 * lever multiplies something by a number from 1 down, and may free follow-up teams to decide. Where 0 is possible, `end` says where the search for the room there
 * begins, as a multiple of the users whose work balances the staff. Days count from the first measured day.
 */
export type StudyDocument = v.InferOutput<typeof STUDY>;
export type ReadingId = StudyDocument['readings'][number]['id'];
export type LevelId = StudyDocument['levels'][number]['id'];
export type LeverId = StudyDocument['levers'][number]['id'];
/** Which waiting times a number of users must keep: of decisions alone, or also of answers, by one clock or the other. */
export type LimitId = v.InferOutput<typeof limitId>;
/** Part of a run that is judged by itself. */
export type Window = v.InferOutput<typeof window>;
export type Lever = StudyDocument['levers'][number];

/**
 * Reads a study and checks all of it.
 * @param file - Its name, for messages.
 * @throws EvidenceError naming the file, the place in it, what was found, and the remedy.
 */
export function readStudy(file: string, json: string): StudyDocument {
  const checked = readChecked(STUDY, json);
  if (!checked.ok) throw new EvidenceError(`${file}${checked.fault}. Correct the file.`);
  return checked.value;
}
