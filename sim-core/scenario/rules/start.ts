import { phrase } from '../../fault/phrase.ts';
import type { CaseloadGroup, CaseloadPhase, ScenarioDocument } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';

const DAYS_PER_WEEK = 7;
const OF_A_REVIEW: readonly CaseloadPhase[] = ['awaitingReviewMessage', 'awaitingReply', 'underReview'];
const UNDECIDED: readonly CaseloadPhase[] = ['awaitingAssessment', 'awaitingRecheck'];

/** A rule on each group with people in it, for runs that start from a caseload. */
function ofEachGroup(
  column: keyof CaseloadGroup,
  check: (group: CaseloadGroup, document: ScenarioDocument) => Omit<Breach, 'path'> | null,
) {
  return (document: ScenarioDocument): readonly Breach[] => {
    const { start, caseload } = document.run;
    if (start !== 'caseload') return [];
    return caseload.groups.flatMap((group, index) => {
      const words = group.persons > 0 ? check(group, document) : null;
      return words === null ? [] : [{ path: `run.caseload.groups[${index}].${column}`, ...words }];
    });
  };
}

function noWarmUp({ run }: ScenarioDocument): readonly Breach[] {
  if (run.start !== 'caseload' || run.warmUpDays === 0) return [];
  return [
    {
      path: 'run.warmUpDays',
      found: phrase`${run.warmUpDays} warm-up days and a start from a caseload`,
      expected: phrase`0 warm-up days, since the caseload is that of the first measured day`,
      remedy: phrase`Set run.warmUpDays to 0, or run.start to "warmUp".`,
    },
  ];
}

function sum({ run }: ScenarioDocument): readonly Breach[] {
  const persons = run.caseload.groups.reduce((total, group) => total + group.persons, 0);
  if (run.start !== 'caseload' || persons === run.caseload.total) return [];
  return [
    {
      path: 'run.caseload.total',
      found: phrase`${run.caseload.total}, while the groups sum to ${persons}`,
      expected: phrase`the sum of the persons of all groups`,
      remedy: phrase`Set run.caseload.total to ${persons}, or correct the groups.`,
    },
  ];
}

const ages = ofEachGroup('ageToDays', ({ ageFromDays, ageToDays }) =>
  ageFromDays < ageToDays
    ? null
    : {
        found: phrase`ages from ${ageFromDays} to ${ageToDays} days`,
        expected: phrase`an upper age above the lower one; it is itself not included`,
        remedy: phrase`Use more than ${ageFromDays}, for example ${ageFromDays + 1} for one day.`,
      },
);

const waits = ofEachGroup('waitedDays', ({ waitedDays, ageToDays }) =>
  waitedDays <= ageToDays
    ? null
    : {
        found: phrase`a task that has waited ${waitedDays} days for users registered less than ${ageToDays} days`,
        expected: phrase`a wait that is not longer than the time since registration`,
        remedy: phrase`Use ${ageToDays} or less.`,
      },
);

const layOffs = ofEachGroup('laidOff', ({ laidOff, ageToDays }, { hazards, people }) => {
  if (laidOff !== 'only') return null;
  const limitDays = hazards.laidOffLimitWeeks * DAYS_PER_WEEK;
  if (people.laidOffShare === 0) {
    return {
      found: phrase`laid-off users while people.laidOffShare is 0`,
      expected: phrase`users that are not laid off, since nobody registers as laid off`,
      remedy: phrase`Use "drawn" or "none", or raise people.laidOffShare.`,
    };
  }
  if (ageToDays <= limitDays) return null;
  return {
    found: phrase`laid-off users up to ${ageToDays} days after registration`,
    expected: phrase`at most ${limitDays} days: then the lay-off ends (hazards.laidOffLimitWeeks)`,
    remedy: phrase`Use an ageToDays of at most ${limitDays}, and "none" for those registered longer.`,
  };
});

const firstReview = ofEachGroup('ageFromDays', ({ phase, ageFromDays }, { checkpoints }) => {
  if (!OF_A_REVIEW.includes(phase)) return null;
  const first = checkpoints.find(({ kind }) => kind === 'review' || kind === 'tailored');
  const firstDay = (first?.week ?? Infinity) * DAYS_PER_WEEK;
  if (ageFromDays >= firstDay) return null;
  return {
    found: phrase`"${phase}" from ${ageFromDays} days after registration`,
    expected:
      first === undefined ? phrase`another phase, since no checkpoint is a review` : phrase`${firstDay} days or more`,
    remedy:
      first === undefined
        ? phrase`Use "followedUp".`
        : phrase`The first review is due in week ${first.week}: start there.`,
  };
});

const wayThere = ofEachGroup('phase', ({ phase }, { intake, office }) => {
  if (phase === 'awaitingRecheck' && office.handToNoeShare === 0) {
    return {
      found: phrase`"${phase}" while office.handToNoeShare is 0`,
      expected: phrase`another phase, since offices hand nobody over`,
      remedy: phrase`Use "awaitingAssessment", or raise office.handToNoeShare.`,
    };
  }
  if (UNDECIDED.includes(phase) || intake.acceptShare > 0) return null;
  return {
    found: phrase`"${phase}" while intake.acceptShare is 0`,
    expected: phrase`a phase before the decision, since nobody is accepted`,
    remedy: phrase`Use "awaitingAssessment", or raise intake.acceptShare.`,
  };
});

const GROUPS = ['run.start', 'run.caseload'];

/** Rules on the caseload a run starts from. */
export const START_RULES: readonly Rule[] = [
  { reads: ['run.start', 'run.warmUpDays'], check: noWarmUp },
  { reads: GROUPS, check: sum },
  { reads: GROUPS, check: ages },
  { reads: GROUPS, check: waits },
  { reads: [...GROUPS, 'hazards.laidOffLimitWeeks', 'people.laidOffShare'], check: layOffs },
  { reads: [...GROUPS, 'checkpoints'], check: firstReview },
  { reads: [...GROUPS, 'intake.acceptShare', 'office.handToNoeShare'], check: wayThere },
];
