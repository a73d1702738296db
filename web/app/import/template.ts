import {
  CASELOAD_TABLE,
  type Cell,
  type DataTable,
  dataColumn,
  type ImportPart,
  type KeyedColumn,
  type LocalText,
  type ScenarioDocument,
  STAFF_TABLE,
} from '../../../sim-core/contract.ts';
import { workbook } from '../../export/workbook.ts';
import { IMPORT } from '../../i18n/import.ts';
import type { Locale } from '../../i18n/language.ts';
import { downloadBlob } from '../download.ts';
import { $edit } from '../editor/store.ts';

/** Gives the template of a part as a workbook, filled in with what the scenario of the editor has. */
export async function saveTemplate(part: ImportPart, locale: Locale): Promise<void> {
  const edit = $edit.get();
  if (edit === null) return;
  downloadBlob(
    `${IMPORT[locale].templateName[part]}.xlsx`,
    await workbook([templateTable(part, edit.base, locale)], locale),
  );
}

/** The template as a table. */
export function templateTable(part: ImportPart, document: ScenarioDocument, locale: Locale): DataTable {
  const title = { nb: IMPORT.nb.parts[part], en: IMPORT.en.parts[part] };
  if (part === 'demand') return { id: part, title, ...monthsOf(document) };
  const columns = part === 'staff' ? STAFF_TABLE : CASELOAD_TABLE;
  const rows = part === 'staff' ? staffRows(document) : caseloadRows(document);
  return {
    id: part,
    title,
    columns: columns.map(({ id, label, kind }) =>
      dataColumn(id, kind === 'number' || kind === 'share' ? 'number' : 'text', label),
    ),
    rows: rows.map((row) => columns.map((column) => inWords(column, row[column.id] ?? null, locale))),
  };
}

function inWords({ options }: KeyedColumn, value: Cell, locale: Locale): Cell {
  return options.find((option) => option.value === value)?.label[locale] ?? value;
}

/** The ordinary registrations of twelve months from the first measured day on. */
function monthsOf({ run, demand }: ScenarioDocument): Pick<DataTable, 'columns' | 'rows'> {
  const [year, month] = run.startDate.split('-').map(Number) as [number, number];
  const rows = demand.monthFactors.map((_, i) => {
    const at = month - 1 + i;
    const inYear = at % demand.monthFactors.length;
    const named = `${year + Math.floor(at / demand.monthFactors.length)}-${String(inYear + 1).padStart(2, '0')}`;
    return [named, Math.round(demand.registrationsPerMonth * demand.inflowFactor * demand.monthFactors[inYear]!)];
  });
  const heads: readonly LocalText[] = [
    { nb: 'Måned', en: 'Month' },
    { nb: 'Registreringer', en: 'Registrations' },
  ];
  return { columns: [dataColumn('month', 'text', heads[0]!), dataColumn('registrations', 'integer', heads[1]!)], rows };
}

type Row = Readonly<Record<string, Cell>>;

function staffRows({ staff }: ScenarioDocument): readonly Row[] {
  const percent = (share: number): number => Number((share * 100).toFixed(2));
  return staff.teams.map(({ id, role, fte }) => ({
    id,
    role,
    heads: Number((fte / staff.positionShare).toFixed(2)),
    position: percent(staff.positionShare),
    fte,
    absence: percent(staff.absenceShare),
  }));
}

/** The groups the scenario starts with, or one without users for each phase. */
function caseloadRows({ run }: ScenarioDocument): readonly Row[] {
  if (run.caseload.groups.length > 0) return run.caseload.groups.map((group) => ({ ...group }));
  const phases = CASELOAD_TABLE.find(({ id }) => id === 'phase')!.options;
  return phases.map(({ value }) => ({
    phase: value,
    ageFromDays: 0,
    ageToDays: 30,
    laidOff: 'drawn',
    waitedDays: 0,
    persons: 0,
  }));
}
