import type { KeyFigureId } from './result.ts';
import type { CatalogueEntry } from './units.ts';

/** Key figures of load: users, backlog and staff. */
export const LOAD_FIGURES = {
  activeUsers: {
    unit: 'persons',
    label: { nb: 'Aktive brukere', en: 'Active users' },
    help: {
      nb: 'Brukere som følges opp av NOE, i snitt over måleperioden.',
      en: 'Users NOE follows up, mean over the measured days.',
    },
  },
  activeUsersPerVeileder: {
    unit: 'persons per FTE',
    label: { nb: 'Aktive brukere per veileder', en: 'Active users per veileder' },
    help: { nb: 'Aktive brukere delt på nominelle årsverk.', en: 'Active users divided by nominal FTE.' },
  },
  activeUsersPerVeilederOnDuty: {
    unit: 'persons per FTE',
    label: { nb: 'Aktive brukere per veileder på jobb', en: 'Active users per veileder on duty' },
    help: {
      nb: 'Aktive brukere delt på årsverkene som er på jobb i åpningstiden.',
      en: 'Active users divided by the FTE on duty during opening hours.',
    },
  },
  backlogTasks: {
    unit: 'tasks',
    label: { nb: 'Oppgaver som venter', en: 'Tasks waiting' },
    help: {
      nb: 'Oppgaver som venter på en veileder, i snitt over måleperioden.',
      en: 'Tasks waiting for a veileder, mean over the measured days.',
    },
  },
  backlogHours: {
    unit: 'work-hours',
    label: { nb: 'Restanse i arbeidstimer', en: 'Backlog in work-hours' },
    help: {
      nb: 'Arbeidstimer de ventende oppgavene krever, i snitt over måleperioden.',
      en: 'Work-hours the waiting tasks take, mean over the measured days.',
    },
  },
  backlogHoursAtEnd: {
    unit: 'work-hours',
    label: { nb: 'Restanse ved slutten', en: 'Backlog at the end' },
    help: {
      nb: 'Arbeidstimer de ventende oppgavene krever når måleperioden er slutt.',
      en: 'Work-hours the waiting tasks take when the measured days end.',
    },
  },
  backlogGrowthHoursPerWeek: {
    unit: 'work-hours per week',
    label: { nb: 'Vekst i restansen', en: 'Backlog growth' },
    help: {
      nb: 'Hvor mye restansen vokser per uke i siste halvdel av måleperioden.',
      en: 'How much the backlog grows per week over the last half of the measured days.',
    },
  },
  oldestWaitingDays: {
    unit: 'days',
    label: { nb: 'Eldste oppgave', en: 'Oldest task' },
    help: {
      nb: 'Den lengste tiden en oppgave har ventet ved slutten av en dag.',
      en: 'Longest time a task has waited at the end of a day.',
    },
  },
  utilisation: {
    unit: 'share',
    label: { nb: 'Utnyttelse', en: 'Utilisation' },
    help: {
      nb: 'Andelen av tiden til oppgaver som veilederne på jobb bruker på oppgaver.',
      en: 'Share of the time on duty for tasks that is spent on tasks.',
    },
  },
  recordedFte: {
    unit: 'FTE',
    label: { nb: 'Registrert ressursbruk', en: 'Recorded FTE' },
    help: {
      nb: 'Årsverk som går med til oppgavene, slik enheten registrerer ressursbruk.',
      en: 'FTE the tasks take, as the unit records its use of staff.',
    },
  },
  requiredFte: {
    unit: 'FTE',
    label: { nb: 'Nødvendige årsverk', en: 'Required FTE' },
    help: {
      nb: 'Nominelle årsverk som rekker arbeidet etter hvert som det kommer, i siste halvdel av måleperioden.',
      en: 'Nominal FTE that can do the work as it arises, over the last half of the measured days.',
    },
  },
  handlingMinutesPerEntry: {
    unit: 'minutes',
    label: { nb: 'Arbeidstid per ny bruker', en: 'Handling time per entry' },
    help: {
      nb: 'Minutter med oppgaver for hver bruker som kommer inn: alt arbeid i måleperioden delt på antallet nye brukere.',
      en: 'Minutes of tasks for each user who comes in: all work of the measured days divided by the entries.',
    },
  },
  tasksLapsed: {
    unit: 'tasks',
    label: { nb: 'Bortfalte oppgaver', en: 'Lapsed tasks' },
    help: {
      nb: 'Oppgaver som ble lukket fordi brukeren hadde forlatt NOE.',
      en: 'Tasks closed because the user had left NOE.',
    },
  },
  events: {
    unit: 'events',
    label: { nb: 'Hendelser i simuleringen', en: 'Events in the simulation' },
    help: { nb: 'Antall hendelser simuleringen behandlet.', en: 'Number of events the simulation handled.' },
  },
} as const satisfies Partial<Readonly<Record<KeyFigureId, CatalogueEntry>>>;
