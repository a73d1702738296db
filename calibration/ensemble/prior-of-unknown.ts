import { evidenceById } from '../evidence/registry.ts';
import type { Unknown } from '../fit/unknowns.ts';
import { type Prior, priorOf } from './prior.ts';

/**
 * What was known of a solved number. A published number keeps its own law. An assumption's value is where the fit starts, and
 * only its range is knowledge: undefined stands for all places in it, on the scale of the unknown, being as likely.
 */
export function priorOfUnknown({ record, element }: Unknown): Prior | undefined {
  const known = evidenceById(record);
  return known.grade === 'assumption' ? undefined : priorOf(known, element);
}
