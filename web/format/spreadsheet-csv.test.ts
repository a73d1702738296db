import { expect, it } from 'vitest';
import { spreadsheetCsv } from './spreadsheet-csv.ts';

const ROWS = [
  ['dato', 'kø, timer', 'x'],
  ['2024-01-02', 1234.56789, null],
  ['2024-01-03', -0.5, '=1+1'],
];

it('is split at semicolons with decimal commas in bokmål', () => {
  expect(spreadsheetCsv(ROWS, 'nb')).toBe(
    '\uFEFFdato;"kø, timer";x\r\n2024-01-02;1234,5679;\r\n2024-01-03;-0,5;\'=1+1\r\n',
  );
});

it('is split at commas with decimal points in English', () => {
  expect(spreadsheetCsv(ROWS, 'en')).toBe(
    '\uFEFFdato,"kø, timer",x\r\n2024-01-02,1234.5679,\r\n2024-01-03,-0.5,\'=1+1\r\n',
  );
});
