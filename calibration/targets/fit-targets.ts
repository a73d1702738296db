import fitTargets from './fit-targets.json' with { type: 'json' };
import type { Target } from './target.ts';

/** What fitting has to reproduce. */
export const FIT_TARGETS: readonly Target[] = fitTargets;
