import { readFileSync } from 'node:fs';
import { parseScenarioText } from '../contract.ts';
import { createRunner } from '../engine.ts';
import { figureReader } from '../experiment/figure-reader.ts';
import { conductHere } from '../experiment/procedure/conduct.ts';
import { evidenceAbove, evidenceBelow } from '../experiment/share-evidence.ts';
import { solveLever } from '../experiment/solve/solve-lever.ts';
import { enoughReplications } from '../experiment/stopping/enough-replications.ts';
import { halfWidth, predictionInterval } from '../experiment/summary.ts';
import { breachMap } from '../experiment/sweep/breach-map.ts';
import { log } from '../random/maths.ts';
import { uniformSequence } from '../random/uniform-sequence.ts';
import { changeValues } from '../scenario/change-values.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { meanOfFirstDelays } from '../theory/transient-delays.ts';
import type { Effort, Measurement, Row } from './measurement.ts';
import { median, spreadOf } from './rounds.ts';

/** Coverage of nominal 90 % intervals of the mean of the first 25 delays of M/M/1 from empty, by replications (S7). */
const PUBLISHED_COVERAGE = [
  [5, 0.835],
  [10, 0.862],
  [20, 0.876],
  [40, 0.886],
] as const;
const TRANSIENT = { arrivalRate: 1, serviceRate: 10 / 9, servers: 1 };
const DELAYS = 25;

/** How often intervals hold what they are to hold: the mean of a skewed figure, and one further year. */
export const coverage: Row = {
  ids: ['transient-coverage', 'year-coverage'],
  async measure(effort) {
    return [transientCoverage(effort), yearCoverage(effort)];
  },
};

function transientCoverage({ quick }: Effort): Measurement {
  const experiments = quick ? 1000 : 10_000;
  const truth = meanOfFirstDelays(TRANSIENT, DELAYS);
  const random = uniformSequence('transient coverage');
  const found = PUBLISHED_COVERAGE.map(([n, published]) => {
    let covered = 0;
    for (let e = 0; e < experiments; e++) {
      const means = Array.from({ length: n }, () => meanOfDelays(random));
      const mean = means.reduce((sum, one) => sum + one, 0) / n;
      if (Math.abs(mean - truth) <= halfWidth(means, 0.9)) covered++;
    }
    return { n, published, share: covered / experiments };
  });
  const miss = Math.max(...found.map(({ share, published }) => Math.abs(share - published)));
  const told = found.map(({ n, share, published }) => `n = ${n}: ${share.toFixed(3)} (${published})`).join(', ');
  return { id: 'transient-coverage', spread: spreadOf([miss]), note: `${experiments} experiments each; ${told}` };
}

/** Mean of the first delays of M/M/1 from empty, by Lindley's recursion. */
function meanOfDelays(random: () => number): number {
  let delay = 0;
  let sum = 0;
  for (let i = 0; i < DELAYS; i++) {
    sum += delay;
    delay = Math.max(0, delay - log(random()) / TRANSIENT.serviceRate + log(random()) / TRANSIENT.arrivalRate);
  }
  return sum / DELAYS;
}

function yearCoverage({ quick }: Effort): Measurement {
  const [known, fresh, blocks] = [10, 20, quick ? 60 : 400];
  const document = changed(documentOf('theory/theory-mmc-2-3'), [
    ['run.warmUpDays', 1],
    ['run.measuredDays', 3],
  ]);
  const values = runsOf(document, 'utilisation', blocks * known + fresh);
  let covered = 0;
  for (let block = 0; block < blocks; block++) {
    const interval = predictionInterval(values.slice(block * known, (block + 1) * known), 0.9)!;
    // The runs that follow are fresh to this block.
    const next = values.slice((block + 1) * known, (block + 1) * known + fresh);
    covered += next.filter((value) => value >= interval[0] && value <= interval[1]).length;
  }
  const share = covered / (blocks * fresh);
  const note = `nominal 90 %: ${(100 * share).toFixed(1)} % of fresh runs; ${blocks} intervals from ${known} runs of theory-mmc-2-3`;
  return { id: 'year-coverage', spread: spreadOf([Math.abs(share - 0.9)]), note };
}

/** How often a search accepts a value that is not enough, on values just below what is asked for. */
export const falseAccepts: Row = {
  ids: ['false-accepts'],
  async measure({ quick }) {
    const repeats = quick ? 40 : 200;
    const asked = 0.9;
    /** Every second value lies a little below what is asked for, up to the last, which is enough. */
    const share = (place: number): number => (place >= 40 ? 0.97 : 0.5 + place * 0.00985);
    let wrong = 0;
    let solved = 0;
    for (let i = 0; i < repeats; i++) {
      const rule = { values: 65, probability: asked, level: 0.95, batch: 10, mostEach: 200, budget: 4000 };
      const { place } = conductHere(solveLever(rule), (at, replication) => {
        const luck = uniformSequence(`false accepts ${i} ${replication}`)();
        return [luck < share(at) ? 1 : 0, luck - share(at)];
      });
      if (place === null) continue;
      solved++;
      if (share(place) < asked) wrong++;
    }
    const note = `${repeats} searches, ${solved} with an answer; the best wrong value holds with ${share(39).toFixed(3)} instead of ${asked}`;
    return [{ id: 'false-accepts', spread: spreadOf([wrong / repeats]), note }];
  },
};

