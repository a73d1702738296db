import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../contract.ts';
import { caseloadAfterWarmUp, createFollower, createRunner, runScenario } from '../engine.ts';
import { SERIES_IDS } from '../measure/result.ts';
import { runNoe } from '../test/noe-run.ts';
import { type Json, merged, smallDocument } from '../test/small-document.ts';
import { estimate, expectAgrees } from '../test/verdict.ts';

const MIN_PER_MONTH = 43_830;
const DAYS_PER_MONTH = MIN_PER_MONTH / 1440;
const FIRST_CASELOAD_ID = 1 << 25;
const ALIKE = {
  men: 0,
  agePerYear: 0,
  upperSecondary: 0,
  higherShort: 0,
  higherLong: 0,
  unknownEducation: 0,
  immigrant: 0,
  laidOff: 0,
};
/** Nobody is moved to an office, so that stays end with the register. */
const NO_TRANSFERS: Json = {
  checkpoints: [],
  hazards: { eventTransfer: { perMonth: 0 }, changedSituationPerMonth: 0 },
  people: { laidOffShare: 0 },
};

function group(phase: string, ageFromDays: number, ageToDays: number, persons: number, more: Json = {}): Json {
  return { phase, ageFromDays, ageToDays, persons, ...more };
}

function from(groups: readonly Json[], change: Json = {}, measuredDays = 1): ScenarioDocument {
  const total = groups.reduce((sum, { persons }) => sum + Number(persons), 0);
  const run = { start: 'caseload', warmUpDays: 0, measuredDays, caseload: { total, groups } };
  return smallDocument(merged(merged({ demand: { registrationsPerMonth: 0 } }, change), { run }));
}

/** Months from the first day to the exit, of all with an age in days since registration. */
function residuals(document: ScenarioDocument): number[] {
  const { fates } = runNoe(document);
  return [...fates.values()].map(({ exitMin }) => exitMin / MIN_PER_MONTH);
}

function share(values: readonly number[], above: number): { mean: number; se: number } {
  const mean = values.filter((value) => value > above).length / values.length;
  return { mean, se: Math.sqrt((mean * (1 - mean)) / values.length) };
}

const exits = (fromMonth: number[], perMonth: number[], ratioByOutcome = [1, 1, 1]): Json =>
  merged(NO_TRANSFERS, { hazards: { exit: { fromMonth, perMonth, coefficients: ALIKE, ratioByOutcome } } });

describe('the time left in the register', () => {
  it.each([0, 45, 400])('has mean 1/h under a constant hazard h at the age of %d days', (ageDays) => {
    const left = residuals(from([group('followedUp', ageDays, ageDays + 0.01, 20_000)], exits([0], [0.2])));
    expectAgrees(`age ${ageDays}`, estimate(left), 5);
  });

  it('survives under piecewise hazards as S(a + x) / S(a) says', () => {
    const ageMonths = 1.5;
    const hazard = exits([0, 2, 4], [0.1, 0.4, 0.05]);
    const ageDays = ageMonths * DAYS_PER_MONTH;
    const left = residuals(from([group('followedUp', ageDays, ageDays + 0.001, 40_000)], hazard));
    const cumulated = (months: number): number =>
      0.1 * Math.min(months, 2) + 0.4 * Math.min(Math.max(months - 2, 0), 2) + 0.05 * Math.max(months - 4, 0);
    for (const x of [0.4, 1.5, 2.5, 6, 12]) {
      const truth = Math.exp(cumulated(ageMonths) - cumulated(ageMonths + x));
      expectAgrees(`S(${x} | ${ageMonths})`, share(left, x), truth, 0.03);
    }
  });

  it('is that of a naive twin who waits for people to grow old, under a hazard that falls like a Weibull one', () => {
    // Shape 0.7, scale 6 months, in pieces of half a month; a month's hazard is what the Weibull cumulates in it.
    const edges = Array.from({ length: 30 }, (_, i) => i / 2);
    const weibull = (months: number): number => (months / 6) ** 0.7;
    const perMonth = edges.map((edge) => 2 * (weibull(edge + 0.5) - weibull(edge)));
    const ageMonths = 3;
    const [young, old] = [0, ageMonths].map((months) => {
      const days = months * DAYS_PER_MONTH;
      const seed = { run: { seed: `weibull ${months}` } };
      return residuals(from([group('followedUp', days, days + 0.001, 24_000)], merged(exits(edges, perMonth), seed)));
    });
    const twin = young!.filter((months) => months > ageMonths).map((months) => months - ageMonths);
    expect(twin.length).toBeGreaterThan(10_000);
    for (const x of [0.5, 2, 5, 10]) {
      const [a, b] = [share(twin, x), share(old!, x)];
      expect(Math.abs(a.mean - b.mean)).toBeLessThan(4 * Math.hypot(a.se, b.se));
      const truth = Math.exp(weibull(ageMonths) - weibull(ageMonths + x));
      if (x + ageMonths < 14) expectAgrees(`Weibull ${x}`, b, truth, 0.05);
    }
  });
});

