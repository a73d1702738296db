import { ENGINE_VERSION, type RunResult } from '../../sim-core/contract.ts';
import type { LinkedResult, LinkFault } from './scenario-link.ts';

/** What became of the link a page was opened with. */
export type Opened =
  | { readonly kind: 'fault'; readonly fault: LinkFault | { readonly kind: 'outside' } }
  | {
      readonly kind: 'opened';
      readonly linked: LinkedResult;
      /** Hash of the scenario the form made of it. */
      readonly hash: string;
    };

/** What a run says of the link it answers. */
export type LinkVerdict = 'same' | 'same-in-spite' | 'other-engine' | 'other-scenario' | 'other-numbers';

/** A result on a page, as far as a link asks. */
export interface Answer {
  /** Hash of its scenario, as in {@link Opened}. */
  readonly hash: string;
  /** True while only the first replications are in. */
  readonly early: boolean;
  readonly result: Pick<RunResult, 'fingerprint'>;
}

/** Holds a full result against the link it answers; null when it answers another question, or the link promises nothing. */
export function verdictOn(
  { linked, hash }: Extract<Opened, { kind: 'opened' }>,
  answer: Answer | null,
): LinkVerdict | null {
  if (answer === null || answer.early || answer.hash !== hash || linked.fingerprint === '') return null;
  const isSame = answer.result.fingerprint === linked.fingerprint;
  if (linked.engineVersion !== ENGINE_VERSION) return isSame ? 'same-in-spite' : 'other-engine';
  if (isSame) return 'same';
  return linked.isSameScenario ? 'other-numbers' : 'other-scenario';
}
