import { describe, expect, it } from 'vitest';
import type { ChartLine } from './chart-line.ts';
import { describeDay, describeLine } from './describe.ts';

function lineOf(mean: (number | null)[], spread = 0): ChartLine {
  const shift = (by: number) => mean.map((value) => (value === null ? null : value + by));
  return { role: 'base', label: 'Grunnår', startDate: '2024-01-01', mean, low: shift(-spread), high: shift(spread) };
}

const days = (count: number, value: (day: number) => number) => Array.from({ length: count }, (_, day) => value(day));

const WORDS = { unit: 'timer', silence: 'skjer det ingenting' };

describe('describeLine', () => {
  it('calls a line flat when its ends differ by at most 15 %', () => {
    expect(describeLine(lineOf(days(100, () => 40)), WORDS, 'nb')).toBe(
      'Grunnår: ligger rundt 40,0\u00a0timer hele perioden.',
    );
  });

  it('names start and end of a line that grows', () => {
    const text = describeLine(lineOf(days(100, (day) => (day < 50 ? 100 : 300))), WORDS, 'nb');
    expect(text).toBe('Grunnår: går fra 100\u00a0timer til 300\u00a0timer.');
  });

  it('names the peak and its date when it stands out', () => {
    const text = describeLine(
      lineOf(days(100, (day) => (day >= 50 && day < 57 ? 500 : 100))),
      { unit: 'hours', silence: 'nothing happens' },
      'en',
    );
    expect(text).toBe(
      'Grunnår: on average 100\u00a0hours in the first four weeks, highest around 26 February 2024 at 500\u00a0hours, and on average 100\u00a0hours in the last four weeks.',
    );
  });

  it('tells of weeks without a value, between values and at the end', () => {
    const between = days(100, (day) => (day < 40 ? 10 : 30)).map((value, day) =>
      day >= 40 && day < 60 ? null : value,
    );
    expect(describeLine(lineOf(between), WORDS, 'nb')).toBe(
      'Grunnår: går fra 10,0\u00a0timer til 30,0\u00a0timer. Fra 10. februar 2024 til 29. februar 2024 skjer det ingenting.',
    );
    const stops = days(100, () => 10).map((value, day) => (day < 3 ? value : null));
    expect(describeLine(lineOf(stops), WORDS, 'nb')).toBe('Grunnår: fra 4. januar 2024 skjer det ingenting.');
  });

  it('says so when there is nothing to say', () => {
    expect(describeLine(lineOf([null]), WORDS, 'nb')).toBe('Grunnår: ingen tall i perioden.');
  });
});

describe('describeDay', () => {
  const period = { startDate: '2024-01-01', days: 2 };

  it('gives the date with its week, the mean and the band', () => {
    expect(describeDay([lineOf([120, 130], 10)], period, 1, { unit: 'timer' }, 'nb')).toEqual({
      date: 'tirsdag 2. januar 2024 (uke 1)',
      values: ['Grunnår: 130\u00a0timer (120\u00a0til\u00a0140)'],
    });
  });

  it('says that a day has no value, and gives no band where there is none', () => {
    const lines = [lineOf([null, 3]), lineOf([120, 130])];
    expect(describeDay(lines, period, 0, { unit: 'timer' }, 'nb').values).toEqual([
      'Grunnår: ingen tall denne dagen',
      'Grunnår: 120\u00a0timer',
    ]);
  });
});
