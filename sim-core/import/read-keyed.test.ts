import { describe, expect, it } from 'vitest';
import { changeValues } from '../scenario/change-values.ts';
import { parseScenario } from '../scenario/parse.ts';
import { csvTable } from './csv-table.ts';
import { caseloadChanges, staffChanges, withImported } from './import-changes.ts';
import { CASELOAD_TABLE, type KeyedColumn, STAFF_TABLE } from './keyed-columns.ts';
import { guessKeyed, readKeyed } from './read-keyed.ts';
import { staffOf, teamId } from './staff-roster.ts';

function readingOf(text: string, columns: readonly KeyedColumn[]) {
  const read = csvTable(text);
  if (!read.ok) throw new Error('no table');
  const table = { name: '', rows: read.rows };
  return readKeyed(table, columns, guessKeyed(table, columns));
}

const parsed = parseScenario({
  schemaVersion: 1,
  id: 'a',
  title: { nb: 'a', en: 'a' },
  question: { nb: 'a', en: 'a' },
});
if (!parsed.ok) throw new Error('no scenario');
const DOCUMENT = parsed.document;

describe('a staff roster', () => {
  it('gives teams, mean position and absence, with per cent and whole heads', () => {
    const text =
      'Team;Rolle;Ansatte;Stillingsprosent;Fravær (%)\nMottak Øst;mottak;4;100;10\nOppfølging 1;oppfølging;10;80;5\nOppfølging 1;oppfølging;2;50 %;\nSum;;16;;\n';
    const reading = readingOf(text, STAFF_TABLE);
    const { roster, issues } = staffOf(reading);
    expect([...reading.issues, ...issues]).toEqual([]);
    expect(roster!.teams).toEqual([
      { id: 'mottak-ost', role: 'intake', fte: 4 },
      { id: 'oppfolging-1', role: 'followUp', fte: 9 },
    ]);
    expect(roster!.positionShare).toBeCloseTo(13 / 16, 6);
    expect(roster!.absenceShare).toBeCloseTo((4 * 0.1 + 8 * 0.05) / 12, 6);
    expect(reading.percentColumns).toEqual(['position', 'absence']);
    expect(reading.passedLines).toEqual([5]);
    const changed = changeValues(DOCUMENT, staffChanges(roster!));
    expect(changed.ok && changed.document.staff.teams).toEqual(roster!.teams);
  });

  it('reads fractions as fractions, and a roster of single people', () => {
    const reading = readingOf('Enhet\tRolle\tStilling\nA\tintake\t1\nA\tintake\t0,5\nB\tfollow-up\t0,8', STAFF_TABLE);
    const { roster } = staffOf(reading);
    expect(reading.percentColumns).toEqual([]);
    expect(roster!.teams.map(({ id, fte }) => [id, fte])).toEqual([
      ['a', 1.5],
      ['b', 0.8],
    ]);
    expect(roster!.positionShare).toBeCloseTo(2.3 / 3, 6);
    expect(roster!.absenceShare).toBeNull();
  });

  it('says which line lacks a size, has a word nobody knows, or gives a team two roles', () => {
    expect(staffOf(readingOf('Team;Rolle;Ansatte\nA;mottak;3', STAFF_TABLE)).issues).toMatchObject([
      { path: 'line 2', kind: 'missing' },
    ]);
    expect(readingOf('Team;Rolle;Årsverk\nA;sjef;3', STAFF_TABLE).issues).toMatchObject([
      { path: 'line 2', kind: 'not-allowed' },
    ]);
    const two = readingOf('Team;Rolle;Årsverk\nA;mottak;3\nA;oppfølging;3', STAFF_TABLE);
    expect(staffOf(two).issues).toMatchObject([{ path: 'line 3', kind: 'impossible' }]);
    expect(readingOf('Navn;Årsverk\nA;3', STAFF_TABLE).issues.map(({ path }) => path)).toEqual(['line 1', 'line 1']);
  });

  it('gives a team a short name a scenario can have', () => {
    expect(['Oppfølging 1', '  Årstad & Å ', '***', 'é'.repeat(90)].map(teamId)).toEqual([
      'oppfolging-1',
      'arstad-a',
      'team',
      'e'.repeat(64),
    ]);
  });
});

describe('a caseload', () => {
  it('becomes the groups a run starts with, and missing rows are counted', () => {
    const text =
      'Fase;Registrert minst;Registrert under;Antall\nfølges opp, ingenting utestående;0;30;1 200\nventer på svar på en henvendelse;0;60;300\nfollowed up, nothing outstanding;30;90;*\n';
    const reading = readingOf(text, CASELOAD_TABLE);
    expect(reading.issues).toEqual([]);
    expect(reading.missingLines).toEqual([4]);
    const entry = {
      part: 'caseload',
      file: 'a.csv',
      source: 'Nav',
      licence: 'NLOD',
      retrieved: '2026-01-02',
      missing: 1,
    } as const;
    const changed = changeValues(DOCUMENT, [...caseloadChanges(reading), ...withImported(DOCUMENT, entry)]);
    if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
    expect(changed.document.run.caseload.total).toBe(1500);
    expect(changed.document.run).toMatchObject({ start: 'caseload', warmUpDays: 0 });
    expect(changed.document.imported).toEqual([entry]);
    const again = { ...entry, file: 'b.csv' };
    expect(withImported(changed.document, again)).toEqual([['imported', [again]]]);
  });
});
