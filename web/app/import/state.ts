import { atom, computed } from 'nanostores';
import {
  CASELOAD_TABLE,
  guessKeyed,
  guessSeries,
  type ImportPart,
  type Issue,
  type KeyedMapping,
  type SeriesMapping,
  STAFF_TABLE,
  type Table,
  type TableFile,
} from '../../../sim-core/contract.ts';
import { $edit } from '../editor/store.ts';
import { type Understood, understand } from './understand.ts';

/** What somebody is importing. */
export interface ImportState {
  readonly part: ImportPart;
  /** Name of the file that was tried last; empty before there is one. */
  readonly fileName: string;
  /** The file that was read; null before and while it is. */
  readonly file: TableFile | null;
  /** What keeps the file from being read. */
  readonly issues: readonly Issue[];
  readonly phase: 'idle' | 'reading' | 'broken';
  /** Place of the sheet that is looked at. */
  readonly sheet: number;
  readonly series: SeriesMapping;
  readonly keyed: KeyedMapping;
  readonly source: string;
  readonly licence: string;
  /** Whether the measured days become those of the numbers. */
  readonly isRunMoved: boolean;
}

const NO_SERIES: SeriesMapping = { headingLine: 0, period: null, level: 0, kind: 'registrations', unnamed: 'month' };
const NO_COLUMNS: KeyedMapping = { headingLine: 0, columns: {} };

const FIRST: ImportState = {
  part: 'demand',
  fileName: '',
  file: null,
  issues: [],
  phase: 'idle',
  sheet: 0,
  series: NO_SERIES,
  keyed: NO_COLUMNS,
  source: '',
  licence: '',
  isRunMoved: true,
};

export const $import = atom<ImportState>(FIRST);

/** What the columns chosen say; null while there is no file. */
export const $understood = computed([$import, $edit], (state, edit): Understood | null => {
  const table = sheetOf(state);
  return table === undefined || edit === null ? null : understand(table, state, edit.base.run.startDate);
});

/** The sheet that is looked at. */
export function sheetOf({ file, sheet }: ImportState): Table | undefined {
  return file?.tables[sheet];
}

export function editImport(change: Partial<ImportState>): void {
  $import.set({ ...$import.get(), ...change });
}

/** Looks at a sheet, with the columns a person would most likely choose. */
export function chooseSheet(sheet: number): void {
  guess({ ...$import.get(), sheet });
}

/** Asks for something else of the file. */
export function choosePart(part: ImportPart): void {
  guess({ ...$import.get(), part });
}

/** A file that was read: the sheet with most rows in it is looked at first. */
export function showFile(file: TableFile): void {
  const lengths = file.tables.map(({ rows }) => rows.length);
  const state = $import.get();
  const source = state.source === '' ? file.source : state.source;
  guess({ ...state, file, issues: [], phase: 'idle', source, sheet: lengths.indexOf(Math.max(...lengths)) });
}

/** Forgets the file. */
export function forgetImport(): void {
  $import.set(FIRST);
}

/** Columns of the table a part is given by. */
export function columnsOf(part: ImportPart): typeof STAFF_TABLE {
  return part === 'staff' ? STAFF_TABLE : CASELOAD_TABLE;
}

function guess(state: ImportState): void {
  const table = sheetOf(state);
  if (table === undefined) $import.set(state);
  else $import.set({ ...state, series: guessSeries(table), keyed: guessKeyed(table, columnsOf(state.part)) });
}
