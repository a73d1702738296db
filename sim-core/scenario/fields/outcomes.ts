import type { LocalText } from '../document.ts';
import { both } from '../draft.ts';

/** Names of the three work outcomes, in the order of `WORK_OUTCOMES`. */
export const OUTCOME_PLACES: readonly LocalText[] = [
  both('stabilt arbeid', 'stable work'),
  both('inn og ut av arbeid', 'in and out of work'),
  both('uten arbeid', 'without work'),
];
