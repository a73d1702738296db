import type { PublicationKey } from './publications.ts';

/** A column of numbers. */
export interface TableColumn {
  /** camelCase name, unique in the table. */
  readonly key: string;
  readonly title: string;
  /** Unit of every cell, unless the row has its own. Shares are fractions of 1. `stars`: marks of significance. */
  readonly unit: string;
  /** Printed digits after the point, of per cent taken as fractions: a cell is right to half a unit of the last one. */
  readonly decimals: number;
}

/** A row: what it is about, the facts it holds, and one cell for each column. */
export interface TableRow {
  readonly label: string;
  /** Ids of the facts in this row. An id that is no record stands for the row itself. */
  readonly facts: readonly string[];
  /** In column order; null where no number can be given. */
  readonly cells: readonly (number | null)[];
  /** Why cells are null: for all of them at once, or by column key. */
  readonly missing?: string | Readonly<Record<string, string>>;
  /** Unit of this row where it differs from that of the columns. */
  readonly unit?: string;
  /** Kept away from fitting. */
  readonly use?: 'hold-out';
}

/** A published table, whole. */
export interface EvidenceTable {
  /** Kebab-case name, the name of its file. */
  readonly id: string;
  readonly title: string;
  readonly publication: PublicationKey;
  /** Table, figure or appendix; chapters where the table puts together what the text says in several places. */
  readonly place: string;
  readonly population: string;
  readonly period: string;
  readonly note?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
