import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../sim-core/contract.ts';
import { libraryScenario } from '../library.ts';
import { isSame, moved, routineOf, weekLimits, withRoutine } from './routine.ts';

const document = libraryScenario('base', 'stock').document;
const today = routineOf(document);

describe('moving a checkpoint', () => {
  it('changes its own week only while nothing is in its way', () => {
    expect(moved(today, 2, today[2]! - 4)).toEqual(today.with(2, today[2]! - 4));
  });

  it('pushes the others, so that order stays and no two share a week', () => {
    expect(moved([4, 13, 26, 39], 2, 13)).toEqual([4, 12, 13, 39]);
    expect(moved([4, 13, 26, 39], 0, 39)).toEqual([39, 40, 41, 42]);
    expect(moved([4, 13, 26, 39], 3, 1)).toEqual([1, 2, 3, 4]);
    expect(moved([4, 13, 26, 39], 0, 999)).toEqual([49, 50, 51, 52]);
  });

  it('stays within the weeks that leave the others room', () => {
    expect(weekLimits([4, 13, 26, 39], 2)).toEqual({ least: 3, most: 51 });
    expect(weekLimits([4, 13, 26, 60], 3)).toEqual({ least: 4, most: 60 });
  });
});

describe('the scenario of a routine', () => {
  it('is the scenario itself where nothing is moved', () => {
    expect(withRoutine(document, [...today])).toBe(document);
    expect(isSame(today, [1])).toBe(false);
  });

  it.each([13, 22, 51])('is valid with the review in week %d, and differs in the weeks alone', (week) => {
    const changed = withRoutine(document, moved(today, 2, week));
    const parsed = parseScenario(JSON.parse(JSON.stringify(changed)));
    expect(parsed.ok).toBe(true);
    expect(routineOf(changed)[2]).toBe(week);
    expect({ ...changed, id: document.id, checkpoints: document.checkpoints }).toEqual(document);
  });
});
