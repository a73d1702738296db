import { KEY_FIGURE_IDS } from '../../sim-core/contract.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import type { Target } from '../targets/target.ts';

/** Quantities a target may ask for that are not key figures of one run; `quantities.ts` computes them. */
const NAMED_QUANTITIES: readonly string[] = [
  'exitsWithin6MonthsBeforeNoe',
  'activeUsersWinter',
  'reviewsOfSoonLeaversShare.month3MinusMonth5',
  'reviewsPerMonth.month3OverMonth5',
];

/**
 * Refuses targets that nothing answers, before anything is simulated.
 *
 * @param file where the targets lie, for the message
 * @throws EvidenceError naming the first such target and the remedy
 */
export function requireAnswered(file: string, targets: readonly Target[]): void {
  const answered: readonly string[] = [...KEY_FIGURE_IDS, ...NAMED_QUANTITIES];
  const unanswered = targets.find(({ keyFigure }) => !answered.includes(keyFigure));
  if (unanswered !== undefined) throw noAnswer(file, unanswered);
}

/** The fault of a target that no key figure answers. */
export function noAnswer(file: string, { id, keyFigure }: Target): EvidenceError {
  return new EvidenceError(
    `${file}: no key figure answers the target ${id} (${keyFigure}). ` +
      'Name a key figure of sim-core/measure/result.ts, or a quantity of calibration/fit/quantities.ts.',
  );
}
