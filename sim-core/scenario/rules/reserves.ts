import { phrase } from '../../fault/phrase.ts';
import type { ScenarioDocument } from '../document.ts';
import type { Reserve } from '../policy-document.ts';
import type { Breach, Rule } from '../rule.ts';
import { repeated } from './order.ts';
import { unknownLevel } from './readiness.ts';

/** A rule on one reserve at a time. @returns what is wrong, its path below the reserve. */
function each(check: (reserve: Reserve, document: ScenarioDocument) => readonly Breach[]): Rule['check'] {
  return (document) =>
    document.reserves.flatMap((reserve, index) =>
      check(reserve, document).map((breach) => ({ ...breach, path: `reserves[${index}].${breach.path}` })),
    );
}

function names({ reserves }: ScenarioDocument): readonly Breach[] {
  const twin = repeated(reserves.map(({ id }) => id));
  if (twin < 0) return [];
  return [
    {
      path: `reserves[${twin}].id`,
      found: phrase`a second reserve "${reserves[twin]!.id}"`,
      expected: phrase`a different id for each reserve`,
      remedy: phrase`Rename one of them.`,
    },
  ];
}

function withinLender({ fte, lenderFte }: Reserve): readonly Breach[] {
  if (fte <= lenderFte) return [];
  return [
    {
      path: 'fte',
      found: phrase`${fte} FTE from a lender with ${lenderFte}`,
      expected: phrase`no more FTE than the lender has`,
      remedy: phrase`Use ${lenderFte} or less, or correct lenderFte.`,
    },
  ];
}

function knownTeams({ teams }: Reserve, { staff }: ScenarioDocument): readonly Breach[] {
  const ids = staff.teams.map(({ id }) => id);
  const stray = teams.findIndex((team) => !ids.includes(team));
  if (stray >= 0) {
    return [
      {
        path: `teams[${stray}]`,
        found: phrase`the team "${teams[stray]!}"`,
        expected: phrase`a team of staff.teams: ${ids.join(', ')}`,
        remedy: phrase`Correct the id, or add the team.`,
      },
    ];
  }
  if (repeated(teams) < 0) return [];
  return [
    {
      path: 'teams',
      found: phrase`the team "${teams[repeated(teams)]!}" twice`,
      expected: phrase`each team once`,
      remedy: phrase`Remove one of them.`,
    },
  ];
}

function releaseBelowCall({ trigger, callAt, releaseAt }: Reserve): readonly Breach[] {
  if (trigger === 'day' || releaseAt < callAt) return [];
  return [
    {
      path: 'releaseAt',
      found: phrase`release at ${releaseAt} and call at ${callAt}`,
      expected: phrase`a release below the call, or the reserve would go home as it comes`,
      remedy: phrase`Use less than ${callAt}, or raise callAt.`,
    },
  ];
}

function triggerExists({ trigger, callAt }: Reserve, { readiness, run }: ScenarioDocument): readonly Breach[] {
  if (trigger === 'level' && callAt > readiness.levels.length) {
    return [unknownLevel('callAt', callAt, readiness.levels.length)];
  }
  if (trigger !== 'day' || callAt < run.measuredDays) return [];
  return [
    {
      path: 'callAt',
      found: phrase`day ${callAt} of a run that measures ${run.measuredDays} days`,
      expected: phrase`a day from 0 to ${run.measuredDays - 1}`,
      remedy: phrase`Call the reserve earlier, or lengthen the run.`,
    },
  ];
}

/** The stay must fit in, and a cap must pay for one day. */
function stayFits({ smallestStayDays, longestStayDays, capFteDays, fte }: Reserve): readonly Breach[] {
  const breaches: Breach[] = [];
  if (longestStayDays > 0 && longestStayDays < smallestStayDays) {
    breaches.push({
      path: 'longestStayDays',
      found: phrase`at most ${longestStayDays} and at least ${smallestStayDays} working days`,
      expected: phrase`a longest stay that is not below the smallest`,
      remedy: phrase`Use ${smallestStayDays} or more, or 0 for no limit.`,
    });
  }
  if (capFteDays > 0 && capFteDays < fte) {
    breaches.push({
      path: 'capFteDays',
      found: phrase`a cap of ${capFteDays} FTE-days for ${fte} FTE`,
      expected: phrase`enough for one day of the whole reserve`,
      remedy: phrase`Use ${fte} or more, or 0 for no limit.`,
    });
  }
  return breaches;
}

/** Rules on reserves. */
export const RESERVE_RULES: readonly Rule[] = [
  { reads: ['reserves'], check: names },
  { reads: ['reserves'], check: each(withinLender) },
  { reads: ['reserves', 'staff.teams'], check: each(knownTeams) },
  { reads: ['reserves'], check: each(releaseBelowCall) },
  { reads: ['reserves', 'readiness.levels', 'run.measuredDays'], check: each(triggerExists) },
  { reads: ['reserves'], check: each(stayFits) },
];
