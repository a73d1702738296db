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

  it('know the person: age inside the band, laid-off mostly from the wave, outcomes in all three kinds', () => {
    for (const i of rows) {
      expect(histories.age[i]).toBeGreaterThanOrEqual(DOCUMENT.profiling.ageFrom);
      expect(histories.age[i]).toBeLessThanOrEqual(DOCUMENT.profiling.ageTo);
    }
    // Those in stable work leave sooner: their ratio is 1.5, that of those without work 0.6.
    const gone = (outcome: number): number => {
      const early = (i: number) => histories.outcome[i] === outcome && histories.registeredMin[i]! < 100 * 1440;
      const of = count(early);
      return count((i) => early(i) && histories.exitMin[i]! - histories.registeredMin[i]! < 100 * 1440) / of;
    };
    expect(gone(0)).toBeGreaterThan(gone(1));
    expect(gone(1)).toBeGreaterThan(gone(2));
  });

  it('read a stratum as it was written', () => {
    for (let stratum = 0; stratum < STRATA; stratum++) {
      const { man, age, education, immigrant } = ofStratum(stratum);
      expect(stratumOf(man, age, education, immigrant)).toBe(stratum);
    }
  });
});
