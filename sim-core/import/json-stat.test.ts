import { describe, expect, it } from 'vitest';
import { readSeries } from './read-series.ts';
import { readTableFile } from './read-table-file.ts';
import { guessSeries } from './series-mapping.ts';

const read = (value: unknown) =>
  readTableFile(new TextEncoder().encode(JSON.stringify(value)), (bytes, encoding) =>
    new TextDecoder(encoding).decode(bytes),
  );

async function fileOf(value: unknown) {
  const found = await read(value);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.file;
}

describe('a JSON-stat 2 data set', () => {
  const dataset = {
    class: 'dataset',
    label: 'Registrerte arbeidsledige',
    source: 'Statistisk sentralbyrå',
    id: ['Region', 'Tid'],
    size: [2, 3],
    role: { time: ['Tid'] },
    dimension: {
      Region: {
        label: 'region',
        category: { index: { '03': 0, '50': 1 }, label: { '03': 'Oslo', '50': 'Trøndelag' } },
      },
      Tid: { label: 'måned', category: { index: ['2023M01', '2023M02', '2023M03'] } },
    },
    value: [1, 2, null, 4, 5, 6],
    status: { '2': '..' },
  };

  it('becomes a row for each time and a column for each combination of the rest', async () => {
    const { tables, source } = await fileOf(dataset);
    expect(source).toBe('Statistisk sentralbyrå');
    expect(tables[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['måned', 'Oslo', 'Trøndelag'],
      ['2023M01', 1, 4],
      ['2023M02', 2, 5],
      ['2023M03', '..', 6],
    ]);
    expect(readSeries(tables[0]!, guessSeries(tables[0]!), '2023-01-02').missingLines).toEqual([4]);
  });

  it('may give its values by place', async () => {
    const sparse = { ...dataset, value: { '0': 1, '5': 6 }, status: undefined };
    const { tables } = await fileOf(sparse);
    expect(tables[0]!.rows.slice(1).map(({ cells }) => cells.slice(1))).toEqual([
      [1, null],
      [null, null],
      [null, 6],
    ]);
  });

  it.each([
    ['sizes that are wrong', { ...dataset, size: [2, 4] }],
    [
      'no time',
      {
        ...dataset,
        role: {},
        id: ['Region', 'Sted'],
        dimension: { ...dataset.dimension, Sted: dataset.dimension.Tid },
      },
    ],
    [
      'ten million cells',
      {
        ...dataset,
        size: [2, 5_000_000],
        dimension: { ...dataset.dimension, Tid: { category: { index: { length: 5_000_000 } } } },
      },
    ],
  ])('is refused with %s', async (_, wrong) => {
    const found = await read(wrong);
    expect(found.ok ? '' : found.issues[0]?.path).toBe('dataset');
  });
});
