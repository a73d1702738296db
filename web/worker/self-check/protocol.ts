import type { Fault } from '../../../sim-core/contract.ts';
import type { SelfCheckPlan, SelfCheckStep } from '../../../sim-core/self-check/self-check.ts';

/** What the page sends to start. */
export type SelfCheckRequest = SelfCheckPlan;

/** What the worker sends: steps, and one end. Plain data, because a thrown error loses its fields on the way. */
export type SelfCheckMessage =
  | { readonly kind: 'step'; readonly step: SelfCheckStep }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly fault: Fault };
