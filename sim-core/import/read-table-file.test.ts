import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { readSeries } from './read-series.ts';
import { readTableFile } from './read-table-file.ts';
import { guessSeries } from './series-mapping.ts';
import { MOST_FILE_BYTES, type Table } from './table.ts';

const START = '2023-01-02';
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean, hasMark: boolean) => {
  const codes = [...(hasMark ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])));
};
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

async function fileOf(bytes: Uint8Array) {
  const read = await readTableFile(bytes, decode);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.file;
}

async function issuesOf(bytes: Uint8Array) {
  const read = await readTableFile(bytes, decode);
  return read.ok ? [] : read.issues;
}

const seriesOf = (table: Table) => readSeries(table, guessSeries(table), START);
const levelsOf = (table: Table) => seriesOf(table).rows.map(({ start, level }) => [start, level]);

const TEXT = 'Måned;Antall på tiltak\n2023-01;15 000,5\n2023-02;*\n';
const LEVELS = [
  ['2023-01-01', 15_000.5],
  ['2023-02-01', null],
];

describe('a text file', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${TEXT}`), 'utf-8'],
    ['latin1', latin1(TEXT), 'windows-1252'],
    ['UTF-16, little end first', utf16(TEXT, false, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(TEXT, true, true), 'utf-16be'],
    ['UTF-16 without its mark', utf16(TEXT, false, false), 'utf-16le'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const { encoding: found, separator, tables } = await fileOf(bytes);
    expect([found, separator]).toEqual([encoding, ';']);
    expect(tables[0]!.rows[0]!.cells[0]).toBe('Måned');
    expect(levelsOf(tables[0]!)).toEqual(LEVELS);
  });

  it.each([
    ['sep=', 'sep=;\nMåned;Antall\n2023-01;1,5\n', [['2023-01-01', 1.5]]],
    [
      'quotes over two lines',
      '"Måned\n(første dag)";"Antall; nye"\n2023-01;7\n2023-02;"8"\n',
      [
        ['2023-01-01', 7],
        ['2023-02-01', 8],
      ],
    ],
    [
      'titles above and notes below',
      'Tabell 1. Nye;;\n\nPeriode;Region;Nye\n2023M01;Landet;10\n2023M02;Landet;11\nSum;;21\n\nKilde: Nav; 2024\n* = for små tall\n',
      [
        ['2023-01-01', 10],
        ['2023-02-01', 11],
      ],
    ],
    [
      'ragged rows',
      '2023-01;1;x\n2023-02;2\n2023-03;3;;;\n',
      [
        ['2023-01-01', 1],
        ['2023-02-01', 2],
        ['2023-03-01', 3],
      ],
    ],
    [
      'month names',
      'januar 2023;1\nfeb. 2023;2\nMars 2023;3',
      [
        ['2023-01-01', 1],
        ['2023-02-01', 2],
        ['2023-03-01', 3],
      ],
    ],
    [
      'weeks of SSB',
      '2023U05;1\n2023U06;..\n',
      [
        ['2023-01-30', 1],
        ['2023-02-06', null],
      ],
    ],
    [
      'thousands known from another cell',
      '2023-01;12.500\n2023-02;1.250,5\n',
      [
        ['2023-01-01', 12_500],
        ['2023-02-01', 1250.5],
      ],
    ],
  ])('is read with %s', async (_, text, levels) => {
    const { tables } = await fileOf(utf8(text));
    const { issues } = seriesOf(tables[0]!);
    expect(issues).toEqual([]);
    expect(levelsOf(tables[0]!)).toEqual(levels);
  });

  it('says which lines were missing and which passed over, and leaves the missing out of the path', async () => {
    const { tables } = await fileOf(utf8('Måned;Antall\n2023-01;5\n2023-02;:\n2023-03;7\nSum;12\nKilde: Nav\n'));
    const reading = seriesOf(tables[0]!);
    expect(reading.missingLines).toEqual([3]);
    expect(reading.passedLines).toEqual([5, 6]);
    expect(reading.path?.periods).toEqual([
      { start: '2023-01-01', level: 5 },
      { start: '2023-03-01', level: 7 },
    ]);
  });
});

describe('a workbook', () => {
  const merged = [
    [{ value: 'Helt ledige fylke', type: String }, null, null],
    [null, { value: 'Nye', type: String, columnSpan: 2 }, null],
    ['Periode', 'Antall', 'Andel'].map((value) => ({ value, type: String })),
    [
      { value: new Date('2023-01-01'), type: Date, format: 'dd.mm.yyyy' },
      { value: 1234.5, type: Number },
      { value: 0.02, type: Number },
    ],
    [
      { value: '2023M02', type: String },
      { value: '*', type: String },
      { value: 0.03, type: Number },
    ],
    [{ value: 'Kilde: Nav', type: String }, null, null],
  ];

  it('is read by sheets, with merged headings, dates, suppressed cells and a note', async () => {
    const sheets = [
      { sheet: 'Om', data: [[{ value: 'Les meg', type: String }]] },
      { sheet: 'Tall', data: merged },
    ];
    const blob = await writeXlsxFile(sheets as Parameters<typeof writeXlsxFile>[0]).toBlob();
    const { format, tables } = await fileOf(new Uint8Array(await blob.arrayBuffer()));
    expect([format, tables.map(({ name }) => name)]).toEqual(['xlsx', ['Om', 'Tall']]);
    const { path, missingLines, passedLines } = seriesOf(tables[1]!);
    expect(path?.periods).toEqual([{ start: '2023-01-01', level: 1234.5 }]);
    expect([missingLines, passedLines]).toEqual([[5], [6]]);
  });

  it('is refused when it is broken, old, or too large when unpacked', async () => {
    expect(await issuesOf(latin1('PK\u0003\u0004 and then nothing'))).toMatchObject([
      { path: 'workbook', kind: 'wrong-type' },
    ]);
    expect(await issuesOf(latin1('\u00d0\u00cf\u0011\u00e0'))).toMatchObject([
      { path: 'file', found: expect.stringContaining('xls') },
    ]);
    const directory = new Uint8Array(4 + 46 + 22);
    const view = new DataView(directory.buffer);
    directory.set(latin1('PK\u0003\u0004'));
    view.setUint32(4, 0x02014b50, true);
    view.setUint32(4 + 24, 300_000_000, true);
    view.setUint32(4 + 46, 0x06054b50, true);
    view.setUint32(4 + 46 + 16, 4, true);
    expect(await issuesOf(directory)).toMatchObject([{ kind: 'too-large', found: 'about 15000000 cells' }]);
  });
});

describe('a file of another kind', () => {
  it.each([
    ['a PDF', '%PDF-1.7 …'],
    ['JSON that is broken', '{"class": "dataset",'],
    ['JSON of another kind', '{"id": "base-2023"}'],
  ])('%s is refused with what to do', async (_, text) => {
    const [issue] = await issuesOf(utf8(text));
    expect(issue!.remedy).toMatch(/^[A-Z].*CSV\.$/);
  });

  it('of ten million cells is refused after the first million, and one of too many bytes before anything', async () => {
    const many = utf8('1;2;3;4;5;6;7;8;9;10\n'.repeat(100_001));
    expect(await issuesOf(many)).toMatchObject([
      { kind: 'too-large', path: 'line 100001', found: 'more than 1000000 cells' },
    ]);
    expect(await issuesOf({ length: MOST_FILE_BYTES + 1 } as Uint8Array)).toMatchObject([
      { kind: 'too-large', path: 'file' },
    ]);
  });
});
