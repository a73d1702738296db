import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawScenarios } from '../test/scenario-arbitrary.ts';
import { smallDocument } from '../test/small-document.ts';
import { changeValues } from './change-values.ts';
import type { ScenarioDocument } from './document.ts';
import { scenarioHash } from './hash.ts';
import { parseScenario, parseScenarioText } from './parse.ts';
import { type ScenarioDifference, scenarioDifferences } from './scenario-differences.ts';

const LIBRARY = new URL('../../scenarios/library/', import.meta.url);
const library = readdirSync(LIBRARY).map((name) => {
  const read = parseScenarioText(readFileSync(new URL(name, LIBRARY), 'utf8'));
  if (!read.ok) throw new Error(name);
  return read.document;
});

function changed(document: ScenarioDocument, ...changes: readonly (readonly [string, unknown])[]): ScenarioDocument {
  const result = changeValues(document, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
}

/** Every number, word and boolean of a document under its place, found without the field table. */
function naiveLeaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, below]) => [...naiveLeaves(below, `${path}/${key}`)]));
}

/** Whether a plain walk over both documents finds any place that differs. */
function differsNaively(first: unknown, second: unknown): boolean {
  const [one, other] = [naiveLeaves(first), naiveLeaves(second)];
  return [...new Set([...one.keys(), ...other.keys()])].some((path) => one.get(path) !== other.get(path));
}

const brief = (differences: readonly ScenarioDifference[]) =>
  differences.map(({ path, first, second }) => [path, first, second]);

describe('what two scenarios say differently', () => {
  it('is nothing for one document, and what was changed for a changed one, with its field', () => {
    const document = smallDocument();
    expect(scenarioDifferences(document, smallDocument())).toEqual([]);
    const other = changed(document, ['run.measuredDays', 91], ['staff.teams[one].fte', 7], ['people.womenShare', 0.4]);
    const differences = scenarioDifferences(document, other);
    expect(brief(differences)).toEqual([
      ['run.measuredDays', document.run.measuredDays, 91],
      ['people.womenShare', document.people.womenShare, 0.4],
      ['staff.teams[one].fte', 2, 7],
    ]);
    expect(differences.map(({ field }) => field.unit)).toEqual(['days', 'share', 'FTE']);
  });

  it('holds rows with ids against the row of the same id, and says what only one has and another order', () => {
    const document = smallDocument();
    const [intake, one, two] = document.staff.teams;
    const without = changed(document, ['staff.teams', [intake, one]]);
    expect(brief(scenarioDifferences(without, document))).toEqual([['staff.teams[two]', undefined, two]]);
    expect(brief(scenarioDifferences(document, without))).toEqual([['staff.teams[two]', two, undefined]]);
    const moved = changed(document, ['staff.teams', [intake, { ...two!, fte: 5 }, one]]);
    expect(brief(scenarioDifferences(document, moved))).toEqual([
      ['staff.teams', ['intake', 'one', 'two'], ['intake', 'two', 'one']],
      ['staff.teams[two].fte', two!.fte, 5],
    ]);
  });

  it('holds rows without ids against the row at the same place', () => {
    const wave = { startDay: 1, lengthDays: 7, extraPersons: 10 };
    const first = changed(smallDocument(), ['demand.waves', [wave, wave]]);
    const second = changed(first, ['demand.waves', [wave, { ...wave, extraPersons: 20 }, wave]]);
    expect(brief(scenarioDifferences(first, second))).toEqual([
      ['demand.waves[1].extraPersons', 10, 20],
      ['demand.waves[2]', undefined, second.demand.waves[2]],
    ]);
  });

  it('finds a difference between shipped scenarios exactly where a plain walk does, the same from both sides', () => {
    const few = library.filter((_, place) => place % 3 === 0);
    for (const first of few) {
      for (const second of few) {
        const there = brief(scenarioDifferences(first, second)).map(([path]) => path as string);
        const back = brief(scenarioDifferences(second, first)).map(([path]) => path as string);
        expect(there.length > 0).toBe(differsNaively(first, second));
        expect(there.toSorted()).toEqual(back.toSorted());
      }
    }
  });

  it('turns the first into the second when it is put in, for any two valid scenarios whose lists are as long', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        rawScenarios(),
        rawScenarios(),
        fc.subarray(['run', 'people', 'demand', 'staff']),
        (one, other, of) => {
          const mixed = { ...one, ...Object.fromEntries(of.map((group) => [group, other[group]])) };
          const [first, second] = [parseScenario(one), parseScenario(mixed)];
          if (!first.ok || !second.ok) return;
          const differences = scenarioDifferences(first.document, second.document);
          expect(differences.length === 0).toBe(scenarioHash(first.document) === scenarioHash(second.document));
          if (differences.some((difference) => difference.field.shape.kind === 'rows')) return;
          const changes = differences.map(({ path, second: value }) => [path, value] as const);
          expect(scenarioHash(changed(first.document, ...changes))).toBe(scenarioHash(second.document));
          compared += 1;
        },
      ),
      { numRuns: 60, seed: 1 },
    );
    expect(compared).toBeGreaterThan(10);
  });
});
