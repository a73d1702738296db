import { describe, expect, it } from 'vitest';
import {
  KEY_FIGURE_IDS,
  type ReplicationResult,
  type RunResult,
  type ScenarioDocument,
  SimError,
} from '../../../sim-core/contract.ts';
import type { RunScenario } from '../run-lane.ts';
import { type PairedRun, runPair } from './run-pair.ts';

const [SCENARIO, TODAY] = ['scenario', 'today'].map((id) => ({ id }) as ScenarioDocument) as [
  ScenarioDocument,
  ScenarioDocument,
];

/** Replications whose key figures are all one number. */
const replications = (...values: number[]): ReplicationResult[] =>
  values.map((value) => ({ keyFigures: new Float64Array(KEY_FIGURE_IDS.length).fill(value) }) as ReplicationResult);

const resultOf = (id: string) => ({ scenario: { id } }) as RunResult;

/** A runner that answers at once. */
const quick: RunScenario = async (document, options) => {
  options.early?.onResult(resultOf(`early ${document.id}`));
  options.onProgress?.({ share: 1, done: 2, of: 2 });
  options.onReplications?.(document.id === 'today' ? replications(1, 2) : replications(11, 14));
  return resultOf(document.id);
};

describe('runPair', () => {
  it('gives both results and the difference pair by pair', async () => {
    const { result, against, differences } = await runPair(quick, SCENARIO, TODAY, { replications: 2 });
    expect([result.scenario.id, against.scenario.id]).toEqual(['scenario', 'today']);
    expect(differences?.activeUsers).toMatchObject({ n: 2, mean: 11 });
  });

  it('tells the first replications beside the whole of the other, and the progress of the scenario only', async () => {
    const told: PairedRun[] = [];
    let reports = 0;
    const early = { after: 1, onResult: (pair: PairedRun) => void told.push(pair) };
    await runPair(quick, SCENARIO, TODAY, { replications: 2, early, onProgress: () => reports++ });
    await Promise.resolve();
    expect(told.map(({ result, against }) => [result.scenario.id, against.scenario.id])).toEqual([
      ['early scenario', 'today'],
    ]);
    expect(told[0]?.differences).toBeNull();
    expect(reports).toBe(1);
  });

  it('stops the one when the other fails, and both when it is cancelled', async () => {
    const signals: AbortSignal[] = [];
    const failing: RunScenario = (document, { signal }) => {
      signals.push(signal!);
      return document.id === 'today'
        ? Promise.reject(new SimError({ kind: 'worker-lost', detail: 'gone' }))
        : new Promise((_, reject) =>
            signal!.addEventListener('abort', () => reject(new SimError({ kind: 'cancelled' }))),
          );
    };
    await expect(runPair(failing, SCENARIO, TODAY, { replications: 2 })).rejects.toThrow('gone');
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    const abort = new AbortController();
    const waiting: RunScenario = (_, { signal }) =>
      new Promise((_resolve, reject) =>
        signal!.addEventListener('abort', () => reject(new SimError({ kind: 'cancelled' }))),
      );
    const pair = runPair(waiting, SCENARIO, TODAY, { replications: 2, signal: abort.signal });
    abort.abort();
    await expect(pair).rejects.toThrow('stopped');
  });
});