describe('the people of a caseload', () => {
  it('are the mix of those who stay so long', () => {
    const ratios = [3, 1, 0.3];
    const months = 4;
    const days = months * DAYS_PER_MONTH;
    const change = merged(exits([0], [0.2], ratios), { office: { handToNoeShare: 0 } });
    const document = from([group('followedUp', days, days + 0.001, 20_000)], change);
    const { outcome } = createFollower(document)(0).histories;
    const shares = document.people.outcomeSharesProfile1;
    const weights = shares.map((of, i) => of * Math.exp(-0.2 * months * ratios[i]!));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    weights.forEach((weight, i) => {
      const isThis = Array.from(outcome, (one) => (one === i ? 1 : 0));
      expectAgrees(`outcome ${i}`, share(isThis, 0.5), weight / all, 0.1);
    });
  });

  it('are those a review kept, beyond it: with the whole of a reference person moved, the ones partly in work', () => {
    const review = { id: 'r', week: 10, kind: 'review', replyDays: 7, exempt: ['partlyInWork'] };
    const change = merged(exits([0], [0.1]), {
      checkpoints: [review],
      reviews: { transferShare: 0.999999, keepPartlyInWork: true },
      office: { handToNoeShare: 0 },
    });
    const groups = [group('followedUp', 60, 70, 500), group('followedUp', 80, 120, 500)];
    const { registeredMin, workStartMin } = createFollower(from(groups, change))(0).histories;
    const inWork = (i: number): boolean => workStartMin[i]! - registeredMin[i]! < 77 * 1440;
    const count = (first: number): number =>
      Array.from({ length: 500 }, (_, i) => inWork(first + i)).filter(Boolean).length;
    expect(count(500)).toBe(500);
    expect(count(0)).toBeLessThan(400);
  });

  it('change nobody who registers later', () => {
    const change = { demand: { registrationsPerMonth: 15_000 } };
    const [empty, full] = [from([], change, 60), from([group('followedUp', 0, 100, 300)], change, 60)].map((one) =>
      runNoe(one),
    );
    const ordinary = (run: typeof empty) => [...run!.fates].filter(([id]) => id < FIRST_CASELOAD_ID);
    expect(ordinary(empty).length).toBeGreaterThan(500);
    expect(ordinary(full)).toEqual(ordinary(empty));
    expect(full!.fates.size - empty!.fates.size).toBe(300); // those under way are the same
  });

  it('are the same under another policy', () => {
    const groups = [group('followedUp', 0, 100, 300), group('awaitingAssessment', 0, 2, 30)];
    const [a, b] = [{}, { tasks: { scale: 2 }, messages: { perUserMonth: 1 } }].map(
      (one) => runNoe(from(groups, one)).fates,
    );
    expect(b).toEqual(a);
  });

  it('are refused with a remedy where nobody can be so old', () => {
    const document = from(
      [group('followedUp', 100, 101, 5)],
      merged(exits([0], [0.2]), { people: { workedSixOfTwelveShare: 0 }, office: { handToNoeShare: 0 } }),
    );
    expect(() => createRunner(document).runReplication(0)).toThrow(
      /none can be in the phase "followedUp" 100\.\d days.*Give the group/,
    );
  });
});

