import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import type { FollowedRun, FollowOptions } from '../../worker/client.ts';
import type { RunProgress } from '../../worker/progress.ts';
import { libraryScenario } from '../library.ts';
import { PairRunner } from './paired-run.ts';
import { moved, routineOf, withRoutine } from './routine.ts';

const today = libraryScenario('base', 'stock').document;
const changed = withRoutine(today, moved(routineOf(today), 2, 20));

function rig() {
  const asked: string[] = [];
  const runner = new PairRunner((document: ScenarioDocument, options: FollowOptions) => {
    asked.push(document.id);
    options.onProgress?.({ share: 0.5, done: 1, of: 2 });
    return Promise.resolve({ result: { scenario: { id: document.id } } } as FollowedRun);
  });
  return { asked, runner };
}

describe('a pair of runs', () => {
  it('runs both, and tells of them as one', async () => {
    const { asked, runner } = rig();
    const told: RunProgress[] = [];
    const pair = await runner.run(today, changed, { replications: 2, onProgress: (one) => told.push(one) });
    expect(asked).toEqual([today.id, changed.id]);
    expect(pair.result.scenario.id).toBe(changed.id);
    expect(told).toEqual([
      { share: 0.25, done: 1, of: 4 },
      { share: 0.75, done: 3, of: 4 },
    ]);
  });

  it('runs today’s routine again only for another seed or number of runs', async () => {
    const { asked, runner } = rig();
    await runner.run(today, changed, { replications: 2 });
    await runner.run(today, changed, { replications: 2 });
    expect(asked).toEqual([today.id, changed.id, changed.id]);
    await runner.run(today, changed, { replications: 3 });
    await runner.run(today, changed, { replications: 3, seed: 'other' });
    expect(asked.filter((id) => id === today.id)).toHaveLength(3);
  });

  it('runs once where nothing is moved', async () => {
    const { asked, runner } = rig();
    const pair = await runner.run(today, today, { replications: 2 });
    expect(asked).toEqual([today.id]);
    expect(pair.changed).toBe(pair.today);
  });
});
