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
const REPLICATIONS = 5;
const BEYOND_CHANCE = 3; // standard errors of the re-estimate
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
 * Only coefficients that the first pass misses by more than chance are corrected; the others stay as published, so that
 * the luck of these replications does not become part of the numbers.
 *
 * @param onPass called after each pass with the number done, of how many, and what was recovered.
 */
export function fitCorrections(onPass?: (done: number, of: number, rows: readonly HazardRow[]) => void): Corrections {
  let corrections: Record<string, number> | undefined;
  for (let pass = 0; pass < PASSES; pass++) {
    const people = simulatedPeople(coefficientChanges(corrections ?? {}), REPLICATIONS);
    const rows = CORRECTED.flatMap((model) => hazardRows(model, people));
    corrections ??= Object.fromEntries(rows.filter(isBeyondChance).map((row) => [pathOf(row), 0]));
    for (const row of rows) {
      const old = corrections[pathOf(row)];
      if (old !== undefined) corrections[pathOf(row)] = Number((old + row.published - row.recovered).toFixed(DIGITS));
    }
    onPass?.(pass + 1, PASSES, rows);
  }
  return corrections ?? {};
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

function isBeyondChance({ published, recovered, recoveredError }: HazardRow): boolean {
  return Math.abs(recovered - published) > BEYOND_CHANCE * recoveredError;
}

function pathOf({ model, covariate }: HazardRow): string {
  return coefficientPath(model, covariate);
}
