import { phrase } from '../fault/phrase.ts';
import type { Team } from '../scenario/document.ts';
import { IssueList } from '../scenario/issue.ts';
import type { KeyedReading, KeyedRow } from './read-keyed.ts';

/** Staffing fields of a scenario that a roster gives; null for what it does not tell. */
export interface StaffRoster {
  readonly teams: readonly Team[];
  /** Mean size of a position, 0 to 1: FTE over heads. */
  readonly positionShare: number | null;
  /** Share of planned days absent, 0 to 1, weighted by FTE. */
  readonly absenceShare: number | null;
}

/** Digits a sum of positions is told with; more is the noise of adding. */
const SUM_DIGITS = 6;

const rounded = (value: number): number => Number(value.toFixed(SUM_DIGITS));

/** Heads and FTE of a row; the FTE is given, or heads times the size of their position. */
function sizeOf({ values }: KeyedRow): { readonly heads: number | null; readonly fte: number | null } {
  const { heads, position, fte } = values as Readonly<Record<string, number | null>>;
  const persons = heads ?? (position === null ? null : 1);
  if (fte !== null && fte !== undefined) return { heads: persons, fte };
  return {
    heads: persons,
    fte: persons === null || position === null || position === undefined ? null : persons * position,
  };
}

/** Sums a roster by team. @returns issues of the rows that give neither FTE nor the size of a position, or two roles to one team */
export function staffOf(reading: KeyedReading): {
  readonly roster: StaffRoster | null;
  readonly issues: KeyedReading['issues'];
} {
  const issues = new IssueList();
  const teams = new Map<string, Team>();
  const total = { fte: 0, heads: 0, counted: 0, absent: 0, absenceFte: 0 };
  for (const row of reading.rows) {
    const { heads, fte } = sizeOf(row);
    const role = row.values['role'] as Team['role'];
    const id = teamId(String(row.values['id']));
    const before = teams.get(id);
    if (fte === null) sizeAbsent(row, issues);
    if (before !== undefined && before.role !== role) twoRoles(row, issues);
    teams.set(id, { id, role: before?.role ?? role, fte: rounded((before?.fte ?? 0) + (fte ?? 0)) });
    total.fte += fte ?? 0;
    total.heads += heads ?? 0;
    if (heads !== null) total.counted += 1;
    const absence = row.values['absence'];
    if (typeof absence !== 'number') continue;
    total.absent += absence * (fte ?? 0);
    total.absenceFte += fte ?? 0;
  }
  if (issues.all.length > 0 || teams.size === 0) return { roster: null, issues: issues.all };
  const isCounted = total.counted === reading.rows.length && total.heads > 0;
  return {
    roster: {
      teams: [...teams.values()],
      positionShare: isCounted ? rounded(total.fte / total.heads) : null,
      absenceShare: total.absenceFte > 0 ? rounded(total.absent / total.absenceFte) : null,
    },
    issues: [],
  };
}

function sizeAbsent({ line }: KeyedRow, issues: IssueList): void {
  issues.add('missing', `line ${line}`, {
    found: phrase`nothing`,
    expected: phrase`FTE, or the size of the position in per cent`,
    remedy: phrase`Fill in one of the two columns on every line.`,
  });
}

function twoRoles({ line, values }: KeyedRow, issues: IssueList): void {
  const remedy = phrase`Give the team one role, or split it in two teams.`;
  issues.about('impossible', `line ${line}`, values['id'], phrase`one role for each team`, remedy);
}

/** The short name of a team: lower-case letters a–z and digits, words joined by hyphens. */
export function teamId(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').normalize('NFD');
  const id = plain
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return id === '' ? 'team' : id;
}
