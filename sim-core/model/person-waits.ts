import { MIN_PER_DAY } from '../kernel/time.ts';
import { ofStratum } from '../people/strata.ts';
import { LatentOutcome } from './latent-outcome.ts';
import type { NoeModel } from './noe-model.ts';
import { isFoundStandard } from './office.ts';
import { CASE } from './office-cases.ts';
import { STATE } from './person-table.ts';

/**
 * How long everyone who registered during the measured days waited, in one replication: a column per variable, a row per
 * person, by id. The same person has the same id under every organisation, so two runs can be laid side by side.
 */
export interface PersonWaits {
  readonly size: number;
  /** Key of the person's random streams, increasing. */
  readonly id: Float64Array;
  /**
   * From registration to the first time somebody dealt with the person, at NOE or at an office; Infinity for never before
   * the run or the registration ended. Minutes.
   */
  readonly firstContactMin: Float64Array;
  /**
   * From registration to the first contact at an office, of those in whom an office would find a need; NaN of others, and of all where no offices are
   * simulated: nobody sees the help then.
   */
  readonly helpMin: Float64Array;
  /** From registration to leaving the register; Infinity for not before the end. */
  readonly registeredMin: Float64Array;
  /** Latent work outcome: 0 stable, 1 in and out, 2 without work. */
  readonly outcome: Uint8Array;
  /** 1 of those in whom an office would find a need of more than standard effort. */
  readonly needsMore: Uint8Array;
  readonly man: Uint8Array;
  /** Whole years at registration. */
  readonly age: Uint8Array;
  readonly immigrant: Uint8Array;
  readonly laidOff: Uint8Array;
}

/** What is put together of one person. */
interface Seen {
  readonly stratum: number;
  readonly laidOff: boolean;
  readonly registeredMin: number;
  exitMin: number;
  contactMin: number;
  helpMin: number;
}

/** Reads the waits off a replication that has run to its end with `firstContacts` kept. Changes nothing. */
export function personWaits(noe: NoeModel): PersonWaits {
  const people = new Map<number, Seen>();
  addUnit(noe, people);
  addOffices(noe, people);
  const ids = [...people.keys()].sort((a, b) => a - b);
  const outcomes = new LatentOutcome(noe.compiled, noe.streams);
  const columns = emptyColumns(ids.length);
  ids.forEach((id, i) => {
    const seen = people.get(id)!;
    const outcome = outcomes.of(id);
    const needsMore = !isFoundStandard(noe, id, outcome);
    const { man, age, immigrant } = ofStratum(seen.stratum);
    const since = (timeMin: number): number => (timeMin < noe.events.nowMin ? timeMin - seen.registeredMin : Infinity);
    columns.id[i] = id;
    columns.firstContactMin[i] = since(seen.contactMin);
    columns.helpMin[i] = needsMore && noe.offices !== null ? since(seen.helpMin) : Number.NaN;
    columns.registeredMin[i] = since(seen.exitMin);
    columns.outcome[i] = outcome;
    columns.needsMore[i] = needsMore ? 1 : 0;
    columns.man[i] = man;
    columns.age[i] = age;
    columns.immigrant[i] = immigrant;
    columns.laidOff[i] = seen.laidOff ? 1 : 0;
  });
  return columns;
}

function addUnit({ persons, compiled, firstContacts }: NoeModel, people: Map<number, Seen>): void {
  const fromMin = compiled.warmUpDays * MIN_PER_DAY;
  for (let row = 0; row < persons.count; row++) {
    const registeredMin = persons.registeredMin(row);
    if (registeredMin < fromMin) continue;
    add(people, persons.id(row), {
      stratum: persons.stratum(row),
      laidOff: persons.is(row, STATE.laidOffAtStart),
      registeredMin,
      exitMin: persons.exitMin(row),
      contactMin: firstContacts?.of(row) ?? Infinity,
      helpMin: Infinity,
    });
  }
}

function addOffices({ offices, compiled }: NoeModel, people: Map<number, Seen>): void {
  if (offices === null) return;
  const { cases } = offices;
  const fromMin = compiled.warmUpDays * MIN_PER_DAY;
  for (let row = 0; row < cases.count; row++) {
    if (cases.registeredMin[row]! < fromMin) continue;
    const metMin = cases.firstContactMin[row]!;
    add(people, cases.id[row]!, {
      stratum: cases.stratum[row]!,
      laidOff: cases.is(row, CASE.laidOffAtStart),
      registeredMin: cases.registeredMin[row]!,
      exitMin: cases.exitMin[row]!,
      contactMin: metMin,
      helpMin: metMin,
    });
  }
}

/** Joins what is known of one person: the earliest contacts, and the exit of the latest record. */
function add(people: Map<number, Seen>, id: number, seen: Seen): void {
  const known = people.get(id);
  if (known === undefined) {
    people.set(id, seen);
    return;
  }
  known.contactMin = Math.min(known.contactMin, seen.contactMin);
  known.helpMin = Math.min(known.helpMin, seen.helpMin);
  known.exitMin = seen.exitMin;
}

function emptyColumns(size: number): PersonWaits {
  const codes = (): Uint8Array => new Uint8Array(size);
  const times = (): Float64Array => new Float64Array(size);
  return {
    size,
    id: times(),
    firstContactMin: times(),
    helpMin: times(),
    registeredMin: times(),
    outcome: codes(),
    needsMore: codes(),
    man: codes(),
    age: codes(),
    immigrant: codes(),
    laidOff: codes(),
  };
}
