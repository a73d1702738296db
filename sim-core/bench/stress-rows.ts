import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScenarioText } from '../contract.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { type Lane, processLane, withLane } from './lane.ts';
import type { Measurement, Row } from './measurement.ts';
import { referenceSpeed } from './reference-speed.ts';
import { interleaved, median, ratioOf, spreadOf } from './rounds.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The hardest of the library: a surge of 250 000 registrations, two years. */
const SURGE = 'stress-250k-surge';
const SURGE_WITH_POLICY = 'stress-250k-surge-reserves-1-2';
const REPLICATIONS = 40;
const NEVER = 1_000_000_000;
const WARM_UP = 3;
const LOOK_EVERY_MS = 100;

/** Wall time and memory of a whole command: the program's start, 40 replications on all cores, and the printed result. */
export const surgeRun: Row = {
  ids: ['surge-run', 'surge-memory'],
  async measure(effort) {
    const replications = effort.quick ? 6 : REPLICATIONS;
    const speed = referenceSpeed();
    await runInTerminal(1); // after a change of the sources the first one also bundles them
    const runs: { seconds: number; slower: number; peakMb: number }[] = [];
    for (let round = 0; round < Math.min(effort.rounds, 2); round++) {
      const before = await speed.slower(2 * round);
      const run = await runInTerminal(replications);
      runs.push({ ...run, slower: (before + (await speed.slower(2 * round + 1))) / 2 });
    }
    const here = median(runs.map(({ seconds }) => seconds)).toFixed(1);
    const command = `noe-sim run ${SURGE} --replications ${replications}, all cores`;
    const note = `${command}: ${here} s here; ${speed.said(runs.map(({ slower }) => slower))}`;
    return [
      { id: 'surge-run', spread: spreadOf(runs.map(({ seconds, slower }) => seconds / slower)), note },
      { id: 'surge-memory', spread: spreadOf(runs.map(({ peakMb }) => peakMb)), note: command },
    ];
  },
};

async function runInTerminal(replications: number): Promise<{ seconds: number; peakMb: number }> {
  const args = ['cli/dev/run-ts.mjs', 'cli/noe-sim.ts', 'run', SURGE, '--replications', String(replications)];
  const before = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, ...args], { cwd: ROOT, stdio: 'ignore' });
  let peakMb = Number.NaN;
  const look = setInterval(() => {
    peakMb = peakMbOf(child.pid!) ?? peakMb;
  }, LOOK_EVERY_MS);
  const [code] = await once(child, 'exit');
  clearInterval(look);
  if (code !== 0) throw new Error(`noe-sim run ${SURGE} ended with exit code ${code}.`);
  return { seconds: (performance.now() - before) / 1000, peakMb };
}

/** Largest resident memory of a process so far, as the system counts it; undefined where it does not tell. */
function peakMbOf(pid: number): number | undefined {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** What it costs to have levels and reserves that are looked at every day and never used: the events are the same. */
export const policyCost: Row = {
  ids: ['policy-cost'],
  async measure(effort) {
    const policy = libraryDocument(SURGE_WITH_POLICY);
    const plain: ScenarioDocument = { ...policy, readiness: { ...policy.readiness, levels: [] }, reserves: [] };
    return withLane(processLane, (a) =>
      withLane(processLane, async (b): Promise<readonly Measurement[]> => {
        const without = await subjectOf('without', a, plain);
        const judged = await subjectOf('judged', b, neverUsed(policy));
        const rounds = await interleaved([without, judged], effort.rounds);
        const note = `${SURGE_WITH_POLICY} with triggers out of reach, against the same without levels and reserves`;
        return [{ id: 'policy-cost', spread: ratioOf(rounds, 'judged', 'without'), note }];
      }),
    );
  },
};

async function subjectOf(name: string, lane: Lane, document: ScenarioDocument) {
  const year = async (replication: number) => (await lane.run({ kind: 'document', document, replication })).ms;
  for (let r = 0; r < WARM_UP; r++) await year(r);
  return { name, measure: (round: number) => year(WARM_UP + round) };
}

function neverUsed(document: ScenarioDocument): ScenarioDocument {
  const levels = document.readiness.levels.map((level) => ({ ...level, enterAt: NEVER }));
  const reserves = document.reserves.map((reserve) => ({ ...reserve, trigger: 'activeUsers' as const, callAt: NEVER }));
  return { ...document, readiness: { ...document.readiness, levels }, reserves };
}

function libraryDocument(id: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(`${ROOT}scenarios/library/${id}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${id} is not valid: ${JSON.stringify(parsed.issues)}`);
  return parsed.document;
}
