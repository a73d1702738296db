import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../scenario/document.ts';
import { parseScenarioText } from '../scenario/parse.ts';
import {
  compareFigure,
  compareSamples,
  EngineComparison,
  type FigureComparison,
  ProductEngine,
} from './compare-engines.ts';
import { REFERENCE_FIGURES, type ReferenceFigures, runReference } from './run-reference.ts';
import { shortened } from './shorten.ts';
import { loadSimjs, type Simjs } from './simjs-adapter.ts';

const REPLICATIONS = 20;
const REGISTRATIONS = 2500;

function documentOf(id: string): ScenarioDocument {
  const url = new URL(`../../scenarios/theory/${id}.json`, import.meta.url);
  const parsed = parseScenarioText(readFileSync(url, 'utf8'));
  if (!parsed.ok) throw new Error(id);
  return parsed.document;
}

const differing = (figures: readonly FigureComparison[]): FigureComparison[] => figures.filter(({ agrees }) => !agrees);

let simjs: Simjs;
beforeAll(async () => {
  simjs = await loadSimjs();
});

describe('the comparison of a figure', () => {
  it('divides the difference by its standard error (Welch)', () => {
    // Variances 2 and 8 of the means' samples of 2: (2/2 + 8/2) = 5.
    const compared = compareFigure('activeUsers', [9, 11], [14, 18])!;
    expect(compared).toMatchObject({ product: 10, reference: 16, agrees: true });
    expect(compared.standardErrors).toBeCloseTo(-6 / Math.sqrt(5), 12);
  });

  it('does not agree beyond 4 standard errors, nor when constants differ or only one engine observed anything', () => {
    expect(compareFigure('activeUsers', [9, 11], [22, 26])!.agrees).toBe(false);
    expect(compareFigure('activeUsers', [1, 1], [2, 2])!.agrees).toBe(false);
    expect(compareFigure('activeUsers', [1, 2], [Number.NaN, Number.NaN])!.agrees).toBe(false);
  });

  it('says nothing of what neither engine observed', () => {
    expect(compareFigure('activeUsers', [Number.NaN], [Number.NaN])).toBeUndefined();
  });
});

describe('both engines on textbook queues', () => {
  it.each([
    'theory-mm1',
    'theory-mmc-2-3',
    'theory-mmc-8-10',
    'theory-mg1-fixed',
    'theory-mg1-erlang2',
    'theory-mg1-hyperexponential',
    'theory-mg1-lognormal',
  ])('agree on every figure of %s', (id) => {
    const comparison = new EngineComparison(simjs, shortened(documentOf(id), REGISTRATIONS));
    for (let r = 0; r < REPLICATIONS; r++) comparison.run(r);
    const figures = comparison.figures();
    expect(figures.map((figure) => figure.id)).toContain('assessmentWaitClockHours');
    expect(differing(figures)).toEqual([]);
  });
});

describe('both engines on a small base year', () => {
  const year = documentOf('theory-small-year');
  const reference: ReferenceFigures[] = [];

  function compareWith(product: ScenarioDocument): FigureComparison[] {
    const engine = new ProductEngine(product);
    const ours = Array.from({ length: REPLICATIONS }, (_, r) => engine.run(r));
    return compareSamples(ours, reference);
  }

  beforeAll(() => {
    for (let r = 0; r < REPLICATIONS; r++) reference.push(runReference(simjs, year, r));
  }, 60_000);

  it('agree on all figures, with staff busy and every flow going', () => {
    const figures = compareWith(year);
    expect(figures.map(({ id }) => id)).toEqual([...REFERENCE_FIGURES]);
    expect(figures.filter(({ product }) => !(product > 0))).toEqual([]);
    expect(figures.find(({ id }) => id === 'utilisation')!.product).toBeGreaterThan(0.75);
    expect(differing(figures)).toEqual([]);
  });

  it.each<[string, keyof ReferenceFigures, ScenarioDocument]>([
    ['handling times 10 % longer', 'utilisation', { ...year, tasks: { ...year.tasks, scale: 1.1 * year.tasks.scale } }],
    ['a smaller share accepted', 'acceptedShare', { ...year, intake: { ...year.intake, acceptShare: 0.9 } }],
    [
      'users who do not write again',
      'messageResponseClockHours',
      { ...year, messages: { ...year.messages, recontactShare: 0 } },
    ],
    [
      'a head more in every team',
      'assessmentWaitClockHours',
      { ...year, staff: { ...year.staff, teams: year.staff.teams.map((team) => ({ ...team, fte: team.fte + 1 })) } },
    ],
    [
      'a review one month later',
      'reviewsPerMonth',
      {
        ...year,
        checkpoints: year.checkpoints.map((one) => (one.kind === 'review' ? { ...one, week: one.week + 4 } : one)),
      },
    ],
  ])('do not agree when the product has %s', (_, figure, planted) => {
    expect(differing(compareWith(planted)).map(({ id }) => id)).toContain(figure);
  });
});
