import type { BacklogCause, WaitId } from '../../sim-core/contract.ts';
import type { Catalogue } from './language.ts';

interface DetailTexts {
  readonly scenario: string;
  readonly movers: {
    readonly heading: string;
    readonly wait: string;
    readonly waitHelp: Readonly<Record<WaitId, string>>;
    readonly caption: (wait: string, scenario: string) => string;
    readonly sentence: (less: string, longer: string) => string;
    readonly most: (group: string, less: string, longer: string) => string;
    readonly help: string;
    readonly columns: {
      readonly group: string;
      readonly persons: string;
      readonly less: string;
      readonly longer: string;
      readonly change: string;
    };
    readonly nobody: string;
    /** Whether more of a group wait less or longer: the two shares against each other. */
    readonly verdict: string;
    readonly sure: { readonly gains: string; readonly loses: string; readonly even: string; readonly same: string };
    /** Said instead of a table where nobody's wait is another one. */
    readonly unmoved: string;
    /** How the drawing is read. */
    readonly key: string;
  };
  readonly why: {
    readonly heading: string;
    readonly caption: (scenario: string) => string;
    readonly help: string;
    readonly sentence: (base: string, other: string, cause: string, amount: string) => string;
    readonly level: (base: string, other: string) => string;
    readonly causes: Readonly<Record<BacklogCause, string>>;
    readonly atEnd: (title: string) => string;
    /** The two ends in the drawing, whose caption names the scenario. */
    readonly ends: readonly [base: string, scenario: string];
    readonly cause: string;
    readonly tasks: string;
  };
}

/** Sections of the comparison that say who is affected, and why. */
export const COMPARE_DETAIL: Catalogue<DetailTexts> = {
  nb: {
    scenario: 'Scenario',
    movers: {
      heading: 'Hvem venter kortere, og hvem lenger?',
      wait: 'Ventetid',
      waitHelp: {
        firstContactMin: 'Fra registrering til noen første gang tar i saken, i NOE eller ved et kontor.',
        helpMin:
          'Fra registrering til første kontakt ved kontoret, for dem et kontor ville funnet et større behov hos.',
        registeredMin: 'Fra registrering til personen ikke lenger er registrert.',
      },
      caption: (wait, scenario) => `${wait}: ${scenario} mot basen, de samme menneskene`,
      sentence: (less, longer) =>
        `${less} venter minst ett døgn kortere enn i basen, og ${longer} minst ett døgn lenger.`,
      most: (group, less, longer) => `Størst utslag: «${group}», der ${less} venter kortere og ${longer} lenger.`,
      help: 'Hver person følges i begge scenarioene, med de samme tilfeldighetene. Tallene er snitt over kjøringene, med 95 %-intervall. Resten venter like lenge, på under ett døgn nær.',
      columns: {
        group: 'Gruppe',
        persons: 'Personer',
        less: 'Kortere',
        longer: 'Lenger',
        change: 'Endring i snitt, dager',
      },
      nobody: 'Ingen har denne ventetiden i begge scenarioene. Den finnes bare der kontorene simuleres.',
      sure: { gains: 'flere kortere', loses: 'flere lenger', even: 'uvisst', same: 'likt' },
      unmoved: 'Likt for alle, på under ett døgn nær.',
      verdict: 'Kortere mot lenger',
      key: 'Til venstre: prosent av gruppen som venter minst ett døgn kortere. Til høyre: minst ett døgn lenger.',
    },
    why: {
      heading: 'Hvorfor ble køen en annen?',
      caption: (scenario) => `Oppgaver som venter siste dag: fra basen til ${scenario}`,
      help: 'Bidragene går opp til siste oppgave. Der flere ting virker sammen, er virkningen delt likt mellom dem (Shapley). Snitt over kjøringene.',
      sentence: (base, other, cause, amount) =>
        `Når perioden er omme, venter ${base} oppgaver i basen og ${other} i scenarioet. Størst enkeltvirkning har «${cause}» (${amount}).`,
      level: (base, other) => `Når perioden er omme, venter ${base} oppgaver i basen og ${other} i scenarioet.`,
      causes: {
        start: 'Køen da perioden begynte',
        arrivals: 'Hvor mange som kommer',
        outflow: 'Hvor lenge de blir',
        contacts: 'Oppgaver per bruker',
        returns: 'Meldinger sendt på nytt',
        dropped: 'Oppgaver som droppes',
        hours: 'Timer brukt på oppgaver',
        handling: 'Tid per oppgave',
      },
      atEnd: (title) => `Venter: ${title}`,
      ends: ['Venter i basen', 'Venter i scenarioet'],
      cause: 'Årsak',
      tasks: 'Oppgaver',
    },
  },
  en: {
    scenario: 'Scenario',
    movers: {
      heading: 'Who waits less, and who longer?',
      wait: 'Wait',
      waitHelp: {
        firstContactMin: 'From registration until somebody first deals with the case, at NOE or at an office.',
        helpMin:
          'From registration to the first contact at the office, of those in whom an office would find a larger need.',
        registeredMin: 'From registration until the person is no longer registered.',
      },
      caption: (wait, scenario) => `${wait}: ${scenario} against the base, the same people`,
      sentence: (less, longer) =>
        `${less} wait at least a day less than in the base, and ${longer} at least a day longer.`,
      most: (group, less, longer) => `Largest effect: “${group}”, of whom ${less} wait less and ${longer} longer.`,
      help: 'Each person is followed in both scenarios, with the same luck. Numbers are means over the runs, with 95% intervals. The rest wait the same, to within a day.',
      columns: { group: 'Group', persons: 'Persons', less: 'Less', longer: 'Longer', change: 'Mean change, days' },
      nobody: 'Nobody has this wait in both scenarios. It is there only where offices are simulated.',
      sure: { gains: 'mostly less', loses: 'mostly longer', even: 'undecided', same: 'the same' },
      unmoved: 'The same for everyone, to within a day.',
      verdict: 'Less against longer',
      key: 'To the left: per cent of the group who wait at least a day less. To the right: at least a day longer.',
    },
    why: {
      heading: 'Why is the queue another one?',
      caption: (scenario) => `Tasks waiting on the last day: from the base to ${scenario}`,
      help: 'The parts add up to the last task. Where several things act together, their effect is divided evenly (Shapley). Mean over the runs.',
      sentence: (base, other, cause, amount) =>
        `When the period ends, ${base} tasks wait in the base and ${other} in the scenario. The largest single effect is that of “${cause}” (${amount}).`,
      level: (base, other) => `When the period ends, ${base} tasks wait in the base and ${other} in the scenario.`,
      causes: {
        start: 'The queue when the period began',
        arrivals: 'How many come',
        outflow: 'How long they stay',
        contacts: 'Tasks per user',
        returns: 'Messages sent again',
        dropped: 'Tasks that are dropped',
        hours: 'Hours spent on tasks',
        handling: 'Time per task',
      },
      atEnd: (title) => `Waiting: ${title}`,
      ends: ['Waiting in the base', 'Waiting in the scenario'],
      cause: 'Cause',
      tasks: 'Tasks',
    },
  },
};
