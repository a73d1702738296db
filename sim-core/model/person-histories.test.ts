import { describe, expect, it } from 'vitest';
import { createFollower, createRunner, STAY_ENDS } from '../engine.ts';
import { ofStratum, STRATA, stratumOf } from '../people/strata.ts';
import { smallDocument } from '../test/small-document.ts';
import * as LEFT from './left-by.ts';

const DOCUMENT = smallDocument({
  demand: { waves: [{ startDay: 10, lengthDays: 28, extraPersons: 500, laidOffShare: 0.9, shape: 'block' }] },
});

describe('histories of persons', () => {
  const follow = createFollower(DOCUMENT);
  const { histories, result } = follow(1);
  const rows = Array.from({ length: histories.size }, (_, i) => i);
  const count = (of: (i: number) => boolean): number => rows.filter(of).length;

  it('come with the very result of an ordinary run, and do not change the next one', () => {
    const plain = createRunner(DOCUMENT);
    expect(result).toEqual(plain.runReplication(1));
    expect(follow(0).result).toEqual(plain.runReplication(0));
    expect(follow(1).histories).toEqual(histories);
  });

  it('are in order: registered, arrived, left NOE; nothing happens after the end or after leaving the register', () => {
    expect(histories.size).toBeGreaterThan(1000);
    for (const i of rows) {
      const { registeredMin, arrivedMin, leftMin, exitMin, workStartMin, endMin } = histories;
      expect(registeredMin[i]).toBeLessThanOrEqual(arrivedMin[i]!);
      expect(arrivedMin[i]).toBeLessThanOrEqual(leftMin[i]!);
      expect(leftMin[i]).toBeLessThanOrEqual(exitMin[i]!);
      for (const timeMin of [leftMin[i]!, exitMin[i]!, workStartMin[i]!]) {
        expect(timeMin === Infinity || timeMin <= endMin).toBe(true);
      }
      expect(workStartMin[i] === Infinity || workStartMin[i]! < exitMin[i]!).toBe(true);
    }
  });

  it('end a stay by the register exactly when the person leaves it, and name a reason for every end', () => {
    for (const i of rows) {
      const end = STAY_ENDS[histories.leftBy[i]!]!;
      expect(end === 'stillThere').toBe(histories.leftMin[i] === Infinity);
      expect(end === 'register').toBe(
        histories.leftMin[i]! < Infinity && histories.leftMin[i] === histories.exitMin[i],
      );
      if (end === 'intake') expect(histories.decided[i]).toBe(0);
    }
    for (const end of ['register', 'intake', 'event', 'review'] as const) {
      expect(count((i) => STAY_ENDS[histories.leftBy[i]!] === end)).toBeGreaterThan(5);
    }
    expect({ ...LEFT }).toEqual(Object.fromEntries(STAY_ENDS.map((name, place) => [name, place])));
  });

  it('know the person: the age lies inside the band, and the outcome is the one the person had in the run', () => {
    // Profile 1 comes straight from registration and here always finds stable work; the others come by an office.
    const outcomes = { outcomeSharesProfile1: [1, 0, 0], outcomeSharesOther: [0, 0, 1], workedSixOfTwelveShare: 0.3 };
    const told = createFollower({ ...DOCUMENT, people: { ...DOCUMENT.people, ...outcomes } })(0).histories;
    const seen = [0, 0, 0];
    for (let i = 0; i < told.size; i++) {
      expect(told.age[i]).toBeGreaterThanOrEqual(DOCUMENT.profiling.ageFrom);
      expect(told.age[i]).toBeLessThanOrEqual(DOCUMENT.profiling.ageTo);
      expect(told.outcome[i]).toBe(told.arrivedMin[i] === told.registeredMin[i] ? 0 : 2);
      seen[told.outcome[i]!]!++;
    }
    expect(Math.min(seen[0]!, seen[2]!)).toBeGreaterThan(100);
  });

  it('read a stratum as it was written', () => {
    for (let stratum = 0; stratum < STRATA; stratum++) {
      const { man, age, education, immigrant } = ofStratum(stratum);
      expect(stratumOf(man, age, education, immigrant)).toBe(stratum);
    }
  });
});
