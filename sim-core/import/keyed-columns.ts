import type { LocalText } from '../scenario/document.ts';
import type { Field, Option } from '../scenario/field.ts';
import { FIELDS } from '../scenario/fields.ts';

/** A column that an importer looks for by its heading. */
export interface KeyedColumn {
  readonly id: string;
  /** Heading in the template. */
  readonly label: LocalText;
  /** Other headings that mean the same, in lower case. */
  readonly names: readonly string[];
  /** `share`: a per cent or a fraction; which one the whole column shows. */
  readonly kind: 'text' | 'number' | 'share' | 'choice';
  /** Words of a choice. */
  readonly options: readonly Option[];
  readonly isNeeded: boolean;
}

/** The column of a list in a scenario document. @param path - of the list, and name of the column */
function fieldOf(path: string, column: string): Field {
  const shape = FIELDS.find((field) => field.path === path)?.shape;
  return (shape?.kind === 'rows' ? shape.columns : []).find((one) => one.path === column)!;
}

function columnOf(path: string, id: string, names: readonly string[]): KeyedColumn {
  const { label, shape, required } = fieldOf(path, id);
  const kind = shape.kind === 'choice' ? 'choice' : shape.kind === 'text' ? 'text' : 'number';
  return { id, label, names, kind, options: shape.kind === 'choice' ? shape.options : [], isNeeded: required };
}

function own(id: string, nb: string, en: string, names: readonly string[], kind: 'number' | 'share'): KeyedColumn {
  return { id, label: { nb, en }, names, kind, options: [], isNeeded: false };
}

/** The users on the first day, a row for each group. */
export const CASELOAD_TABLE: readonly KeyedColumn[] = [
  columnOf('run.caseload.groups', 'phase', ['phase', 'fase']),
  columnOf('run.caseload.groups', 'ageFromDays', ['fra dag', 'fra', 'from']),
  columnOf('run.caseload.groups', 'ageToDays', ['til dag', 'til', 'to']),
  columnOf('run.caseload.groups', 'laidOff', ['permittert']),
  columnOf('run.caseload.groups', 'waitedDays', ['ventet', 'waited']),
  columnOf('run.caseload.groups', 'persons', ['brukere', 'personer', 'users', 'persons']),
];

/** Staff, a row for each person or group of equal positions. Without names of people. */
export const STAFF_TABLE: readonly KeyedColumn[] = [
  { ...columnOf('staff.teams', 'id', ['enhet', 'unit']), label: { nb: 'Team', en: 'Team' } },
  columnOf('staff.teams', 'role', []),
  own('heads', 'Ansatte', 'Heads', ['antall ansatte', 'antall', 'staff', 'number'], 'number'),
  own('position', 'Stillingsprosent', 'Position (%)', ['stilling', 'stillingsandel', 'position'], 'share'),
  own('fte', 'Årsverk', 'FTE', [], 'number'),
  own('absence', 'Fravær (%)', 'Absence (%)', ['fravær', 'fraværsprosent', 'absence'], 'share'),
];