describe('the people whom offices will hand over', () => {
  it.each([
    ['the factor', { registrationsPerMonth: 1000, inflowFactor: 2 }],
    ['the stock', { registrationsPerMonth: 1000, users: { reading: 'stock', persons: 400, baseStock: 200 } }],
  ])('are as many as rate × mean delay says, by %s, and come with that mean delay', (_by, demand) => {
    const everybody = {
      demand: { inflowFactor: 1, ...demand },
      people: { workedSixOfTwelveShare: 0, digitalReservationShare: 0 },
      office: { handToNoeShare: 1, standardShareByOutcome: [1, 1, 1], delayDays: 10 },
      profiling: { ageFrom: 18, ageTo: 66 },
    };
    const document = from([], merged(exits([0], [1e-6]), everybody), 70);
    const before = [0, 1, 2, 3].map((r) => {
      const { noe } = runNoe(document, r);
      const entered = Array.from({ length: noe.persons.count }, (_, row) => row).filter(
        (row) => noe.persons.registeredMin(row) < 0,
      );
      return entered.map((row) => noe.persons.enteredMin[row]! / 1440).filter(Number.isFinite);
    });
    const expected = (2000 / DAYS_PER_MONTH) * 10;
    const mean = before.reduce((sum, one) => sum + one.length, 0) / before.length;
    expectAgrees('under way', { mean, se: Math.sqrt(expected / before.length) }, expected, 0.03);
    expectAgrees('days to go', estimate(before.flat()), 10, 0.03);
  });
});

describe('the totals of the first day', () => {
  const shares: readonly (readonly [string, number, number, number, Json])[] = [
    ['awaitingAssessment', 0, 4, 0.025, {}],
    ['awaitingRecheck', 0, 30, 0.01, { waitedDays: 1 }],
    ['followedUp', 1, 182, 0.9, {}],
    ['followedUp', 182, 420, 0.02, { laidOff: 'none' }],
    ['awaitingAnswer', 2, 182, 0.005, { laidOff: 'only', waitedDays: 2 }],
    ['awaitingReviewMessage', 182, 185, 0.01, { waitedDays: 1 }],
    ['awaitingReply', 182, 190, 0.01, {}],
    ['underReview', 183, 195, 0.01, { waitedDays: 1 }],
    ['handOver', 20, 200, 0.01, { waitedDays: 2 }],
  ];

  it.each([12_000, 250_000])('equal the input exactly: %d users', (total) => {
    const groups = shares.map(([phase, a, b, of, more]) => group(phase, a, b, Math.round(of * total), more));
    const document = from(groups);
    const { start, series } = runScenario(document, { replications: 1 });
    expect(start).toEqual({
      kind: 'caseload',
      asked: total,
      found: total,
      groups: groups.map(({ phase, persons }) => ({ phase, asked: persons, found: persons })),
    });
    expect(series.activeUsers.mean[0]).toBeLessThan(total);
    expect(series.activeUsers.mean[0]).toBeGreaterThan(0.97 * total);
  });
});

describe('a run from the caseload that a warm-up gives', () => {
  it('goes on as the run with the warm-up', () => {
    // Many come through offices, so that the people under way matter, and as many in every month.
    const document = smallDocument({
      run: { warmUpDays: 420, measuredDays: 200 },
      office: { handToNoeShare: 0.8, delayDays: 25 },
      demand: { monthFactors: Array(12).fill(1) },
    });
    const replications = Array.from({ length: 12 }, (_, r) => r);
    const warmed = createRunner(document);
    const row = SERIES_IDS.indexOf('activeUsers') * 200;
    const differences = replications.map((r) => {
      const settings = caseloadAfterWarmUp(document, r);
      const started = createRunner({ ...document, run: { ...document.run, ...settings } }).runReplication(r);
      const other = warmed.runReplication(r);
      expect(settings.caseload.total).toBe(other.warmUp[419]);
      return [10, 30, 60, 199].map((day) => started.series[row + day]! - other.series[row + day]!);
    });
    for (const at of [0, 1, 2, 3]) {
      const { mean, se } = estimate(differences.map((one) => one[at]!));
      expect(Math.abs(mean), `point ${at}: ${mean} ± ${se}`).toBeLessThan(4 * se);
      expect(se).toBeLessThan(24); // of 1200 users
    }
  });
});
