import { beforeAll, describe, expect, it } from 'vitest';
import { kaplanMeier, survivalAt } from './kaplan-meier.ts';
import { type HazardModel, type HazardRow, type HazardVerdict, hazardRows } from './published-hazards.ts';
import { beforeNoeRow, cohort, survivalRows } from './published-survival.ts';
import { type SimulatedPeople, simulatedPeople } from './simulated-people.ts';
import { curveSpells } from './spells.ts';

const REPLICATIONS = 3;
let people: SimulatedPeople;
let rows: Readonly<Record<HazardModel, readonly HazardRow[]>>;

beforeAll(() => {
  people = simulatedPeople({ 'run.seed': 'validation' }, REPLICATIONS); // not the luck the corrections were fitted with
  rows = { exit: hazardRows('exit', people), transfer: hazardRows('transfer', people), job: hazardRows('job', people) };
}, 60_000);

describe('the Cox models re-estimated from simulated people', () => {
  const sentences = (model: HazardModel, verdict: HazardVerdict): readonly string[] =>
    rows[model].filter((row) => row.verdict === verdict).map(({ sentence }) => sentence);
  const missed = (model: HazardModel): readonly string[] => [
    ...sentences(model, 'not recovered'),
    ...sentences(model, 'too few events'),
  ];

  it('give back every coefficient of leaving the register within two published standard errors', () => {
    expect(missed('exit')).toEqual([]);
    expect(sentences('exit', 'recovered')).toHaveLength(8);
  });

  it('give back every published coefficient of transfer; that of short higher education is an assumption', () => {
    expect(missed('transfer')).toEqual([]);
    expect(sentences('transfer', 'recovered')).toHaveLength(7);
    expect(sentences('transfer', 'nothing published')[0]).toMatch(/higherShort \(A-transfer-higher-short\): nothing/);
  });

  it('rest on so many people that luck leaves no more open than publication does', () => {
    for (const { publishedError, recoveredError, sentence } of [...rows.exit, ...rows.transfer]) {
      if (publishedError !== null) expect(recoveredError, sentence).toBeLessThan(1.1 * publishedError);
    }
  });

  it('contradict those of beginning work by no more than chance, though too few begin to tell each of them', () => {
    const squares = rows.job.map((row) => ((row.recovered - row.published) / row.recoveredError) ** 2);
    expect(squares.reduce((sum, square) => sum + square, 0)).toBeLessThan(26.1); // chi-square of 8: 99.9 %
    expect(sentences('job', 'too few events').length).toBeGreaterThan(0);
  });

  it('hardly depend on monthly snapshots when ties are counted as Efron does, and are pulled to 0 by Breslow', () => {
    const of = (some: readonly HazardRow[]) => some.find(({ covariate }) => covariate === 'laidOff')!;
    const exactly = of(rows.exit);
    const monthly = of(hazardRows('exit', people, 'monthly'));
    const breslow = of(hazardRows('exit', people, 'monthly', 'breslow'));
    expect(Math.abs(monthly.recovered - exactly.recovered)).toBeLessThan(exactly.publishedError!);
    expect(breslow.recovered).toBeLessThan(monthly.recovered - 2 * exactly.publishedError!);
  });
});

describe('the survival points re-estimated from simulated people', () => {
  it('are the key figures of the run, computed another way', () => {
    for (const { id, estimated, ofRun } of survivalRows(people)) {
      expect(Math.abs(estimated.share - ofRun!), id).toBeLessThan(0.0025);
    }
    const gone6 = 1 - survivalAt(kaplanMeier(curveSpells(people.histories, 'exit', cohort(people))), 6).share;
    expect(gone6).toBeCloseTo(people.figure('exitsWithin6Months'), 3);
  });

  it('meet the published ones', () => {
    const points = [...survivalRows(people), beforeNoeRow(1)];
    expect(points.map(({ id }) => id)).toEqual([
      'half-gone',
      'not-transferred-month-4',
      'in-noe-month-6',
      'exit-before-noe',
    ]);
    for (const { hit, sentence, estimated } of points) {
      expect(hit, sentence).toBe(true);
      expect(estimated.standardError).toBeLessThan(0.005);
    }
  });
});
