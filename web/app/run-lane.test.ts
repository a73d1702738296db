import { describe, expect, it } from 'vitest';
import type { RunResult, ScenarioDocument } from '../../sim-core/contract.ts';
import { SimError } from '../../sim-core/contract.ts';
import type { RunOptions } from '../worker/client.ts';
import { type LaneRequest, RunLane } from './run-lane.ts';

const DOCUMENT = {} as ScenarioDocument;
const resultOf = (fingerprint: string) => ({ fingerprint }) as RunResult;

/** A runner whose calls the test ends by hand. */
function handRunner() {
  const calls: { options: RunOptions; resolve: (result: RunResult) => void; reject: (error: unknown) => void }[] = [];
  const run = (_document: ScenarioDocument, options: RunOptions) =>
    new Promise<RunResult>((resolve, reject) => calls.push({ options, resolve, reject }));
  return { calls, run };
}

function requestOf(name: string, shown: string[]): LaneRequest {
  const onResult = (result: RunResult, early: boolean) => shown.push(`${name}:${result.fingerprint}:${early}`);
  return { name: { nb: name, en: name }, document: DOCUMENT, replications: 10, earlyAfter: 4, onResult };
}

describe('RunLane', () => {
  it('goes from idle through running to done and shows the early and the full result', async () => {
    const { calls, run } = handRunner();
    const lane = new RunLane(run);
    const shown: string[] = [];
    expect(lane.state.get().phase).toBe('idle');
    const over = lane.start(requestOf('a', shown));
    expect(lane.state.get().phase).toBe('running');
    calls[0]!.options.early!.onResult(resultOf('first'));
    calls[0]!.resolve(resultOf('full'));
    await over;
    expect(shown).toEqual(['a:first:true', 'a:full:false']);
    expect(lane.state.get()).toEqual({ phase: 'done', name: { nb: 'a', en: 'a' }, replications: 10 });
  });

  it('shows nothing of a run that a newer one has replaced, however late its answer comes', async () => {
    const { calls, run } = handRunner();
    const lane = new RunLane(run);
    const shown: string[] = [];
    const first = lane.start(requestOf('old', shown));
    const second = lane.start(requestOf('new', shown));
    expect(calls[0]!.options.signal!.aborted).toBe(true);
    calls[1]!.resolve(resultOf('2'));
    await second;
    calls[0]!.options.early!.onResult(resultOf('1'));
    calls[0]!.resolve(resultOf('1'));
    await first;
    expect(shown).toEqual(['new:2:false']);
    expect(lane.state.get()).toEqual({ phase: 'done', name: { nb: 'new', en: 'new' }, replications: 10 });
  });

  it('is cancelled at once and stays so when the runner ends later', async () => {
    const { calls, run } = handRunner();
    const lane = new RunLane(run);
    const shown: string[] = [];
    const over = lane.start(requestOf('a', shown));
    lane.cancel();
    expect(calls[0]!.options.signal!.aborted).toBe(true);
    calls[0]!.reject(new SimError({ kind: 'cancelled' }));
    await over;
    expect(lane.state.get()).toEqual({ phase: 'cancelled', name: { nb: 'a', en: 'a' } });
    expect(shown).toEqual([]);
  });

  it('keeps the fault of a failed run as data', async () => {
    const { calls, run } = handRunner();
    const lane = new RunLane(run);
    const over = lane.start(requestOf('a', []));
    calls[0]!.reject(new SimError({ kind: 'worker-lost', detail: 'out of memory' }));
    await over;
    const fault = { kind: 'worker-lost', detail: 'out of memory' };
    expect(lane.state.get()).toEqual({ phase: 'failed', name: { nb: 'a', en: 'a' }, fault });
  });

  it('estimates the remaining time from the share that is done', () => {
    const { calls, run } = handRunner();
    let nowMs = 0;
    const lane = new RunLane(run, () => nowMs);
    void lane.start(requestOf('a', []));
    nowMs = 2000;
    calls[0]!.options.onProgress!({ share: 0.25, done: 2, of: 10 });
    expect(lane.state.get()).toMatchObject({ phase: 'running', remainingSec: 6 });
  });
});
