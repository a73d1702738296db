import type { RunResult, ScenarioDocument } from '../../../sim-core/contract.ts';
import type { FollowedRun, FollowOptions } from '../../worker/client.ts';
import type { RunProgress } from '../../worker/progress.ts';

/** Two routines on the same people with the same luck, replication by replication. */
export interface PairedRun {
  readonly today: FollowedRun;
  readonly changed: FollowedRun;
  /** Result of the changed routine. */
  readonly result: RunResult;
}

/** Follows one scenario; the shape of the worker client's `follow`. */
export type Follow = (document: ScenarioDocument, options: FollowOptions) => Promise<FollowedRun>;

/** Runs pairs; today's routine is run once and kept for as long as seed and number of runs stay the same. */
export class PairRunner {
  readonly #follow: Follow;
  #kept: { readonly document: ScenarioDocument; readonly luck: string; readonly run: FollowedRun } | undefined;

  constructor(follow: Follow) {
    this.#follow = follow;
  }

  /** @throws {SimError} (as rejection) as the worker client. */
  async run(today: ScenarioDocument, changed: ScenarioDocument, options: FollowOptions): Promise<PairedRun> {
    const luck = luckOf(today, options);
    const isKept = this.#kept?.document === today && this.#kept.luck === luck;
    const isSame = changed === today;
    const parts = (isKept ? 0 : 1) + (isSame ? 0 : 1);
    const first = (isKept ? this.#kept?.run : undefined) ?? (await this.#follow(today, part(options, 0, parts)));
    this.#kept = { document: today, luck, run: first };
    const second = isSame ? first : await this.#follow(changed, part(options, parts - 1, parts));
    return { today: first, changed: second, result: second.result };
  }
}

/** What two runs of one scenario have in common when they have equal numbers. */
function luckOf({ run }: ScenarioDocument, { seed, replications }: FollowOptions): string {
  return `${seed ?? run.seed}/${replications}`;
}

/** The options of one of several runs that are told of as one. */
function part(options: FollowOptions, index: number, of: number): FollowOptions {
  const { onProgress } = options;
  if (onProgress === undefined) return options;
  return {
    ...options,
    onProgress: ({ share, done, of: runs }: RunProgress) =>
      onProgress({ share: (index + share) / of, done: index * runs + done, of: of * runs }),
  };
}
