import { both } from '../draft.ts';

/** Types of veiledere, by the age of those they follow up. */
export const TYPE_PLACES = [both('unge', 'the young'), both('30 år og eldre', '30 and older'), both('begge', 'both')];

/** Categories of follow-up at the office. */
export const CATEGORY_PLACES = [
  both('prioritert', 'prioritised'),
  both('ordinær', 'ordinary'),
  both('forenklet', 'simplified'),
  both('ved behov', 'on demand'),
];

/** Size classes of offices: FTE in the published table. */
export const SIZE_PLACES = ['0–3', '3–6', '6–10', '10–20', '20–30', '30–50', '50–80', '80–120', '120–181'].map((fte) =>
  both(`${fte} årsverk`, `${fte} FTE`),
);
