import { MIN_PER_DAY, MIN_PER_MONTH } from '../kernel/time.ts';
import type { ScenarioDocument } from '../scenario/document.ts';

/**
 * The scenario with fewer days, so that about `registrations` people register in all: simjs is a hundred times slower
 * than the product, and engines can be compared over any stretch, also one that is not yet in balance.
 *
 * Warm-up and measured days shrink alike; at least one day is measured. Waves, paths and a number of users are tied to
 * days, so a scenario with one of them is left as it is, and so is one that is short enough.
 */
export function shortened(document: ScenarioDocument, registrations: number): ScenarioDocument {
  const { run, demand } = document;
  const perDay = (demand.registrationsPerMonth * demand.inflowFactor * MIN_PER_DAY) / MIN_PER_MONTH;
  const share = registrations / (perDay * (run.warmUpDays + run.measuredDays));
  if (share >= 1 || isTiedToDays(demand)) return document;
  const measuredDays = Math.max(1, Math.floor(run.measuredDays * share));
  return { ...document, run: { ...run, warmUpDays: Math.floor(run.warmUpDays * share), measuredDays } };
}

function isTiedToDays({ waves, path, users }: ScenarioDocument['demand']): boolean {
  return waves.length > 0 || path.periods.length > 0 || users.reading !== 'none';
}
