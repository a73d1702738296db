import type { Changes } from '../changes.ts';
import {
  coefficientPath,
  type HazardModel,
  type HazardRow,
  hazardRows,
  publishedCoefficient,
} from '../validation/published-hazards.ts';
import { simulatedPeople } from '../validation/simulated-people.ts';
import { COVARIATES } from '../validation/spells.ts';

/** What is added to published coefficients, log hazard ratios by field path; exactly what is in `fitted/coefficients.json`. */
export type Corrections = Readonly<Record<string, number>>;

/** Models whose coefficients averaging weakens. On beginning work nothing acts that the published model does not see. */
const CORRECTED: readonly HazardModel[] = ['exit', 'transfer'];

const PASSES = 6;
const REPLICATIONS = 15;
const DIGITS = 4; // after the point: one more than the coefficients are printed with

/**
 * Finds what has to be added to the published Cox coefficients for simulated people to give them back.
 *
 * A publication estimates what holds on average over everything it does not see. The engine puts a coefficient on the
 * hazard of one person, whose work outcome also counts, whose lay-off ends at its limit, and whom a review moves at a
 * fixed date with a probability near 1, whatever the covariates. Averaged over all that, a ratio comes out nearer to 1
 * than it was put in, so it has to be put in stronger. Each pass simulates the base year with the same luck,
 * re-estimates the models and adds what is missing: b ← b + published − recovered.
 *
 * All coefficients are corrected. The luck of these replications becomes part of the numbers, but there are so many that
 * a re-estimate is at least twice as exact as what is published.
 *
 * @param onPass called after each pass with the number done, of how many, and what was recovered.
 */
export function fitCorrections(onPass?: (done: number, of: number, rows: readonly HazardRow[]) => void): Corrections {
  const corrections: Record<string, number> = {};
  for (let pass = 0; pass < PASSES; pass++) {
    const rows = recoveredWith(corrections);
    for (const { model, covariate, published, recovered } of rows) {
      const path = coefficientPath(model, covariate);
      corrections[path] = Number(((corrections[path] ?? 0) + published - recovered).toFixed(DIGITS));
    }
    onPass?.(pass + 1, PASSES, rows);
  }
  return corrections;
}

/** What simulated people give back of the published coefficients when these corrections are added, with the luck of the fit. */
export function recoveredWith(corrections: Corrections): readonly HazardRow[] {
  const people = simulatedPeople(coefficientChanges(corrections), REPLICATIONS);
  return CORRECTED.flatMap((model) => hazardRows(model, people));
}

/**
 * Coefficients that another fit of the corrections would really move. Corrections and the other parameters are fitted one
 * after the other, so a correction is never exactly that of the parameters fitted after it. It holds as long as what is
 * given back is no farther from the publication than the standard error of the re-estimate: so much it would move with
 * another luck.
 */
export function strayed(rows: readonly HazardRow[]): readonly HazardRow[] {
  return rows.filter(({ published, recovered, recoveredError }) => Math.abs(recovered - published) > recoveredError);
}

/** Every coefficient as published plus its correction, as the defaults have it for the committed corrections. */
export function coefficientChanges(corrections: Corrections): Changes {
  const changes: Record<string, number> = {};
  for (const model of CORRECTED) {
    for (const covariate of COVARIATES) {
      const path = coefficientPath(model, covariate);
      const { published } = publishedCoefficient(model, covariate);
      changes[path] = Number((published + (corrections[path] ?? 0)).toFixed(DIGITS));
    }
  }
  return changes;
}
