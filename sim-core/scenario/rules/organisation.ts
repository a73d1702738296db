import { phrase } from '../../fault/phrase.ts';
import type { ScenarioDocument } from '../document.ts';
import { SUM_TOLERANCE } from '../field.ts';
import type { Owner } from '../organisation-document.ts';
import type { Breach, Rule } from '../rule.ts';
import { isTeam } from '../unit-teams.ts';
import { notIncreasing, repeated } from './order.ts';

const SHOWN_STEPS = 1e6; // of a sum of shares in a message

function names({ organisation: { owners } }: ScenarioDocument): readonly Breach[] {
  const twin = repeated(owners.map(({ id }) => id));
  if (twin < 0) return [];
  return [
    {
      path: `organisation.owners[${twin}].id`,
      found: phrase`a second owner "${owners[twin]!.id}"`,
      expected: phrase`a different id for each owner`,
      remedy: phrase`Rename one of them.`,
    },
  ];
}

function owns({ kind, does }: Owner): boolean {
  return kind !== 'team' || does !== 'intake';
}

function shares({ organisation: { owners } }: ScenarioDocument): readonly Breach[] {
  if (owners.length === 0) return [];
  const sum = owners.filter(owns).reduce((total, { usersShare }) => total + usersShare, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return [];
  return [
    {
      path: 'organisation.owners',
      found: phrase`owners of ${Math.round(sum * SHOWN_STEPS) / SHOWN_STEPS} of the users`,
      expected: phrase`shares of users that sum to 1, teams of intake apart`,
      remedy: phrase`Change usersShare so that every standard user has one owner.`,
    },
  ];
}

/** An owner without staff, or with staff or users its kind does not have. */
function staffing({ organisation: { owners } }: ScenarioDocument): readonly Breach[] {
  return owners.flatMap((owner, index) => {
    const path = `organisation.owners[${index}].fte`;
    const { kind, fte, usersShare } = owner;
    if (kind === 'generalist' && fte > 0) {
      return [
        {
          path,
          found: phrase`${fte} FTE of generalists`,
          expected: phrase`0, since generalists are the veiledere of the offices`,
          remedy: phrase`Set 0 here, or use the kind "dedicated".`,
        },
      ];
    }
    if (kind === 'generalist' || fte > 0 || (usersShare === 0 && owns(owner))) return [];
    return [
      {
        path,
        found: phrase`0 FTE for "${owner.id}"`,
        expected: phrase`someone who works for its users`,
        remedy: phrase`Give it more than 0 FTE, or remove it.`,
      },
    ];
  });
}

/** Tasks nobody may do: assessments without a team that does them, or teams without a team that assesses for them. */
function duties({ organisation: { owners } }: ScenarioDocument): readonly Breach[] {
  const teams = owners.filter(isTeam);
  const intake = teams.filter(({ does }) => does === 'intake').length;
  if (intake > 1) {
    return [
      {
        path: 'organisation.owners',
        found: phrase`${intake} teams that only assess`,
        expected: phrase`at most one team that does "intake" for all`,
        remedy: phrase`Join them to one, or let the teams do "all".`,
      },
    ];
  }
  const without = owners.findIndex(({ kind, does }) => kind === 'team' && does === 'followUp');
  if (without >= 0 && intake === 0) {
    return [
      {
        path: `organisation.owners[${without}].does`,
        found: phrase`a team that only follows up while nobody may assess`,
        expected: phrase`one team that does "intake", or teams that do "all"`,
        remedy: phrase`Add a team of intake, or let this one do "all".`,
      },
    ];
  }
  const idle = owners.findIndex(({ kind, does }) => kind === 'team' && does === 'intake');
  if (idle < 0 || without >= 0) return [];
  return [
    {
      path: `organisation.owners[${idle}].does`,
      found: phrase`a team of intake while no team follows up`,
      expected: phrase`a team that does "followUp"`,
      remedy: phrase`Add such a team, or let this one do "all".`,
    },
  ];
}

function help({ organisation: { owners } }: ScenarioDocument): readonly Breach[] {
  const ids = owners.filter(isTeam).map(({ id }) => id);
  return owners.flatMap(({ id, kind, covers }, index) => {
    if (covers === '' || (kind === 'team' && ids.includes(covers) && covers !== id)) return [];
    return [
      {
        path: `organisation.owners[${index}].covers`,
        found: phrase`the team "${covers}"`,
        expected: phrase`another pooled team, for a pooled team to help: ${ids.join(', ')}`,
        remedy: phrase`Correct the id, or leave it empty.`,
      },
    ];
  });
}

/** Rules about portfolios at offices that nobody can have. */
function simulated({ organisation, offices }: ScenarioDocument): readonly Breach[] {
  const { owners, sampledOffices } = organisation;
  if (sampledOffices > offices.count) {
    return [
      {
        path: 'organisation.sampledOffices',
        found: phrase`${sampledOffices} of ${offices.count} offices`,
        expected: phrase`no more than there are`,
        remedy: phrase`Use ${offices.count} or less.`,
      },
    ];
  }
  const local = owners.findIndex(({ kind }) => kind !== 'team');
  if (local < 0 || sampledOffices > 0) return [];
  return [
    {
      path: `organisation.owners[${local}].kind`,
      found: phrase`users owned by offices while none is simulated`,
      expected: phrase`simulated offices, or pooled teams only`,
      remedy: phrase`Set organisation.sampledOffices to 1 or more, or let a team own the users.`,
    },
  ];
}

/** Parts of a scenario that speak of the teams of `staff.teams`, which owners stand in place of. */
function otherTeams({ organisation, reserves, staff, run }: ScenarioDocument): readonly Breach[] {
  const breaches: Breach[] = [];
  const expected = phrase`none, since the owners stand in place of staff.teams`;
  if (organisation.owners.length > 0 && reserves.length > 0) {
    breaches.push({
      path: 'reserves',
      found: phrase`${reserves.length} reserves for teams of staff.teams`,
      expected,
      remedy: phrase`Remove the reserves, or the owners.`,
    });
  }
  if (organisation.owners.length > 0 && staff.portfolioTests.length > 0) {
    breaches.push({
      path: 'staff.portfolioTests',
      found: phrase`${staff.portfolioTests.length} tests of teams of staff.teams`,
      expected,
      remedy: phrase`Remove the tests, or the owners.`,
    });
  }
  const isOther = organisation.owners.length > 0 || organisation.sampledOffices > 0;
  if (isOther && run.start === 'caseload') {
    breaches.push({
      path: 'run.start',
      found: phrase`a given caseload with owners or offices`,
      expected: phrase`"warmUp", since a caseload says nothing of who owns its users`,
      remedy: phrase`Start from a warm-up.`,
    });
  }
  return breaches;
}

function stages({ routing }: ScenarioDocument): readonly Breach[] {
  const late = notIncreasing(routing.stages.map(({ fromDay }) => fromDay));
  if (late < 0) return [];
  return [
    {
      path: `routing.stages[${late}].fromDay`,
      found: phrase`day ${routing.stages[late]!.fromDay} after day ${routing.stages[late - 1]!.fromDay}`,
      expected: phrase`days in increasing order`,
      remedy: phrase`Order the rules by day, and give each day one.`,
    },
  ];
}

function handlingLaw({ offices }: ScenarioDocument): readonly Breach[] {
  if (offices.handlingLaw !== 'hyperexponential' || offices.handlingCv >= 1) return [];
  return [
    {
      path: 'offices.handlingCv',
      found: phrase`${offices.handlingCv} with the law hyperexponential`,
      expected: phrase`a coefficient of variation of 1 or more`,
      remedy: phrase`Raise cv to 1 or more, or choose the law "lognormal".`,
    },
  ];
}

const OWNERS = 'organisation.owners';

/** Rules on who owns the standard users, which offices are simulated and how people are sorted. */
export const ORGANISATION_RULES: readonly Rule[] = [
  { reads: [OWNERS], check: names },
  { reads: [OWNERS], check: shares },
  { reads: [OWNERS], check: staffing },
  { reads: [OWNERS], check: duties },
  { reads: [OWNERS], check: help },
  { reads: [OWNERS, 'organisation.sampledOffices', 'offices.count'], check: simulated },
  {
    reads: [OWNERS, 'organisation.sampledOffices', 'reserves', 'staff.portfolioTests', 'run.start'],
    check: otherTeams,
  },
  { reads: ['routing.stages'], check: stages },
  { reads: ['offices.handlingLaw', 'offices.handlingCv'], check: handlingLaw },
];
