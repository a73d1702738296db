import { expect, it } from 'vitest';
import { type RunResult, SERIES_IDS } from '../../sim-core/contract.ts';
import { seriesSheet } from './series-sheet.ts';

/** Two days in which every series has the same mean. */
function resultWith(mean: number): RunResult {
  const one = { unit: 'hours', mean: [mean, null], low: [mean - 1, null], high: [mean + 1, null] };
  const series = Object.fromEntries(SERIES_IDS.map((id) => [id, one]));
  return { startDate: '2023-01-02', series } as unknown as RunResult;
}

const cellsOf = (text: string) =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

it('a sheet has a row a day with mean and band of every series, and the other result where there is one', () => {
  const alone = cellsOf(seriesSheet(resultWith(5.5), null, 'nb'));
  expect(alone.map((cells) => cells.length)).toEqual(Array(3).fill(1 + 3 * SERIES_IDS.length));
  expect(alone[1]?.slice(0, 4)).toEqual(['2023-01-02', '5,5', '4,5', '6,5']);
  const paired = cellsOf(seriesSheet(resultWith(5.5), resultWith(7), 'nb'));
  expect(paired[1]?.slice(0, 5)).toEqual(['2023-01-02', '5,5', '4,5', '6,5', '7']);
  expect(paired[2]?.slice(0, 3)).toEqual(['2023-01-03', '', '']);
});
