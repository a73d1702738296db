import { afterEach, describe, expect, it, vi } from 'vitest';
import { ATTRIBUTE, PURPOSE } from '../random/purposes.ts';
import { Streams } from '../random/streams.ts';
import { isPrefix, type NoeRun, runNoe } from '../test/noe-run.ts';
import { type Json, smallDocument } from '../test/small-document.ts';
import { KIND } from './event-kinds.ts';

const WAVE = { startDay: 5, lengthDays: 21, extraPersons: 2000, laidOffShare: 0.7, shape: 'block' };
const ID_LIMIT = 1 << 27; // ids of ordinary registrations lie below

afterEach(() => {
  vi.restoreAllMocks();
});

/**
 * Runs with a note of every draw a person makes: "purpose.draw", by person.
 * @param removed person made too young for NOE: they are gone, everybody else is as before.
 */
function runWithDraws(removed?: number): { run: NoeRun; draws: Map<number, Set<string>> } {
  const draws = new Map<number, Set<string>>();
  const note = (purpose: number, person: number, draw: number): void => {
    if (purpose === PURPOSE.arrival || purpose === PURPOSE.presence || purpose === PURPOSE.dayFactor) return;
    const own = draws.get(person) ?? new Set();
    draws.set(person, own.add(`${purpose}.${draw}`));
  };
  const { bits, bitsOfMany } = Streams.prototype;
  vi.spyOn(Streams.prototype, 'bits').mockImplementation(function (this: Streams, purpose, person, draw) {
    note(purpose, person, draw);
    return bits.call(this, purpose, person, draw);
  });
  vi.spyOn(Streams.prototype, 'bitsOfMany').mockImplementation(function (this: Streams, ...words) {
    bitsOfMany.call(this, ...words);
    const [purpose, draw, columns, count, persons, even] = words;
    for (let i = 0; i < count; i++) {
      const person = columns[persons + i]!;
      note(purpose, person, draw);
      note(purpose, person, draw + 1);
      if (purpose === PURPOSE.attributes && draw === ATTRIBUTE.age && person === removed) columns[even + i] = 0;
    }
  });
  const run = runNoe(smallDocument());
  vi.restoreAllMocks();
  return { run, draws };
}

/** Expects the same people with the same attributes and exit dates, except those named. @returns how many were compared. */
function expectSameFates(a: NoeRun, b: NoeRun, except: readonly number[] = []): number {
  const without = (run: NoeRun) => [...run.fates].filter(([id]) => !except.includes(id) && id >= 0 && id < ID_LIMIT);
  expect(without(b)).toEqual(without(a));
  return without(a).length;
}

/** Expects that everyone's events of a kind fall on the same dates for as long as the stay lasts in both runs. */
function expectSameDates(a: NoeRun, b: NoeRun, kind: number, except: readonly number[] = []): number {
  let compared = 0;
  for (const [id, dates] of a.dates) {
    const other = b.dates.get(id)?.get(kind);
    const own = dates.get(kind);
    if (except.includes(id) || own === undefined || other === undefined) continue;
    expect(isPrefix(own, other), `person ${id}`).toBe(true);
    compared += Math.min(own.length, other.length);
  }
  return compared;
}

describe('removing one person', () => {
  const base = runWithDraws();
  const ids = [...base.run.fates.keys()];

  it.each([0, 100, 777].map((i) => ids[i]!))(
    'changes nobody else’s attributes, dates and draws (person %d)',
    (removed) => {
      const { run: without } = runWithDraws(removed);
      expect(without.fates.has(removed)).toBe(false);
      expect(without.fates.size).toBe(base.run.fates.size - 1);
      expect(expectSameFates(base.run, without, [removed])).toBeGreaterThan(2000);
      for (const kind of [KIND.arrival, KIND.message, KIND.caseSystem, KIND.checkpoint]) {
        expect(expectSameDates(base.run, without, kind, [removed])).toBeGreaterThan(200);
      }
    },
  );

  it('leaves every other person the same random numbers until their stay ends', () => {
    const removed = ids[50]!;
    const { draws } = runWithDraws(removed);
    let compared = 0;
    for (const [person, before] of base.draws) {
      if (person === removed) continue;
      for (const name of draws.get(person) ?? []) {
        if (Number.parseInt(name, 10) > PURPOSE.stay) continue; // later draws may come about through others' work
        expect(before.has(name), `${person}: ${name}`).toBe(true);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20_000);
  });
});

describe('another policy', () => {
  const base = runNoe(smallDocument());
  const checkpoints = [
    { id: 'cv', week: 4, kind: 'cv', replyDays: 0, exempt: [] },
    { id: 'review', week: 8, kind: 'review', replyDays: 7, exempt: [] },
  ];
  const policies: readonly (readonly [string, Json])[] = [
    ['checkpoints moved', { checkpoints }],
    ['twice as many messages', { messages: { perUserMonth: smallDocument().messages.perUserMonth * 2 } }],
    [
      'half the staff',
      {
        staff: {
          teams: [
            { id: 'a', role: 'intake', fte: 1 },
            { id: 'b', role: 'followUp', fte: 1 },
          ],
        },
      },
    ],
    ['slower handling', { tasks: { scale: smallDocument().tasks.scale * 1.5 } }],
    ['no overflow', { staff: { overflowAbovePerVeileder: 0 } }],
  ];

  it.each(policies)('leaves everyone’s attributes, dates of exit and other luck as they were: %s', (name, change) => {
    const other = runNoe(smallDocument(change));
    expect(other.trace).not.toBe(base.trace);
    expect(expectSameFates(base, other)).toBeGreaterThan(2000);
    expect(expectSameDates(base, other, KIND.caseSystem)).toBeGreaterThan(200);
    expect(expectSameDates(base, other, KIND.misrouted)).toBeGreaterThan(20);
    if (name !== 'twice as many messages') expect(expectSameDates(base, other, KIND.message)).toBeGreaterThan(200);
  });

  it('with twice as many messages halves every gap between a person’s first two', () => {
    const other = runNoe(smallDocument({ messages: { perUserMonth: smallDocument().messages.perUserMonth * 2 } }));
    let compared = 0;
    for (const [id, dates] of base.dates) {
      const [first, second] = dates.get(KIND.message) ?? [];
      const [otherFirst, otherSecond] = other.dates.get(id)?.get(KIND.message) ?? [];
      if (second === undefined || otherSecond === undefined) continue;
      expect(otherSecond - otherFirst!).toBeCloseTo((second - first!) / 2, 2);
      compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });
});

describe('a wave', () => {
  it('never changes who the ordinary people are', () => {
    const base = runNoe(smallDocument());
    const wave = runNoe(smallDocument({ demand: { waves: [WAVE] } }));
    expect(wave.fates.size).toBeGreaterThan(base.fates.size + 200);
    expect(expectSameFates(base, wave)).toBe(base.fates.size);
    const second = runNoe(smallDocument({ demand: { waves: [WAVE, { ...WAVE, startDay: 40 }] } }));
    for (const [id, fate] of wave.fates) expect(second.fates.get(id)).toEqual(fate);
  });
});
