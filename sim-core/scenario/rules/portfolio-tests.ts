import { phrase } from '../../fault/phrase.ts';
import type { PortfolioTest, ScenarioDocument } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';

/** So much more than its bound a factor may be, for rounding. */
const ROUNDING = 1e-9;

function testedTeam(test: PortfolioTest, index: number, { staff }: ScenarioDocument): readonly Breach[] {
  const followUp = staff.teams.filter((team) => team.role === 'followUp' && team.fte > 0);
  const team = followUp.find(({ id }) => id === test.team);
  const at = `staff.portfolioTests[${index}]`;
  if (team === undefined) {
    return [
      {
        path: `${at}.team`,
        found: phrase`the team "${test.team}"`,
        expected: phrase`a follow-up team with FTE, since only such teams have users`,
        remedy:
          followUp.length > 0
            ? phrase`Use one of ${followUp.map(({ id }) => id).join(', ')}.`
            : phrase`Add a follow-up team.`,
      },
    ];
  }
  const most = followUp.reduce((sum, { fte }) => sum + fte, 0) / team.fte;
  if (test.factor <= most + ROUNDING) return [];
  return [
    {
      path: `${at}.factor`,
      found: phrase`${test.factor} times the users of "${test.team}"`,
      expected: phrase`at most ${most}, all users of NOE: the team gets those of the other follow-up teams`,
      remedy: phrase`Use a smaller factor; to test with more users than NOE has, raise demand.users too.`,
    },
  ];
}

function testInside(test: PortfolioTest, index: number, { run }: ScenarioDocument): readonly Breach[] {
  const end = test.startDay + test.lengthDays;
  if (test.startDay >= -run.warmUpDays && end <= run.measuredDays) return [];
  return [
    {
      path: `staff.portfolioTests[${index}].startDay`,
      found: phrase`a test from day ${test.startDay} to day ${end}`,
      expected: phrase`a test inside the run, from day ${-run.warmUpDays} to day ${run.measuredDays}`,
      remedy: phrase`Move or shorten the test, or lengthen the run.`,
    },
  ];
}

function oneAtATime({ staff }: ScenarioDocument): readonly Breach[] {
  return staff.portfolioTests.flatMap((test, index) => {
    const other = staff.portfolioTests.findIndex(
      (before, i) =>
        i < index &&
        before.startDay < test.startDay + test.lengthDays &&
        test.startDay < before.startDay + before.lengthDays,
    );
    if (other < 0) return [];
    return [
      {
        path: `staff.portfolioTests[${index}].startDay`,
        found: phrase`a test that overlaps test ${other}`,
        expected: phrase`one test at a time`,
        remedy: phrase`Move or shorten one of them.`,
      },
    ];
  });
}

/** Rules on portfolio tests. */
export const PORTFOLIO_TEST_RULES: readonly Rule[] = [
  {
    reads: ['staff.teams', 'staff.portfolioTests'],
    check: (document) => document.staff.portfolioTests.flatMap((test, index) => testedTeam(test, index, document)),
  },
  {
    reads: ['run.warmUpDays', 'run.measuredDays', 'staff.portfolioTests'],
    check: (document) => document.staff.portfolioTests.flatMap((test, index) => testInside(test, index, document)),
  },
  { reads: ['staff.portfolioTests'], check: oneAtATime },
];
