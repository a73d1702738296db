import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { DataTable } from '../../sim-core/contract.ts';
import { parquet } from './parquet.ts';
import { workbook } from './workbook.ts';

const both = (nb: string, en: string) => ({ nb, en });
const TABLE: DataTable = {
  id: 'daily',
  title: both('Dag for dag: alle [målte] dager i hele perioden', 'Day by day'),
  columns: [
    { id: 'date', kind: 'date', label: both('Dato', 'Date') },
    { id: 'users', kind: 'number', label: both('Brukere', 'Users') },
    { id: 'runs', kind: 'integer', label: both('Kjøringer', 'Runs') },
    { id: 'note', kind: 'text', label: both('Merknad', 'Note') },
  ],
  rows: [
    ['2024-02-29', 1234.5678901234567, 3, 'blåbær & "sitat" <b>'],
    ['2024-03-01', null, -1, '=1+1'],
    ['2024-03-31', 1e-9, 0, null],
  ],
};

describe('a workbook', () => {
  it('is read back by another library: a sheet for each table, numbers as numbers, dates as dates, empty as empty', async () => {
    const other = { ...TABLE, id: 'b', title: both('Herkomst', 'Provenance') };
    const sheets = await readXlsxFile(await (await workbook([TABLE, other], 'nb')).arrayBuffer());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Dag for dag  alle  målte  dager', 'Herkomst']);
    const [heads, ...rows] = sheets[0]!.data;
    expect(heads).toEqual(['Dato', 'Brukere', 'Kjøringer', 'Merknad']);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [1234.5678901234567, 3, 'blåbær & "sitat" <b>'],
      [null, -1, '=1+1'],
      [1e-9, 0, null],
    ]);
    expect(rows.map(([date]) => (date as unknown as Date).toISOString().slice(0, 10))).toEqual(
      TABLE.rows.map(([date]) => date),
    );
  });
});

describe('a Parquet file', () => {
  it('is read back by another library with its types and what it takes to get it again', async () => {
    const { buffer: file } = await parquet(TABLE, { seed: 'noe', scenario: '{"æ":1}' });
    const metadata = parquetMetadata(file);
    expect(metadata.key_value_metadata).toEqual([
      { key: 'seed', value: 'noe' },
      { key: 'scenario', value: '{"æ":1}' },
    ]);
    expect(metadata.schema.slice(1).map(({ name, type }) => [name, type])).toEqual([
      ['date', 'BYTE_ARRAY'],
      ['users', 'DOUBLE'],
      ['runs', 'INT32'],
      ['note', 'BYTE_ARRAY'],
    ]);
    const objects = await parquetReadObjects({ file, metadata });
    expect(objects.map((row) => Object.values(row))).toEqual(TABLE.rows);
  });
});
