import type { ScenarioDocument } from '../../../../sim-core/contract.ts';
import type { StressReading } from '../plan.ts';
import { TEMPLATES } from '../templates.ts';

/** Place of “N users” in a stress test, by its reading. */
export function crowdPath(document: ScenarioDocument): string {
  return readingOf(document) === 'surge' ? 'demand.waves[0].extraPersons' : 'demand.users.persons';
}

/** What “N users” means in a stress test. */
export function readingOf({ demand }: ScenarioDocument): StressReading {
  const { reading } = demand.users;
  return reading === 'none' ? 'surge' : reading;
}

/**
 * The unit of a stress test, with its staff, levels and reserves, in an ordinary year and without anybody extra: what a
 * shock is to break. It is measured for half a year, as a stock is.
 */
export function withoutCrowd(document: ScenarioDocument): ScenarioDocument {
  const { run, demand, people } = TEMPLATES.surge;
  const { seed, replications } = document.run;
  const { measuredDays } = TEMPLATES.stock.run;
  return {
    ...document,
    id: 'uten-sjokk',
    title: { nb: 'Uten sjokk', en: 'Without a shock' },
    run: { ...run, measuredDays, seed, replications },
    demand: { ...demand, waves: [] },
    people,
  };
}
