import { describe, expect, it } from 'vitest';
import { parseDemandCsv } from './demand-csv.ts';

const START = '2023-09-04';

function pathOf(text: string, start = START) {
  const read = parseDemandCsv(text, start);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.path;
}

describe('a table of demand', () => {
  const months = {
    kind: 'registrations',
    unit: 'month',
    periods: [
      { start: '2024-01-01', level: 15000.5 },
      { start: '2024-02-01', level: 9000 },
    ],
  };

  it.each([
    ['semicolons and decimal commas', 'måned;antall\n2024-01;15000,5\n2024-02;9000\n'],
    ['commas and decimal points', '2024-01,15000.5\n2024-02,9000'],
    ['tabs, as a sheet pastes them', 'Month\tRegistrations\r\n2024-01\t15 000,5\r\n2024-02\t9\u00a0000\r\n'],
    ['quotes, spaces, empty lines and a byte-order mark', '\ufeff\n"2024-01" ; "15000,5"\n\n2024-2; 9000\n'],
    ['dates of first days, in any order', '2024-02-01;9000\n2024-01-01;15000,5'],
  ])('reads %s', (_, text) => {
    expect(pathOf(text)).toEqual(months);
  });

  it('reads ISO weeks, also those of a year that begins in the one before', () => {
    const path = pathOf('uke;faktor\n2020-W53;1,25\n2021-W01;0\n2024-W01;2');
    const starts = ['2020-12-28', '2021-01-04', '2024-01-01'];
    expect(path).toEqual({
      kind: 'factors',
      unit: 'week',
      periods: [1.25, 0, 2].map((level, i) => ({ start: starts[i], level })),
    });
  });

  it('numbers levels without names from the period of the start', () => {
    expect(pathOf('10\n20').periods.map(({ start }) => start)).toEqual(['2023-09-01', '2023-10-01']);
    expect(pathOf('uke\n10\n20\n30').periods.map(({ start }) => start)).toEqual([
      '2023-09-04',
      '2023-09-11',
      '2023-09-18',
    ]);
    expect(pathOf('1,05\n0,9').periods.map(({ level }) => level)).toEqual([1.05, 0.9]);
    expect(pathOf('10\n20', '2023-12-31').periods.at(-1)?.start).toBe('2024-01-01');
  });

  it.each([
    ['nothing', '', 'missing', 'line 1'],
    ['a heading only', 'måned;antall\n', 'missing', 'line 1'],
    ['a word for a number', '2024-01;10\n2024-02;ti1', 'wrong-type', 'line 2'],
    ['a negative level', '2024-01;10\n\n2024-02;-1', 'out-of-range', 'line 3'],
    ['thousands that could be decimals', '2024-01;12.500', 'not-allowed', 'line 1'],
    ['too many columns', '2024-01,12500,5', 'wrong-length', 'line 1'],
    ['a month that is none', '2024-13;10', 'wrong-type', 'line 1'],
    ['a week the year does not have', '2024-W53;10', 'wrong-type', 'line 1'],
    ['a day in the middle of a month and a week', '2024-01-17;10', 'wrong-type', 'line 1'],
    ['months and weeks', '2024-01;10\n2024-W10;10', 'not-allowed', 'line 2'],
    ['a period twice', '2024-01;10\n2024-02;10\n2024-01-01;5', 'impossible', 'line 3'],
    ['names on some lines', '2024-01;10\n10', 'missing', 'line 2'],
    ['a year without calendar', '1024-01;10', 'out-of-range', 'line 1'],
  ])('tells what is wrong with %s, and where', (_, text, kind, path) => {
    const read = parseDemandCsv(text, START);
    const issues = read.ok ? [] : read.issues;
    expect(issues.map((issue) => ({ kind: issue.kind, path: issue.path }))).toEqual([{ kind, path }]);
    expect(issues[0]!.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('tells of every line that is wrong', () => {
    const read = parseDemandCsv('2024-01;x1\n2024-02;5\n2024-99;5\n2024-03;-5', START);
    expect(read.ok ? [] : read.issues.map(({ path }) => path)).toEqual(['line 1', 'line 3', 'line 4']);
  });
});
