import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../cli/test-host.ts';
import { describeIssue, type KeyFigureId, parseScenarioText, type RunResult } from '../sim-core/contract.ts';
import type { ScenarioDocument } from '../sim-core/scenario/document.ts';
import { stationTruth } from '../sim-core/self-check/station-truth.ts';

const FOLDER = fileURLToPath(new URL('theory/', import.meta.url));
const REPLICATIONS = 8;
/** A standard error above this share of the truth would make the comparison too easy. */
const LARGEST_ERROR = 0.05;

function documentOf(name: string): ScenarioDocument {
  const result = parseScenarioText(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'));
  return result.document;
}

/** What `noe-sim run <file> --json` prints. */
async function runInTerminal(name: string): Promise<RunResult> {
  const options = ['--replications', String(REPLICATIONS), '--json'];
  const { code, stdout, stderr } = await runCommand(['run', `${FOLDER}${name}.json`, ...options]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as RunResult;
}

function expectWithin4StandardErrors(result: RunResult, id: KeyFigureId, truth: number, largestError: number): void {
  const { mean, sd, n } = result.keyFigures[id];
  const standardError = sd! / Math.sqrt(n);
  expect(n).toBe(REPLICATIONS);
  expect(standardError, `${id}: standard error`).toBeLessThan(largestError * truth);
  expect(Math.abs(mean! - truth), `${id}: ${mean} against ${truth}`).toBeLessThan(4 * standardError);
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
}

/** The documents that reduce the model to one textbook station. */
const STATIONS = [
  'theory-mg1-erlang2',
  'theory-mg1-fixed',
  'theory-mg1-hyperexponential',
  'theory-mg1-lognormal',
  'theory-mm1',
  'theory-mmc-2-3',
  'theory-mmc-48-55',
  'theory-mmc-8-10',
  'theory-mmc-95-100',
  'theory-priority',
];

describe.each(STATIONS)('%s', (name) => {
  const document = documentOf(name);
  const truth = stationTruth(document);

  it('prints the wait the formula gives, in both languages', () => {
    const wait = truth.assessmentWaitClockHours!;
    for (const text of Object.values(document.question)) {
      const nearest = Math.min(...numbersIn(text).map((number) => Math.abs(number / wait - 1)));
      expect(nearest).toBeLessThan(1e-8);
    }
  });

  it('gives the waits, queue and load of the formula in the terminal', { timeout: 240_000 }, async () => {
    const result = await runInTerminal(name);
    for (const [id, value] of Object.entries(truth)) {
      expectWithin4StandardErrors(result, id as KeyFigureId, value, LARGEST_ERROR);
    }
  });
});
