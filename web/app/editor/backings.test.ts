import { describe, expect, it } from 'vitest';
import surgeFile from '../../../scenarios/library/stress-250k-surge-reserves-1-2.json';
import { FIELDS, parseScenario, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { libraryScenario } from '../library.ts';
import { backingsOf } from './backings.ts';
import { editOf } from './edit.ts';

const field = (path: string) => FIELDS.find((one) => one.path === path)!;
const of = (document: ScenarioDocument, libraryId: string | null) =>
  editOf(document, { title: document.title, libraryId });

const BASE = libraryScenario('base', 'stock').document;
const parsed = parseScenario(surgeFile);
if (!parsed.ok) throw new Error('The library does not parse.');
const SURGE = parsed.document;

const gradesOf = (document: ScenarioDocument, libraryId: string | null, path: string) =>
  backingsOf(of(document, libraryId), field(path)).map(({ id, grade }) => `${grade} ${id}`.trim());

describe('what stands behind a field', () => {
  it('is the source of its default, and of the columns of its rows', () => {
    expect(gradesOf(BASE, BASE.id, 'staff.absenceShare')).toEqual(['assumption A-absence-share']);
    expect(gradesOf(BASE, BASE.id, 'tasks.scale')).toEqual(['fitted first']);
    expect(gradesOf(BASE, BASE.id, 'run.seed')).toEqual(['setting']);
    expect(gradesOf(BASE, BASE.id, 'checkpoints')).toContain('evidence S0-083');
  });

  it('is what the library files for its own numbers', () => {
    const reserves = gradesOf(SURGE, SURGE.id, 'reserves');
    expect(reserves).toContain('evidence S0-156');
    expect(reserves).toContain('assumption A-reserve-notice-days');
    expect(gradesOf(SURGE, SURGE.id, 'demand.waves')).toContain('evidence S0-162');
  });

  it('is unknown for numbers of one’s own, and never borrowed from the library', () => {
    expect(gradesOf(SURGE, null, 'reserves')).toEqual([]);
    expect(gradesOf(SURGE, null, 'staff.absenceShare')).toEqual(['assumption A-absence-share']);
  });
});
