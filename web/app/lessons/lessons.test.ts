import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allHoldOutRecords } from '../../../calibration/evidence/hold-out-registry.ts';
import { allRecords } from '../../../calibration/evidence/registry.ts';
import {
  ENGINE_VERSION,
  parseScenario,
  type ScenarioDocument,
  scenarioHash,
  withSeed,
} from '../../../sim-core/contract.ts';
import { checkpointFigures, createFollower } from '../../../sim-core/engine.ts';
import type { FollowedRun } from '../../worker/client.ts';
import { libraryScenario } from '../library.ts';
import { holds, type Lesson, lessonDocument } from './lesson.ts';
import { filled, inUnit, lessonValues } from './lesson-values.ts';
import { FROZEN, LESSONS, lessonAt } from './lessons.ts';

const today = withSeed(libraryScenario('base', 'stock').document, FROZEN.seed);
const scenarioOf = (lesson: Lesson): ScenarioDocument => lessonDocument(today, lesson);
const LANGUAGES = ['nb', 'en'] as const;
const named = LESSONS.map((lesson) => [lesson.id, lesson] as const);

/** Runs every scenario as the page does; those with the same checkpoints once. */
function followedRuns(documents: readonly ScenarioDocument[]): ReadonlyMap<string, FollowedRun> {
  const asked = new Map(documents.map((document) => [routineKey(document), document]));
  return new Map([...asked].map(([key, document]) => [key, asRun(figuresOf(document))]));
}

function figuresOf(document: ScenarioDocument): Float64Array[] {
  const follow = createFollower(document);
  return Array.from({ length: FROZEN.replications }, (_, replication) => {
    const { result, histories } = follow(replication);
    return checkpointFigures(result, histories, document);
  });
}

const routineKey = ({ checkpoints }: ScenarioDocument): string => JSON.stringify(checkpoints);

const asRun = (figures: readonly Float64Array[]): FollowedRun => ({ figures }) as unknown as FollowedRun;

describe('the lessons', () => {
  it('are at least six, each under its own name, and found by their address', () => {
    expect(LESSONS.length).toBeGreaterThanOrEqual(6);
    expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(LESSONS.length);
    for (const lesson of LESSONS) expect(lessonAt(`leksjon=${lesson.id}`)).toBe(lesson);
    expect(lessonAt('leksjon=none')).toBeUndefined();
  });

  it('answer the question of a review after three months that the offices and the evaluators disagree on', () => {
    const [lesson] = LESSONS;
    expect(lesson!.facts).toEqual(['S0-110', 'S0-111']);
    const { value: months } = allRecords().find(({ id }) => id === 'S0-110')!;
    const week = Math.round((Number(months) * 365.25) / 12 / 7);
    expect(scenarioOf(lesson!).checkpoints.find(({ kind }) => kind === 'review')!.week).toBe(week);
  });

  it.each(named)('%s is a valid scenario that is frozen', (id, lesson) => {
    const scenario = scenarioOf(lesson);
    expect(parseScenario(JSON.parse(JSON.stringify(scenario))).ok).toBe(true);
    expect(scenarioHash(scenario), `hash of ${id}; update frozen.json if the change is meant`).toBe(
      FROZEN.scenarios[id],
    );
  });

  it('are frozen with today’s scenario and this engine', () => {
    expect(scenarioHash(today), 'hash of today; update frozen.json if the change is meant').toBe(
      FROZEN.scenarios['today'],
    );
    expect(Object.keys(FROZEN.scenarios).sort()).toEqual(['today', ...LESSONS.map(({ id }) => id)].sort());
    expect(FROZEN.engineVersion).toBe(ENGINE_VERSION);
  });

  it.each(named)('%s stands on evidence that exists, and says the same in both languages', (_, lesson) => {
    const known = new Set([...allRecords(), ...allHoldOutRecords()].map(({ id }) => id));
    expect(lesson.facts.filter((id) => !known.has(id))).toEqual([]);
    const names = LANGUAGES.map((language) =>
      lesson.explanation[language].map((text) => text.match(/\{[\w.]+\}/g) ?? []),
    );
    expect(names[0]).toEqual(names[1]);
    for (const text of [lesson.title, lesson.story, lesson.question]) {
      for (const language of LANGUAGES) expect(text[language]).toMatch(/^[^{}]+$/);
    }
  });

  it('are documents of exactly this shape', () => {
    const keys = ['change', 'claims', 'explanation', 'facts', 'id', 'prediction', 'question', 'story', 'title'];
    for (const lesson of LESSONS) {
      expect(Object.keys(lesson).sort()).toEqual(keys);
      const file = readFileSync(new URL(`./${lesson.id}.json`, import.meta.url), 'utf8');
      expect(JSON.parse(file)).toEqual(lesson);
    }
  });
});

describe('every lesson, run', () => {
  let runs: ReadonlyMap<string, FollowedRun>;
  beforeAll(() => {
    runs = followedRuns([today, ...LESSONS.map(scenarioOf)]);
  }, 120_000);
  const valuesOf = (lesson: Lesson): ReadonlyMap<string, number> => {
    const changed = runs.get(routineKey(scenarioOf(lesson)))!;
    return lessonValues({ today: runs.get(routineKey(today))!, changed, result: changed.result });
  };

  it.each(named)('%s says only numbers that the run gives', (_, lesson) => {
    const values = valuesOf(lesson);
    for (const language of LANGUAGES) {
      const texts = lesson.explanation[language].map((text) => filled(text, values, language));
      expect(texts.join(' ')).toMatch(/\d/);
      expect(texts.join(' ')).not.toMatch(/[{}]|NaN|–|\b0[,.]0\b/);
    }
  });

  it.each(named)('%s says nothing in words that the run contradicts', (_, lesson) => {
    const values = valuesOf(lesson);
    expect(lesson.claims.length).toBeGreaterThan(0);
    for (const claim of lesson.claims) {
      const value = values.get(claim.value)!;
      expect(holds(claim, value), `${claim.value} is ${value}`).toBe(true);
    }
  });

  it.each(named)('%s has one right answer', (_, { prediction, ...lesson }) => {
    const value = valuesOf({ prediction, ...lesson }).get(prediction.value)!;
    if (prediction.kind === 'number') {
      expect(inUnit(prediction.value, value)).toBeGreaterThan(0);
      return;
    }
    const { answers } = prediction;
    expect(answers.filter((answer) => holds(answer, value))).toHaveLength(1);
    // The ranges leave no gap and do not overlap.
    expect([answers[0]!.from, answers.at(-1)!.to]).toEqual([null, null]);
    answers.slice(1).forEach((answer, i) => {
      expect(answer.from).toBe(answers[i]!.to);
    });
  });
});
