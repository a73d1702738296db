import { describe, expect, it } from 'vitest';
import type { KeyFigureId, KeyFigureSummary, Overload, RunResult } from '../../../sim-core/contract.ts';
import { type Asked, headlineOf } from './headline.ts';

const ASKED: Asked = { name: 'Prøven', hasWave: false, ordinaryPeakHours: 100 };

/** The parts of a result the headline reads. */
function resultOf(backlog: (day: number) => number, overload: Overload | null = null): RunResult {
  const figure = (mean: number): KeyFigureSummary => ({ unit: 'hours', mean, sd: 1, ci95: [mean, mean], n: 10 });
  const means: Partial<Record<KeyFigureId, number>> = {
    backlogHours: 100,
    backlogHoursAtEnd: 24_100,
    messageResponseClockHours: 14.2,
    activeUsersPerVeileder: 491.3,
  };
  const keyFigures = Object.fromEntries(Object.entries(means).map(([id, mean]) => [id, figure(mean)]));
  const mean = Array.from({ length: 364 }, (_, day) => backlog(day));
  const series = { backlogHours: { unit: 'work-hours', mean, low: mean, high: mean } };
  const start = { kind: 'warmUp', days: 364, verdict: 'settled', missingShare: null };
  return { startDate: '2023-01-02', keyFigures, series, start, overload } as unknown as RunResult;
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('headlineOf', () => {
  it('says that NOE keeps up, with the numbers behind it', () => {
    const headline = headlineOf(
      resultOf(() => 100),
      ASKED,
      'nb',
    );
    expect([headline.kind, headline.title]).toEqual(['success', 'Prøven: NOE holder følge']);
    expect(plain(headline.sentences)[0]).toContain('venter i snitt 14,2 timer på svar');
    expect(plain(headline.sentences)[0]).toContain('100 timers arbeid i kø, og hver veileder har 491 aktive brukere');
  });

  it('says that a result can not be used where the warm-up was too short, and gives no mean', () => {
    const result = resultOf(() => 100);
    const start = { ...result.start, verdict: 'unsettled' } as RunResult['start'];
    const headline = headlineOf({ ...result, start }, ASKED, 'nb');
    expect([headline.kind, headline.title]).toEqual(['error', 'Prøven: resultatet kan ikke brukes']);
    expect(headline.sentences.join()).not.toMatch(/\d/);
  });

  it('measures a peak against the base year’s own highest week, and the base year against nothing', () => {
    const seasonal = resultOf((day) => (day > 90 && day <= 120 ? 400 : 100));
    expect(headlineOf(seasonal, { ...ASKED, ordinaryPeakHours: 380 }, 'nb').kind).toBe('success');
    expect(headlineOf(seasonal, { ...ASKED, ordinaryPeakHours: null }, 'nb').kind).toBe('success');
    expect(headlineOf(seasonal, ASKED, 'nb').kind).toBe('warning');
  });

  it('says that a peak is worked off, with its size and date', () => {
    const headline = headlineOf(
      resultOf((day) => (day > 30 && day <= 60 ? 5000 : 100)),
      ASKED,
      'nb',
    );
    expect(headline.title).toBe('Prøven: NOE tar igjen køen');
    expect(plain(headline.sentences)[0]).toContain('rundt 8. februar 2023, med 5 000 timers arbeid');
  });

  it('says that a peak is not worked off', () => {
    const headline = headlineOf(
      resultOf((day) => (day > 30 ? 5000 : 100)),
      ASKED,
      'en',
    );
    expect(headline.title).toContain('not worked off');
  });

  it('says overload as growth and date, never as a mean queue', () => {
    const overload = {
      growthHoursPerWeek: 6316,
      growthCi95: [6288, 6344],
      passesOneWeekOnDay: 3,
      requiredFte: 260.4,
      requiredFteCi95: [259, 262],
      nominalFte: 25,
    } as const;
    const headline = headlineOf(
      resultOf((day) => 900 * day, overload),
      ASKED,
      'nb',
    );
    expect([headline.kind, headline.title]).toEqual(['error', 'Prøven: køen vokser uten stopp']);
    const text = plain(headline.sentences).join(' ');
    expect(text).toContain('6 316 timers arbeid i uken (sannsynligvis mellom 6 288 og 6 344)');
    expect(text).toContain('Fra 5. januar 2023 er køen større enn det enheten rekker på en hel uke');
    expect(text).toContain('Med 260 nominelle årsverk ville køen ikke vokst; enheten har 25');
    expect(text).not.toContain('100 timers arbeid i kø');
  });

  it('does not call the growth after a wave endless', () => {
    const overload = {
      growthHoursPerWeek: 195,
      growthCi95: [191, 200],
      passesOneWeekOnDay: null,
      requiredFte: 24.9,
      requiredFteCi95: [24.1, 25.7],
      nominalFte: 25,
    } as const;
    const headline = headlineOf(
      resultOf((day) => 100 * day, overload),
      { ...ASKED, hasWave: true },
      'nb',
    );
    expect(headline.title).toBe('Prøven: køen blir ikke tatt igjen');
    const text = plain(headline.sentences).join(' ');
    expect(text).toContain('24 100 timers arbeid i kø');
    expect(text).not.toContain('av seg selv');
    expect(text).not.toContain('nominelle årsverk');
    expect(text).toContain('rekker ikke å bli større enn en ukes kapasitet');
  });
});