/** Runs a map takes until nine of ten cells are decided, against the same number of runs for every cell. */
export const mapRuns: Row = {
  ids: ['map-runs'],
  async measure({ quick }) {
    const side = quick ? 6 : 12;
    const outcome = capacityOutcomes(side);
    const cells = side * side;
    const rule = { cells, threshold: 0.5, level: 0.95, first: 4, batch: 1, mostEach: 100, budget: 100 * cells };
    const steered = runsUntilDecided(rule, outcome);
    const uniform = uniformRuns(rule, outcome);
    const note = `${side} x ${side} of a fiftieth of stress-125k, staff by users: ${steered} runs instead of ${uniform}`;
    return [{ id: 'map-runs', spread: spreadOf([steered / uniform]), note }];
  },
};

/** Whether the limit is broken in each run of each cell: staff against users, each run made once. */
function capacityOutcomes(side: number): (cell: number, replication: number) => number {
  const base = changed(documentOf('library/stress-125k'), [['run.measuredDays', 60]]);
  const made = new Map<string, number>();
  let current: { cell: number; run: (replication: number) => number } | undefined;
  const runnerOf = (cell: number): ((replication: number) => number) => {
    const at = (place: number, low: number, high: number): number => low + ((high - low) * place) / (side - 1);
    const document = changed(base, [
      ['staff.fte', at(Math.floor(cell / side), 1.5, 3.5)],
      ['demand.users.persons', at(cell % side, 1000, 2000)],
    ]);
    const runner = createRunner(document);
    const read = figureReader(document, ['broken']);
    return (replication) => read(runner.runReplication(replication))[0]!;
  };
  return (cell, replication) => {
    const key = `${cell} ${replication}`;
    if (current?.cell !== cell && !made.has(key)) current = { cell, run: runnerOf(cell) };
    const value = made.get(key) ?? current!.run(replication);
    made.set(key, value);
    return value;
  };
}

type MapRule = Parameters<typeof breachMap>[0];

function runsUntilDecided(rule: MapRule, outcome: (cell: number, replication: number) => number): number {
  const procedure = breachMap(rule);
  let next = procedure.next();
  while (!next.done && next.value.soFar().decided < 0.9 * rule.cells) {
    next = procedure.next(next.value.asks.map(({ setting, replication }) => [outcome(setting, replication)]));
  }
  return next.done ? next.value.runs : next.value.soFar().runs;
}

function uniformRuns(rule: MapRule, outcome: (cell: number, replication: number) => number): number {
  const broken = new Int32Array(rule.cells);
  const decided = (cell: number, runs: number): boolean =>
    Math.max(evidenceAbove(broken[cell]!, runs, rule.threshold), evidenceBelow(broken[cell]!, runs, rule.threshold)) >=
    1 / (1 - rule.level);
  for (let runs = 0; runs < rule.mostEach; ) {
    for (let cell = 0; cell < rule.cells; cell++) {
      for (let i = 0; i < rule.batch; i++) broken[cell] = broken[cell]! + outcome(cell, runs + i);
    }
    runs += rule.batch;
    const all = Array.from(broken.keys()).filter((cell) => decided(cell, runs)).length;
    if (all >= 0.9 * rule.cells) return runs * rule.cells;
  }
  return rule.mostEach * rule.cells;
}

/** Time of replications led by a procedure, against the bare replications. */
export const experimentCost: Row = {
  ids: ['experiment-cost'],
  async measure({ rounds, quick }) {
    const document = changed(documentOf('theory/theory-mmc-8-10'), [['run.measuredDays', quick ? 5 : 20]]);
    const runner = createRunner(document);
    const read = figureReader(document, ['utilisation', 'backlogTasks']);
    const replications = 40;
    const bare = (): void => {
      for (let r = 0; r < replications; r++) runner.runReplication(r);
    };
    const precision = { relative: 1e-9, absolute: 0 };
    const rule = { precisions: [precision, precision], level: 0.95, fewest: 10, budget: replications, batch: 10 };
    const led = (): void => {
      conductHere(enoughReplications(rule), (_, replication) => read(runner.runReplication(replication)));
    };
    bare();
    led();
    const ratios = Array.from({ length: rounds }, () => [msOf(bare), msOf(led)] as const);
    const [alone, together] = [0, 1].map((i) => median(ratios.map((pair) => pair[i]!))) as [number, number];
    const note = `${replications} replications of theory-mmc-8-10: ${together.toFixed(0)} ms led, ${alone.toFixed(0)} ms bare`;
    const each = ratios.map(([a, b]) => b / a);
    return [{ id: 'experiment-cost', spread: { ...spreadOf(each), value: together / alone }, note }];
  },
};

function msOf(job: () => void): number {
  const before = performance.now();
  job();
  return performance.now() - before;
}

function runsOf(document: ScenarioDocument, figure: 'utilisation', count: number): number[] {
  const runner = createRunner(document);
  const read = figureReader(document, [figure]);
  return Array.from({ length: count }, (_, r) => read(runner.runReplication(r))[0]!);
}

function changed(document: ScenarioDocument, changes: readonly (readonly [string, unknown])[]): ScenarioDocument {
  const result = changeValues(document, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document;
}

function documentOf(name: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.document;
}
