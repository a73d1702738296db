import type { ScenarioDocument, Wave } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';

/** Longest run, warm-up included: ten years and a leap day or two. */
const MAX_RUN_DAYS = 3660;
/** Most registrations one replication can hold in memory. */
const MAX_REGISTRATIONS = 20_000_000;
/** Days of an average month: a twelfth of 365.25. */
const DAYS_PER_MONTH = 365.25 / 12;

function runLength({ run }: ScenarioDocument): readonly Breach[] {
  const days = run.warmUpDays + run.measuredDays;
  if (days <= MAX_RUN_DAYS) return [];
  return [
    {
      path: 'run.measuredDays',
      found: `${run.warmUpDays} warm-up days and ${run.measuredDays} measured days`,
      expected: `at most ${MAX_RUN_DAYS} days in all`,
      remedy: `Use ${Math.max(1, MAX_RUN_DAYS - run.warmUpDays)} measured days or fewer, or a shorter warm-up.`,
    },
  ];
}

function registrations({ run, demand }: ScenarioDocument): readonly Breach[] {
  const months = (run.warmUpDays + run.measuredDays) / DAYS_PER_MONTH;
  const waves = demand.waves.reduce((sum, wave) => sum + wave.extraPersons, 0);
  const persons = demand.registrationsPerMonth * demand.inflowFactor * months + waves;
  if (persons <= MAX_REGISTRATIONS) return [];
  return [
    {
      path: 'demand.inflowFactor',
      found: `about ${Math.round(persons)} registrations in one run`,
      expected: `at most ${MAX_REGISTRATIONS}`,
      remedy: 'Use fewer registrations, a smaller inflow factor or a shorter run.',
    },
  ];
}

const LEVELS = ['monthFactors', 'weekdayFactors', 'hourFactors'] as const;

function levels({ demand }: ScenarioDocument): readonly Breach[] {
  if (demand.registrationsPerMonth * demand.inflowFactor === 0) return [];
  return LEVELS.filter((name) => demand[name].every((level) => level === 0)).map((name) => ({
    path: `demand.${name}`,
    found: 'only zeros',
    expected: 'at least one level above 0, since people register',
    remedy: 'Give levels around 1; set demand.inflowFactor to 0 to have no ordinary registrations.',
  }));
}

function waveInside(wave: Wave, index: number, { run }: ScenarioDocument): readonly Breach[] {
  const end = wave.startDay + wave.lengthDays;
  if (wave.startDay >= -run.warmUpDays && end <= run.measuredDays) return [];
  return [
    {
      path: `demand.waves[${index}].startDay`,
      found: `a wave from day ${wave.startDay} to day ${end}`,
      expected: `a wave inside the run, from day ${-run.warmUpDays} to day ${run.measuredDays}`,
      remedy: 'Move or shorten the wave, or lengthen the run.',
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
      'demand.waves',
    ],
    check: registrations,
  },
  {
    reads: ['demand.registrationsPerMonth', 'demand.inflowFactor', ...LEVELS.map((name) => `demand.${name}`)],
    check: levels,
  },
  {
    reads: ['run.warmUpDays', 'run.measuredDays', 'demand.waves'],
    check: (document) => document.demand.waves.flatMap((wave, index) => waveInside(wave, index, document)),
  },
];
