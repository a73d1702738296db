import { phrase } from '../../fault/phrase.ts';
import type { ScenarioDocument } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';
import { notIncreasing } from './order.ts';

function ages({ profiling }: ScenarioDocument): readonly Breach[] {
  const { ageFrom, ageTo } = profiling;
  if (ageFrom <= ageTo) return [];
  return [
    {
      path: 'profiling.ageFrom',
      found: phrase`ages from ${ageFrom} to ${ageTo}`,
      expected: phrase`a lowest age that is not above the highest`,
      remedy: phrase`Use ${ageTo} or less, or raise profiling.ageTo.`,
    },
  ];
}

function exitPieces({ hazards }: ScenarioDocument): readonly Breach[] {
  const { fromMonth, perMonth } = hazards.exit;
  const breaches: Breach[] = [];
  if (fromMonth[0] !== 0) {
    breaches.push({
      path: 'hazards.exit.fromMonth[0]',
      found: phrase`${fromMonth[0]!}`,
      expected: phrase`0: the first piece starts at registration`,
      remedy: phrase`Put 0 first.`,
    });
  }
  const index = notIncreasing(fromMonth);
  if (index > 0) {
    breaches.push({
      path: `hazards.exit.fromMonth[${index}]`,
      found: phrase`${fromMonth[index]!} after ${fromMonth[index - 1]!}`,
      expected: phrase`months in increasing order`,
      remedy: phrase`Sort the months and remove equal ones.`,
    });
  }
  if (fromMonth.length !== perMonth.length) {
    breaches.push({
      path: 'hazards.exit.perMonth',
      found: phrase`${perMonth.length} hazards for ${fromMonth.length} pieces`,
      expected: phrase`one hazard for each piece`,
      remedy: phrase`Make hazards.exit.fromMonth and hazards.exit.perMonth equally long.`,
    });
  }
  return breaches;
}

function layOffLimit({ hazards, people, demand }: ScenarioDocument): readonly Breach[] {
  const someLaidOff = people.laidOffShare > 0 || demand.waves.some((wave) => wave.laidOffShare > 0);
  if (!someLaidOff || hazards.laidOffLimitWeeks > 0) return [];
  return [
    {
      path: 'hazards.laidOffLimitWeeks',
      found: phrase`0 weeks while some are laid off`,
      expected: phrase`a limit above 0, since people register as laid off`,
      remedy: phrase`Raise the limit, or set every laid-off share to 0.`,
    },
  ];
}

/** Rules on the people and what happens to them. */
export const PEOPLE_RULES: readonly Rule[] = [
  { reads: ['profiling.ageFrom', 'profiling.ageTo'], check: ages },
  { reads: ['hazards.exit.fromMonth', 'hazards.exit.perMonth'], check: exitPieces },
  { reads: ['hazards.laidOffLimitWeeks', 'people.laidOffShare', 'demand.waves'], check: layOffLimit },
];
