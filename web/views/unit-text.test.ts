import { describe, expect, it } from 'vitest';
import {
  formatDifferenceInterval,
  formatInterval,
  formatMean,
  formatMeanDifference,
  formatSetDifference,
  formatSigned,
  formatWithUnit,
  isWrittenAsNothing,
} from './unit-text.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

describe('formatWithUnit', () => {
  it('writes the unit in the language of the page', () => {
    expect(plain(formatWithUnit(35.24, 'work-hours', 'nb'))).toBe('35,2 arbeidstimer');
    expect(plain(formatWithUnit(35.24, 'work-hours', 'en'))).toBe('35.2 work-hours');
  });

  it('writes shares as per cent', () => {
    expect(plain(formatWithUnit(0.951, 'share', 'nb'))).toBe('95,1 %');
  });

  it('has a dash, and no unit, where nothing was observed', () => {
    expect(formatWithUnit(null, 'hours', 'nb')).toBe('–');
  });

  it('tells whole counts without decimals, and one in the singular', () => {
    expect(plain(formatWithUnit(5, 'persons', 'nb'))).toBe('5 personer');
    expect(plain(formatWithUnit(5.25, 'persons', 'nb'))).toBe('5,25 personer');
    expect(plain(formatWithUnit(1, 'tasks', 'nb'))).toBe('1 oppgave');
    expect(plain(formatWithUnit(5, 'hours', 'nb'))).toBe('5,00 timer');
  });
});

describe('a mean beside its interval', () => {
  const said = ({ mean, interval }: { readonly mean: string; readonly interval: string }) =>
    [mean, interval].map(plain);

  it('has the decimals of the largest number', () => {
    expect(said(formatMean(79.04, [58.2, 100.4], 'hours', 'nb'))).toEqual(['79 timer', '58–100']);
    expect(said(formatMean(5.5, [5, 6], 'persons', 'nb'))).toEqual(['5,50 personer', '5,00–6,00']);
    expect(said(formatMean(5, [5, 5], 'persons', 'nb'))).toEqual(['5 personer', '5–5']);
    expect(said(formatMean(0.951, [0.94, 0.96], 'share', 'nb'))).toEqual(['95,1 %', '94,0–96,0 %']);
    expect(said(formatMean(79.04, null, 'hours', 'nb'))).toEqual(['79,0 timer', '–']);
    expect(said(formatMean(null, null, 'hours', 'nb'))).toEqual(['–', '–']);
  });

  it('has no sign where those decimals leave nothing of it', () => {
    const { isNothing, ...text } = formatMeanDifference(0.3, [-104, 120], 'work-hours', 'nb');
    expect(said(text)).toEqual(['0 arbeidstimer', '\u2212104 til 120']);
    expect(isNothing).toBe(true);
    expect(said(formatMeanDifference(12.34, [-4, 120], 'hours', 'nb'))).toEqual(['+12 timer', '\u22124 til 120']);
  });
});

describe('formatSetDifference', () => {
  it('has the decimals it was set with', () => {
    expect(plain(formatSetDifference(5, 'work-hours', 'nb'))).toBe('5 arbeidstimer');
    expect(plain(formatSetDifference(0.25, 'hours', 'en'))).toBe('0.25 hours');
    expect(plain(formatSetDifference(1, 'hours', 'nb'))).toBe('1 time');
    expect(plain(formatSetDifference(0.005, 'share', 'nb'))).toBe('0,5 prosentpoeng');
  });
});

describe('formatInterval', () => {
  it('gives both ends the same decimals', () => {
    expect(plain(formatInterval([9.87, 12.3], 'hours', 'nb'))).toBe('9,9–12,3');
    expect(plain(formatInterval([0.9, 0.95], 'share', 'nb'))).toBe('90,0–95,0 %');
  });

  it('uses a word where a minus sign stands', () => {
    expect(plain(formatInterval([-3, 250], 'work-hours per week', 'nb'))).toBe('\u22123 til 250');
  });
});

describe('a difference', () => {
  it('of shares is in percentage points, its interval too', () => {
    expect(plain(formatSigned(0.021, 'share', 'nb'))).toBe('+2,1 prosentpoeng');
    expect(plain(formatDifferenceInterval([-0.019, 0.021], 'share', 'nb'))).toBe('\u22121,9 til 2,1');
    expect(plain(formatSigned(-2.234, 'hours', 'nb'))).toBe('\u22122,23 timer');
  });

  it('too small to be seen has no sign', () => {
    expect(plain(formatSigned(0.0002, 'share', 'nb'))).toBe('0,0 prosentpoeng');
    expect(isWrittenAsNothing(0.0002, 'share', 'nb')).toBe(true);
    expect(isWrittenAsNothing(-0.002, 'share', 'nb')).toBe(false);
    expect(isWrittenAsNothing(0.0002, 'FTE per 1000 users', 'nb')).toBe(true);
  });
});
