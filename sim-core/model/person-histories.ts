import { ofStratum } from '../people/strata.ts';
import { LatentOutcome } from './latent-outcome.ts';
import type { NoeModel } from './noe-model.ts';
import { LEFT, STATE } from './person-table.ts';
import { workStartMin } from './work-start.ts';

/** Why a stay in NOE ended, by the number in `PersonHistories.leftBy`. */
export const STAY_ENDS = [
  'stillThere',
  'register',
  'intake',
  'event',
  'review',
  'tailoredReview',
  'changed',
] as const satisfies readonly (keyof typeof LEFT)[];

/**
 * What happened to everyone who came to NOE in one replication, warm-up included; a column per variable, a row per
 * person. Times are minutes since midnight of the first simulated day; Infinity for what did not happen before the end.
 */
export interface PersonHistories {
  /** Number of persons, the length of every column. */
  readonly size: number;
  /** End of the replication: nothing later is known, minutes. */
  readonly endMin: number;
  readonly registeredMin: Float64Array;
  /** Arrival at NOE: the registration itself, or later if an office handed the person over. */
  readonly arrivedMin: Float64Array;
  /** Leaving the register, whoever follows the person up. */
  readonly exitMin: Float64Array;
  /** End of the stay in NOE, and why: a place in STAY_ENDS. */
  readonly leftMin: Float64Array;
  readonly leftBy: Uint8Array;
  /** Beginning some work while in the register. */
  readonly workStartMin: Float64Array;
  /** 1 if intake found the person standard. */
  readonly decided: Uint8Array;
  readonly man: Uint8Array;
  /** Whole years at registration. */
  readonly age: Uint8Array;
  /** Place in EDUCATION_LEVELS. */
  readonly education: Uint8Array;
  readonly immigrant: Uint8Array;
  /** 1 if temporarily laid off at registration. */
  readonly laidOff: Uint8Array;
  /** Latent work outcome: 0 stable, 1 in and out, 2 without work. */
  readonly outcome: Uint8Array;
}

/** Columns while they are filled. */
type Columns = { -readonly [K in keyof PersonHistories]: PersonHistories[K] };

/** Reads the histories off a replication that has run to its end. Draws nothing new and changes nothing. */
export function personHistories(noe: NoeModel): PersonHistories {
  const { persons, compiled, streams } = noe;
  const outcomes = new LatentOutcome(compiled, streams);
  const rows: number[] = [];
  for (let row = 0; row < persons.count; row++) if (persons.enteredMin[row]! < Infinity) rows.push(row);
  const columns = emptyColumns(rows.length, noe.events.nowMin);
  rows.forEach((row, i) => {
    addDates(columns, i, noe, row);
    const startMin = persons.registeredMin(row) + workStartMin(noe, row);
    columns.workStartMin[i] = startMin < columns.exitMin[i]! ? known(startMin, columns.endMin) : Infinity;
    addAttributes(columns, i, noe, row);
    columns.outcome[i] = outcomes.of(persons.id(row));
  });
  return columns;
}

function addDates(columns: Columns, i: number, { persons }: NoeModel, row: number): void {
  const leftMin = persons.leftMin[row]!;
  columns.registeredMin[i] = persons.registeredMin(row);
  columns.arrivedMin[i] = persons.enteredMin[row]!;
  columns.exitMin[i] = known(persons.exitMin(row), columns.endMin);
  columns.leftMin[i] = leftMin;
  columns.leftBy[i] = leftMin < Infinity ? persons.leftBy(row) : LEFT.stillThere;
}

function addAttributes(columns: Columns, i: number, { persons }: NoeModel, row: number): void {
  const { man, age, education, immigrant } = ofStratum(persons.stratum(row));
  columns.man[i] = man;
  columns.age[i] = age;
  columns.education[i] = education;
  columns.immigrant[i] = immigrant;
  columns.laidOff[i] = persons.is(row, STATE.laidOffAtStart) ? 1 : 0;
  columns.decided[i] = persons.is(row, STATE.decided) ? 1 : 0;
}

/** The exit of everybody is drawn in advance; only what lies before the end has been seen. */
function known(timeMin: number, endMin: number): number {
  return timeMin < endMin ? timeMin : Infinity;
}

function emptyColumns(size: number, endMin: number): Columns {
  const dates = (): Float64Array => new Float64Array(size);
  const codes = (): Uint8Array => new Uint8Array(size);
  return {
    size,
    endMin,
    registeredMin: dates(),
    arrivedMin: dates(),
    exitMin: dates(),
    leftMin: dates(),
    leftBy: codes(),
    workStartMin: dates(),
    decided: codes(),
    man: codes(),
    age: codes(),
    education: codes(),
    immigrant: codes(),
    laidOff: codes(),
    outcome: codes(),
  };
}
