import signChecks from './sign-checks.json' with { type: 'json' };
import type { Target } from './target.ts';

/** Directions that follow from how NOE works; no number is published for them, so only the sign is held against the model. */
export const SIGN_CHECKS: readonly Target[] = signChecks;
