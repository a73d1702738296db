import { phrase } from '../../fault/phrase.ts';
import { dayNumber } from '../calendar-date.ts';
import { isPeriodStart, periodDays } from '../demand-period.ts';
import type { ScenarioDocument, Wave } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';

const DAYS_PER_WEEK = 7;
/** Largest factor of a path, that of a month; more is a number of registrations. */
const MAX_PATH_FACTOR = 1000;

/** A number of users is read in exactly one way, and is then the only lever on the ordinary registrations. */
function users({ demand }: ScenarioDocument): readonly Breach[] {
  const { reading, persons } = demand.users;
  const breaches: Breach[] = [];
  if ((reading === 'none') !== (persons === 0)) {
    breaches.push({
      path: 'demand.users.persons',
      found:
        persons === 0 ? phrase`the reading "${reading}" of 0 persons` : phrase`${persons} persons without a reading`,
      expected: phrase`a reading with persons, or neither`,
      remedy:
        persons === 0
          ? phrase`Give the number of persons, or set demand.users.reading to "none".`
          : phrase`Set demand.users.reading to "stock" or "throughput"; enter a surge in demand.waves.`,
    });
  }
  if (reading !== 'none' && demand.inflowFactor !== 1) {
    breaches.push({
      path: 'demand.inflowFactor',
      found: phrase`the factor ${demand.inflowFactor} beside the reading "${reading}"`,
      expected: phrase`the factor 1, since the number of users decides the level of registrations`,
      remedy: phrase`Set demand.inflowFactor to 1, or demand.users.reading to "none".`,
    });
  }
  if (reading !== 'none' && demand.registrationsPerMonth === 0) {
    breaches.push({
      path: 'demand.registrationsPerMonth',
      found: phrase`0 registrations beside the reading "${reading}"`,
      expected: phrase`registrations that can be scaled`,
      remedy: phrase`Give registrations per month, or set demand.users.reading to "none".`,
    });
  }
  return breaches;
}

function pathStarts({ demand }: ScenarioDocument): readonly Breach[] {
  const { unit, periods } = demand.path;
  return periods.flatMap(({ start }, index) => {
    const path = `demand.path.periods[${index}].start`;
    if (!isPeriodStart(start, unit)) {
      return [
        {
          path,
          found: unit === 'month' ? phrase`${start} in a path of months` : phrase`${start} in a path of weeks`,
          expected: unit === 'month' ? phrase`the first day of a month` : phrase`a Monday`,
          remedy: phrase`Correct the date or demand.path.unit.`,
        },
      ];
    }
    const before = periods[index - 1]?.start;
    if (before === undefined || start > before) return [];
    return [
      {
        path,
        found: phrase`${start} after ${before}`,
        expected: phrase`periods in order of time, none twice`,
        remedy: phrase`Sort the periods; join or remove those that cover the same days.`,
      },
    ];
  });
}

function pathInside({ run, demand }: ScenarioDocument): readonly Breach[] {
  const { unit, periods } = demand.path;
  if (periods.length === 0) return [];
  const measuredFrom = dayNumber(run.startDate);
  const [from, to] = [measuredFrom - run.warmUpDays, measuredFrom + run.measuredDays];
  if (periods.some(({ start }) => dayNumber(start) < to && dayNumber(start) + periodDays(start, unit) > from))
    return [];
  return [
    {
      path: 'demand.path.periods',
      found: phrase`a path from ${periods[0]!.start}, outside the run`,
      expected: phrase`at least one period with days inside the run, warm-up included`,
      remedy: phrase`Move the path or run.startDate (now ${run.startDate}).`,
    },
  ];
}

function pathFactors({ demand }: ScenarioDocument): readonly Breach[] {
  if (demand.path.kind !== 'factors') return [];
  return demand.path.periods.flatMap(({ level }, index) =>
    level <= MAX_PATH_FACTOR
      ? []
      : [
          {
            path: `demand.path.periods[${index}].level`,
            found: phrase`the factor ${level}`,
            expected: phrase`a factor of at most ${MAX_PATH_FACTOR}; 1 is the average month`,
            remedy: phrase`Give factors, or set demand.path.kind to "registrations".`,
          },
        ],
  );
}

function recall(wave: Wave, index: number, { hazards }: ScenarioDocument): readonly Breach[] {
  if (wave.recallShare === 0) return [];
  const at = `demand.waves[${index}]`;
  if (wave.laidOffShare === 0) {
    return [
      {
        path: `${at}.recallShare`,
        found: phrase`a recalled share of ${wave.recallShare} in a wave without laid-off people`,
        expected: phrase`a wave with a laid-off share above 0`,
        remedy: phrase`Raise laidOffShare, or set recallShare to 0.`,
      },
    ];
  }
  const ends = wave.startDay + wave.lengthDays;
  const limit = ends + hazards.laidOffLimitWeeks * DAYS_PER_WEEK;
  if (wave.recallStartDay >= ends && wave.recallStartDay < limit) return [];
  return [
    {
      path: `${at}.recallStartDay`,
      found: phrase`recall from day ${wave.recallStartDay} of people who register from day ${wave.startDay} to day ${ends}`,
      expected: phrase`a day from ${ends}, when the wave is over, to before ${limit}, when the last lay-off ends`,
      remedy: phrase`Move the recall, or split the wave so that each part is over before its recall.`,
    },
  ];
}

/** Rules on readings of a number of users, paths and recall. */
export const SHOCK_RULES: readonly Rule[] = [
  { reads: ['demand.users', 'demand.inflowFactor', 'demand.registrationsPerMonth'], check: users },
  { reads: ['demand.path'], check: pathStarts },
  { reads: ['demand.path', 'run.startDate', 'run.warmUpDays', 'run.measuredDays'], check: pathInside },
  { reads: ['demand.path'], check: pathFactors },
  {
    reads: ['demand.waves', 'hazards.laidOffLimitWeeks'],
    check: (document) => document.demand.waves.flatMap((wave, index) => recall(wave, index, document)),
  },
];
