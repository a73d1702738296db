import { AGE_BANDS, type LocalText } from '../document.ts';
import { both } from '../draft.ts';

/** Names of the age bands, in the order of `AGE_BANDS`. */
export const AGE_PLACES: readonly LocalText[] = AGE_BANDS.map(({ from, to }) =>
  both(`${from}–${to} år`, `${from}–${to} years`),
);

/** Names of the levels of education, in the order of `EDUCATION_LEVELS`. */
export const EDUCATION_PLACES: readonly LocalText[] = [
  both('grunnskole', 'primary'),
  both('videregående', 'upper secondary'),
  both('høyere, til og med 4 år', 'higher, up to 4 years'),
  both('høyere, over 4 år', 'higher, over 4 years'),
  both('ukjent', 'unknown'),
];
