import { phrase } from '../../fault/phrase.ts';
import { dayNumber, weekdayOf } from '../calendar-date.ts';
import type { DemandPath, ScenarioDocument, Wave } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';
import { FIRST_RUN_DAY, LAST_RUN_DAY } from '../run-window.ts';

/** Longest run, warm-up included: ten years and a leap day or two. */
const MAX_RUN_DAYS = 3660;
/** Most registrations one replication can hold in memory. */
const MAX_REGISTRATIONS = 20_000_000;
/** Days of an average month: a twelfth of 365.25. */
const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;

function runLength({ run }: ScenarioDocument): readonly Breach[] {
  const days = run.warmUpDays + run.measuredDays;
  if (days <= MAX_RUN_DAYS) return [];
  return [
    {
      path: 'run.measuredDays',
      found: phrase`${run.warmUpDays} warm-up days and ${run.measuredDays} measured days`,
      expected: phrase`at most ${MAX_RUN_DAYS} days in all`,
      remedy: phrase`Use ${Math.max(1, MAX_RUN_DAYS - run.warmUpDays)} measured days or fewer, or a shorter warm-up.`,
    },
  ];
}

function registrations({ run, demand }: ScenarioDocument): readonly Breach[] {
  const months = (run.warmUpDays + run.measuredDays) / DAYS_PER_MONTH;
  const waves = demand.waves.reduce((sum, wave) => sum + wave.extraPersons, 0);
  const persons = ordinaryPerMonth(demand) * months + waves + pathRegistrations(demand.path);
  if (persons <= MAX_REGISTRATIONS) return [];
  return [
    {
      path: demand.users.reading === 'none' ? 'demand.inflowFactor' : 'demand.users.persons',
      found: phrase`about ${Math.round(persons)} registrations in one run`,
      expected: phrase`at most ${MAX_REGISTRATIONS}`,
      remedy: phrase`Use fewer registrations, a smaller inflow factor, fewer users or a shorter run.`,
    },
  ];
}

/** Ordinary registrations in an average month; of a throughput only those who come to NOE, who are fewer. */
function ordinaryPerMonth({ registrationsPerMonth, inflowFactor, users }: ScenarioDocument['demand']): number {
  if (users.reading === 'stock') return (registrationsPerMonth * users.persons) / users.baseStock;
  if (users.reading === 'throughput') return users.persons / MONTHS_PER_YEAR;
  return registrationsPerMonth * inflowFactor;
}

function pathRegistrations({ kind, periods }: DemandPath): number {
  return kind === 'registrations' ? periods.reduce((sum, { level }) => sum + level, 0) : 0;
}

const LEVELS = ['monthFactors', 'weekdayFactors', 'hourFactors'] as const;

function levels({ demand }: ScenarioDocument): readonly Breach[] {
  return LEVELS.filter((name) => demand[name].every((level) => level === 0)).map((name) => ({
    path: `demand.${name}`,
    found: phrase`only zeros`,
    expected: phrase`at least one level above 0`,
    remedy: phrase`Give levels around 1; set demand.inflowFactor to 0 to have no ordinary registrations.`,
  }));
}

function calendarYears({ run }: ScenarioDocument): readonly Breach[] {
  const start = dayNumber(run.startDate);
  const before = dayNumber(FIRST_RUN_DAY) - (start - run.warmUpDays);
  const after = start + run.measuredDays - 1 - dayNumber(LAST_RUN_DAY);
  if (before <= 0 && after <= 0) return [];
  return [
    {
      path: 'run.startDate',
      found: phrase`${run.startDate} with ${run.warmUpDays} warm-up days and ${run.measuredDays} measured days`,
      expected: phrase`a run inside ${FIRST_RUN_DAY} to ${LAST_RUN_DAY}, the years whose public holidays are known`,
      remedy: before > 0 ? phrase`Start at least ${before} days later.` : phrase`End at least ${after} days earlier.`,
    },
  ];
}

function waveOnClosedDays(wave: Wave, index: number, { run, demand }: ScenarioDocument): readonly Breach[] {
  const first = dayNumber(run.startDate) + wave.startDay;
  const days = Array.from({ length: Math.min(DAYS_PER_WEEK, wave.lengthDays) }, (_, day) => weekdayOf(first + day));
  if (days.some((weekday) => demand.weekdayFactors[weekday] !== 0)) return [];
  return [
    {
      path: `demand.waves[${index}].startDay`,
      found: phrase`a wave on weekdays with the level 0 only`,
      expected: phrase`a wave with at least one day on which people register`,
      remedy: phrase`Move or lengthen the wave, or raise demand.weekdayFactors for its days.`,
    },
  ];
}

function waveInside(wave: Wave, index: number, { run }: ScenarioDocument): readonly Breach[] {
  const end = wave.startDay + wave.lengthDays;
  if (wave.startDay >= -run.warmUpDays && end <= run.measuredDays) return [];
  return [
    {
      path: `demand.waves[${index}].startDay`,
      found: phrase`a wave from day ${wave.startDay} to day ${end}`,
      expected: phrase`a wave inside the run, from day ${-run.warmUpDays} to day ${run.measuredDays}`,
      remedy: phrase`Move or shorten the wave, or lengthen the run.`,
    },
  ];
}

/** Rules on the run and on who comes when. */
export const DEMAND_RULES: readonly Rule[] = [
  { reads: ['run.warmUpDays', 'run.measuredDays'], check: runLength },
  {
    reads: [
      'run.warmUpDays',
      'run.measuredDays',
      'demand.registrationsPerMonth',
      'demand.inflowFactor',
      'demand.users',
      'demand.path',
      'demand.waves',
    ],
    check: registrations,
  },
  { reads: LEVELS.map((name) => `demand.${name}`), check: levels },
  { reads: ['run.startDate', 'run.warmUpDays', 'run.measuredDays'], check: calendarYears },
  {
    reads: ['run.startDate', 'demand.waves', 'demand.weekdayFactors'],
    check: (document) => document.demand.waves.flatMap((wave, index) => waveOnClosedDays(wave, index, document)),
  },
  {
    reads: ['run.warmUpDays', 'run.measuredDays', 'demand.waves'],
    check: (document) => document.demand.waves.flatMap((wave, index) => waveInside(wave, index, document)),
  },
];
