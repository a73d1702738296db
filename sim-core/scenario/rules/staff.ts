import { phrase } from '../../fault/phrase.ts';
import type { ScenarioDocument } from '../document.ts';
import type { Breach, Rule } from '../rule.ts';
import { repeated } from './order.ts';

function openingHours({ staff }: ScenarioDocument): readonly Breach[] {
  const { calendar, opensAtHour, closesAtHour } = staff;
  if (calendar === 'always' || closesAtHour > opensAtHour) return [];
  return [
    {
      path: 'staff.closesAtHour',
      found: phrase`opening at ${opensAtHour} and closing at ${closesAtHour}`,
      expected: phrase`a closing hour after the opening hour`,
      remedy: phrase`Use a closing hour above ${opensAtHour}, or the calendar "always".`,
    },
  ];
}

function teams({ staff }: ScenarioDocument): readonly Breach[] {
  const breaches: Breach[] = [];
  const twin = repeated(staff.teams.map((team) => team.id));
  if (twin >= 0) {
    breaches.push({
      path: `staff.teams[${twin}].id`,
      found: phrase`a second team "${staff.teams[twin]!.id}"`,
      expected: phrase`a different id for each team`,
      remedy: phrase`Rename one of them.`,
    });
  }
  if (staff.teams.every((team) => team.fte === 0)) {
    breaches.push({
      path: 'staff.teams',
      found: phrase`0 FTE in all teams`,
      expected: phrase`someone who works`,
      remedy: phrase`Give at least one team more than 0 FTE.`,
    });
  }
  const intakeTeams = staff.teams.filter((team) => team.role === 'intake').length;
  if (intakeTeams !== 1) {
    breaches.push({
      path: 'staff.teams',
      found: intakeTeams === 0 ? phrase`no intake team` : phrase`${intakeTeams} intake teams`,
      expected: phrase`exactly one team with the role "intake", since everyone is assessed on arrival`,
      remedy: intakeTeams === 0 ? phrase`Give one team the role "intake".` : phrase`Join the intake teams to one.`,
    });
  }
  return breaches;
}

/** Fields that decide whether users stay in NOE and bring work there. */
const FOLLOW_UP_SOURCES = [
  'intake.acceptShare',
  'checkpoints',
  'messages',
  'people.laidOffShare',
  'demand.waves',
  'hazards.changedSituationPerMonth',
  'hazards.eventTransfer.perMonth',
  'tasks.handoverNote.automaticShare',
] as const;

/** Whether anyone can ever need a follow-up team: those whom intake accepts, through any source of work. */
function followUpArises({ intake, checkpoints, messages, people, demand, hazards, tasks }: ScenarioDocument): boolean {
  if (intake.acceptShare === 0) return false;
  const laidOff = people.laidOffShare > 0 || demand.waves.some((wave) => wave.laidOffShare > 0);
  const writes = messages.perUserMonth + messages.caseSystemPerUserMonth + messages.misroutedPerUserMonth > 0;
  const leavesWithNote = hazards.eventTransfer.perMonth > 0 && tasks.handoverNote.automaticShare < 1;
  return checkpoints.length > 0 || writes || laidOff || hazards.changedSituationPerMonth > 0 || leavesWithNote;
}

function followUpTeam(document: ScenarioDocument): readonly Breach[] {
  const staffed = document.staff.teams.some((team) => team.role === 'followUp' && team.fte > 0);
  if (staffed || !followUpArises(document)) return [];
  return [
    {
      path: 'staff.teams',
      found: phrase`no follow-up team with FTE`,
      expected: phrase`at least one team with the role "followUp" and FTE above 0, since accepted users bring work`,
      remedy: phrase`Add such a team, or set intake.acceptShare to 0.`,
    },
  ];
}

/** Rules on who works and when. */
export const STAFF_RULES: readonly Rule[] = [
  { reads: ['staff.calendar', 'staff.opensAtHour', 'staff.closesAtHour'], check: openingHours },
  { reads: ['staff.teams'], check: teams },
  { reads: ['staff.teams', ...FOLLOW_UP_SOURCES], check: followUpTeam },
];
