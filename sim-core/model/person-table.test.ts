import { describe, expect, it } from 'vitest';
import { MAX_POOLS } from '../kernel/staff-pools.ts';
import { STRATA } from '../people/strata.ts';
import { PersonTable, STATE } from './person-table.ts';

describe('a person’s record', () => {
  const allStates = Object.values(STATE).reduce((sum, bit) => sum | bit, 0);

  it('has a bit of its own for each state', () => {
    const bits = Object.values(STATE);
    expect(bits.reduce((sum, bit) => sum + bit, 0)).toBe(allStates);
  });

  it('keeps state, stratum, team, id and exit apart, up to the largest of each', () => {
    const persons = new PersonTable();
    const largest = { id: 2 ** 31 - 1, stratum: STRATA - 1, team: MAX_POOLS - 1 };
    for (const stratum of [0, largest.stratum]) persons.add(largest.id, stratum, allStates, -5, 1.5);
    for (const team of [largest.team, 0, largest.team]) persons.setTeam(1, team);
    persons.setState(0, STATE.awaitingReply);
    persons.setState(1, allStates & ~STATE.awaitingReply);
    const read = (row: number) => [
      persons.id(row),
      persons.stratum(row),
      persons.team(row),
      persons.state(row),
      persons.exitMin(row),
    ];
    expect(read(0)).toEqual([largest.id, 0, 0, STATE.awaitingReply, 1.5]);
    expect(read(1)).toEqual([largest.id, largest.stratum, largest.team, allStates & ~STATE.awaitingReply, 1.5]);
    expect([persons.is(0, STATE.awaitingReply), persons.is(1, STATE.awaitingReply)]).toEqual([true, false]);
  });

  it('is kept when the table grows', () => {
    const persons = new PersonTable();
    for (let row = 0; row < 10_000; row++) {
      persons.add(row, row % STRATA, row & allStates, 0, row / 3);
      persons.setTeam(row, row % MAX_POOLS);
    }
    const isKept = (row: number): boolean =>
      persons.id(row) === row &&
      persons.stratum(row) === row % STRATA &&
      persons.state(row) === (row & allStates) &&
      persons.team(row) === row % MAX_POOLS &&
      persons.exitMin(row) === row / 3;
    expect(Array.from({ length: 10_000 }, (_, row) => row).every(isKept)).toBe(true);
  });
});
