import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../scenario/document.ts';
import { parseScenarioText } from '../scenario/parse.ts';
import { whatSimjsCannotCarry } from './limits.ts';
import { runReference } from './run-reference.ts';
import { loadSimjs } from './simjs-adapter.ts';

function documentOf(path: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(new URL(`../../scenarios/${path}.json`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(path);
  return parsed.document;
}

const small = documentOf('theory/theory-small-year');

describe('what simjs can carry', () => {
  it('is the small year and a textbook queue', () => {
    expect(whatSimjsCannotCarry(small)).toEqual([]);
    expect(whatSimjsCannotCarry(documentOf('theory/theory-mm1'))).toEqual([]);
  });

  it('is not the base year: opening hours, positions, overflow and priorities are each named', () => {
    expect(whatSimjsCannotCarry(documentOf('library/base-2023'))).toHaveLength(4);
  });

  it.each<[string, Partial<ScenarioDocument['staff']>]>([
    ['closing teams', { calendar: 'hours' }],
    ['absence', { absenceShare: 0.1 }],
    ['half a head', { teams: [{ id: 'mottak', role: 'intake', fte: 1.5 }] }],
    ['help between teams', { overflowAbovePerVeileder: 3 }],
  ])('is not %s', (_, staff) => {
    expect(whatSimjsCannotCarry({ ...small, staff: { ...small.staff, ...staff } })).toHaveLength(1);
  });

  it('is no recall and no portfolio test', () => {
    const wave = { startDay: 0, lengthDays: 1, extraPersons: 1, laidOffShare: 1, shape: 'block' } as const;
    const recalled = { ...wave, recallShare: 0.5, recallStartDay: 1, recallLengthDays: 1 };
    const demand = { ...small.demand, waves: [recalled] };
    const test = { team: 'a', factor: 1, startDay: 0, lengthDays: 1 };
    expect(whatSimjsCannotCarry({ ...small, demand }).join()).toMatch('Recall is not');
    expect(whatSimjsCannotCarry({ ...small, staff: { ...small.staff, portfolioTests: [test] } }).join()).toMatch(
      'Portfolio tests are not',
    );
  });

  it('is not a queue with priorities, even where only two tasks arise', () => {
    expect(whatSimjsCannotCarry(documentOf('theory/theory-priority'))).toEqual([
      'simjs has no priorities: give all tasks the same.',
    ]);
  });

  it('is not a readiness level or a reserve', () => {
    const readiness = { ...small.readiness, levels: [{}] } as unknown as ScenarioDocument['readiness'];
    const reserves = [{}] as unknown as ScenarioDocument['reserves'];
    expect(whatSimjsCannotCarry({ ...small, readiness, reserves })).toEqual([
      'Readiness levels can not be run on simjs: remove them.',
      'Reserves can not be run on simjs: remove them.',
    ]);
  });

  it('is checked before anything runs', async () => {
    const simjs = await loadSimjs();
    expect(() => runReference(simjs, documentOf('theory/theory-priority'), 0)).toThrow('no priorities');
  });
});
