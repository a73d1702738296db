import holdOuts from './hold-outs.json' with { type: 'json' };
import type { Target } from './target.ts';

/** What is compared once with the finished model and shown as hit or miss; fitting code must never import this. */
export const HOLD_OUT_TARGETS: readonly Target[] = holdOuts;
