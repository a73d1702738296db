import type { DataColumn, DataTable } from '../../sim-core/contract.ts';

const TYPES = { text: 'STRING', date: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const satisfies Readonly<
  Record<DataColumn['kind'], string>
>;

/**
 * A table as a Parquet file, with what it takes to get it again in its metadata. Dates are ISO texts, which every reader
 * turns into dates. The writer of the format comes when somebody asks for a file.
 */
export async function parquet(
  { columns, rows }: DataTable,
  metadata: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = columns.map(({ id, kind }, i) => ({
    name: id,
    type: TYPES[kind],
    data: rows.map((row) => row[i] ?? null),
    nullable: true,
  }));
  const kvMetadata = Object.entries(metadata).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
