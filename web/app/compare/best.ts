import { atom, computed } from 'nanostores';
import { type Better, type Choice, conduct, kimNelson, type ReplicationResult } from '../../../sim-core/contract.ts';
import { COMPARE_EXPERIMENTS } from '../../i18n/compare-experiments.ts';
import type { RunOptions } from '../../worker/client.ts';
import { answer } from '../../worker/client.ts';
import { RunLane } from '../run-lane.ts';
import { WORKERS } from '../workers.ts';
import { type ComparedFigureId, figureOf, LEVEL } from './figures.ts';
import { $comparison, type ShownComparison } from './session.ts';

/** As `noe-sim compare --best`: runs of each before anything is decided, and at a time after that. */
const FIRST = 10;
const BATCH = 4;
/** Runs of one scenario at most. */
const MOST_EACH = 100;

/** What is to be chosen by. */
export interface BestRule {
  readonly figure: ComparedFigureId;
  readonly better: Better;
  /** Differences below this do not matter, in the unit of the figure. */
  readonly indifference: number;
}

/** What was asked, and what came out. */
export interface BestAnswer {
  readonly rule: BestRule;
  readonly shown: ShownComparison;
  readonly choice: Choice;
  /** Runs of all together at most. */
  readonly budget: number;
}

/** The newest choice; null before the first. */
const $chosen = atom<BestAnswer | null>(null);

/** The choice that belongs to the comparison on the page; null where that is another one by now. */
export const $best = computed([$chosen, $comparison], (best, shown) =>
  best !== null && best.shown.comparison === shown?.comparison ? best : null,
);

interface BestRequest {
  readonly rule: BestRule;
  readonly shown: ShownComparison;
}

/** The choice a person starts. */
export const bestLane = new RunLane<Choice, BestRequest>(choose);

/** Chooses the best of the scenarios that are shown. */
export function chooseBest(rule: BestRule): void {
  const shown = $comparison.get();
  if (shown === null) return;
  const budget = MOST_EACH * shown.comparison.scenarios.length;
  const onResult = (choice: Choice) => $chosen.set({ rule, shown, choice, budget });
  const name = { nb: COMPARE_EXPERIMENTS.nb.best.name, en: COMPARE_EXPERIMENTS.en.best.name };
  void bestLane.start({ name, document: { rule, shown }, replications: FIRST, earlyAfter: 0, onResult });
}

/** Leads the procedure; replications of the comparison on the page are not run again. */
function choose({ rule, shown }: BestRequest, { signal, onProgress }: RunOptions<Choice>): Promise<Choice> {
  const { comparison, run } = shown;
  const documents = comparison.scenarios.map(({ document }) => document);
  const { figure, better, indifference } = rule;
  const procedure = kimNelson({
    ...{ scenarios: documents.length, better, indifference, level: LEVEL },
    ...{ first: FIRST, budget: MOST_EACH, batch: BATCH },
  });
  const known = (setting: number, replication: number): ReplicationResult | undefined =>
    run.parts[replication]?.results[setting];
  return conduct(
    procedure,
    async (asks) => {
      const open = asks.filter(({ setting, replication }) => known(setting, replication) === undefined);
      const questions = open.map(({ setting, replication }) => ({ document: documents[setting]!, replication }));
      const options = { workers: WORKERS, ...(signal && { signal }), ...(onProgress && { onProgress }) };
      const results = questions.length === 0 ? [] : await answer(questions, options);
      const found = new Map(open.map((ask, i) => [ask, results[i]!]));
      return asks.map((ask) => [figureOf(found.get(ask) ?? known(ask.setting, ask.replication)!, figure)]);
    },
    signal === undefined ? {} : { signal },
  );
}

// As everywhere: a page that is left keeps no worker.
globalThis.addEventListener?.('pagehide', () => bestLane.cancel());
