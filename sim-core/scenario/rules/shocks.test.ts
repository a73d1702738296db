import { describe, expect, it } from 'vitest';
import { parseScenario } from '../parse.ts';

const title = { nb: 'Prøve', en: 'Trial' };
const WAVE = { startDay: 10, lengthDays: 20, extraPersons: 100, laidOffShare: 0.5 };
const TEST = { team: 'oppfolging-1', factor: 1.5, startDay: 0, lengthDays: 10 };
const month = (start: string, level = 10) => ({ start, level });

function issuesOf(change: object) {
  const parsed = parseScenario({
    schemaVersion: 1,
    id: 'trial',
    title,
    question: title,
    run: { startDate: '2024-01-01', warmUpDays: 31, measuredDays: 100 },
    ...change,
  });
  return parsed.ok ? [] : parsed.issues;
}

const RIGHT: readonly (readonly [string, object])[] = [
  ['nothing', {}],
  ['a stock', { demand: { users: { reading: 'stock', persons: 125_000 } } }],
  ['a throughput', { demand: { users: { reading: 'throughput', persons: 125_000 } } }],
  [
    'a path with a gap that begins before the run',
    { demand: { path: { periods: [month('2023-12-01'), month('2024-03-01')] } } },
  ],
  ['recall when the wave is over', { demand: { waves: [{ ...WAVE, recallShare: 0.5, recallStartDay: 30 }] } }],
  ['two portfolio tests in a row', { staff: { portfolioTests: [{ ...TEST, startDay: 10 }, TEST] } }],
];

const WRONG: readonly (readonly [string, object, string, RegExp])[] = [
  ['a reading without persons', { demand: { users: { reading: 'stock' } } }, 'demand.users.persons', /0 persons/],
  ['persons without a reading', { demand: { users: { persons: 5 } } }, 'demand.users.persons', /without a reading/],
  [
    'two levers at once',
    { demand: { inflowFactor: 2, users: { reading: 'stock', persons: 5 } } },
    'demand.inflowFactor',
    /factor 2 beside/,
  ],
  [
    'nothing to scale',
    { demand: { registrationsPerMonth: 0, users: { reading: 'stock', persons: 5 } } },
    'demand.registrationsPerMonth',
    /0 registrations/,
  ],
  [
    'more persons than memory holds',
    { demand: { users: { reading: 'stock', persons: 2_000_000, baseStock: 1 } } },
    'demand.users.persons',
    /registrations in one run/,
  ],
  [
    'a month that begins on the second',
    { demand: { path: { periods: [month('2024-01-02')] } } },
    'demand.path.periods[0].start',
    /2024-01-02 in a path of months/,
  ],
  [
    'a week that begins on a Tuesday',
    { demand: { path: { unit: 'week', periods: [month('2024-01-01'), month('2024-01-09')] } } },
    'demand.path.periods[1].start',
    /2024-01-09 in a path of weeks/,
  ],
  [
    'a path that overlaps itself',
    { demand: { path: { periods: [month('2024-02-01'), month('2024-02-01')] } } },
    'demand.path.periods[1].start',
    /2024-02-01 after 2024-02-01/,
  ],
  [
    'a path that is over before the run begins',
    { demand: { path: { periods: [month('2023-11-01')] } } },
    'demand.path.periods',
    /outside the run/,
  ],
  [
    'registrations said to be factors',
    { demand: { path: { kind: 'factors', periods: [month('2024-02-01', 15_000)] } } },
    'demand.path.periods[0].level',
    /factor 15000/,
  ],
  [
    'a negative level',
    { demand: { path: { periods: [month('2024-02-01', -1)] } } },
    'demand.path.periods[0].level',
    /-1/,
  ],
  [
    'a surge before the start',
    { demand: { waves: [{ ...WAVE, startDay: -32 }] } },
    'demand.waves[0].startDay',
    /day -32/,
  ],
  [
    'recall while people are still laid off',
    { demand: { waves: [{ ...WAVE, recallShare: 0.5, recallStartDay: 29 }] } },
    'demand.waves[0].recallStartDay',
    /from day 29/,
  ],
  [
    'recall when all lay-offs are over',
    { demand: { waves: [{ ...WAVE, recallShare: 0.5, recallStartDay: 212 }] } },
    'demand.waves[0].recallStartDay',
    /from day 212/,
  ],
  [
    'recall of nobody',
    { demand: { waves: [{ ...WAVE, laidOffShare: 0, recallShare: 0.5, recallStartDay: 30 }] } },
    'demand.waves[0].recallShare',
    /without laid-off/,
  ],
  ['a test of no team', { staff: { portfolioTests: [{ ...TEST, team: 'x' }] } }, 'staff.portfolioTests[0].team', /"x"/],
  [
    'a test of the intake team',
    { staff: { portfolioTests: [{ ...TEST, team: 'mottak' }] } },
    'staff.portfolioTests[0].team',
    /"mottak"/,
  ],
  [
    'a test with more users than there are',
    { staff: { portfolioTests: [{ ...TEST, factor: 50 }] } },
    'staff.portfolioTests[0].factor',
    /50 times/,
  ],
  [
    'a test after the run',
    { staff: { portfolioTests: [{ ...TEST, startDay: 95 }] } },
    'staff.portfolioTests[0].startDay',
    /day 95 to day 105/,
  ],
  [
    'tests at the same time',
    { staff: { portfolioTests: [TEST, { ...TEST, team: 'oppfolging-2', startDay: 9 }] } },
    'staff.portfolioTests[1].startDay',
    /overlaps test 0/,
  ],
];

describe('readings, paths, recall and portfolio tests', () => {
  it.each(RIGHT)('accept %s', (_, change) => {
    expect(issuesOf(change)).toEqual([]);
  });

  it.each(WRONG)('refuse %s, with what to do', (_, change, path, found) => {
    const issues = issuesOf(change);
    expect(issues.map((issue) => issue.path)).toEqual([`scenario.${path}`]);
    expect(issues[0]!.found).toMatch(found);
    expect(issues[0]!.remedy).toMatch(/^[A-Z].*\.$/);
  });
});
