import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MakeEngine, productEngine } from '../reference/compare-engines.ts';
import { loadSimjs, type Simjs } from '../reference/simjs-adapter.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { parseScenarioText } from '../scenario/parse.ts';
import { type CheckKind, FALSE_ALARM, largestDistance, verdictOf } from './check-row.ts';
import { type SelfCheckStep, selfCheck } from './self-check.ts';

function documentOf(id: string): ScenarioDocument {
  const url = new URL(`../../scenarios/theory/${id}.json`, import.meta.url);
  const parsed = parseScenarioText(readFileSync(url, 'utf8'));
  if (!parsed.ok) throw new Error(id);
  return parsed.document;
}

const station = documentOf('theory-mmc-8-10');
const DOCUMENTS = { stations: [station], compared: [station] };
const PLAN = { kinds: ['formula', 'engines'], replications: 10, seed: 'self-check' } as const;

let simjs: Simjs;
beforeAll(async () => {
  simjs = await loadSimjs();
});

const stepsOf = (makeEngine: MakeEngine, kinds: readonly CheckKind[] = PLAN.kinds): SelfCheckStep[] => [
  ...selfCheck({ ...PLAN, kinds }, DOCUMENTS, simjs, makeEngine),
];
const changed =
  (change: (document: ScenarioDocument) => ScenarioDocument): MakeEngine =>
  (document) =>
    productEngine(change(document));

describe('a self-check', () => {
  it('passes the engine on every row, with rows of both kinds, and counts its replications', () => {
    const steps = stepsOf(productEngine);
    expect(steps.map(({ done, of }) => [done, of])).toEqual(Array.from({ length: 20 }, (_, i) => [i + 1, 20]));
    const [formula, engines] = steps.filter(({ rows }) => rows.length > 0);
    expect([formula!.kind, engines!.kind]).toEqual(['formula', 'engines']);
    expect(formula!.rows.map(({ figure }) => figure)).toContain('assessmentWaitClockHours');
    expect(engines!.rows.length).toBeGreaterThanOrEqual(8);
    expect(steps.flatMap(({ rows }) => rows).filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  });

  it.each<[string, string, (document: ScenarioDocument) => ScenarioDocument]>([
    [
      'one veileder too many',
      'utilisation',
      (document) => {
        const teams = document.staff.teams.map((team) => ({ ...team, fte: team.fte + 1 }));
        return { ...document, staff: { ...document.staff, teams } };
      },
    ],
    [
      'handling times 3 % longer',
      'utilisation',
      (document) => ({ ...document, tasks: { ...document.tasks, scale: 1.03 * document.tasks.scale } }),
    ],
    [
      'fixed handling times',
      'assessmentWaitClockHours',
      (document) => {
        const { assessment } = document.tasks;
        return { ...document, tasks: { ...document.tasks, assessment: { ...assessment, law: 'fixed', cv: 0 } } };
      },
    ],
  ])('fails an engine with %s', (_, figure, change) => {
    const rows = stepsOf(changed(change), ['formula']).flatMap((step) => step.rows);
    const failed = rows.filter(({ verdict }) => verdict === 'fail');
    expect(failed.map((row) => row.figure)).toContain(figure);
  });

  it('is another examination with another seed, and the same with the same', () => {
    const gotWith = (seed: string) =>
      [...selfCheck({ ...PLAN, kinds: ['formula'], seed }, DOCUMENTS, null, productEngine)]
        .flatMap(({ rows }) => rows)
        .map(({ got }) => got);
    expect(gotWith('a')).toEqual(gotWith('a'));
    expect(gotWith('b')).not.toEqual(gotWith('a'));
  });
});

describe('the rule of a row', () => {
  it('shares the false-alarm probability over the rows', () => {
    // Student's t: P(|T| > 2.262157) = 0.05 with 9 degrees of freedom; 0.001 over 1/50 of a row is that level.
    expect(largestDistance(FALSE_ALARM / 0.05, 10)).toBeCloseTo(2.262157, 6);
    expect(largestDistance(100, 20)).toBeGreaterThan(largestDistance(10, 20));
    expect(largestDistance(100, 20)).toBeGreaterThan(largestDistance(100, 40));
  });

  it('passes what is near and precise, and nothing that is no number', () => {
    expect(verdictOf(4.9, 5, 0.05)).toBe('pass');
    expect(verdictOf(-5.1, 5, 0.05)).toBe('fail');
    expect(verdictOf(0, 5, 0.2)).toBe('imprecise');
    expect(verdictOf(Number.NaN, 5, 0)).toBe('fail');
    expect(verdictOf(-Infinity, 5, 0)).toBe('fail');
  });
});
