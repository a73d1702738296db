import type { BacklogCause, MoverGroup, WaitId } from '../../sim-core/contract.ts';
import type { Catalogue } from './language.ts';

interface DetailTexts {
  readonly scenario: string;
  readonly movers: {
    readonly heading: string;
    readonly wait: string;
    readonly waits: Readonly<Record<WaitId, string>>;
    readonly waitHelp: Readonly<Record<WaitId, string>>;
    readonly groups: Readonly<Record<MoverGroup, string>>;
    readonly caption: (wait: string, scenario: string) => string;
    readonly sentence: (less: string, longer: string) => string;
    readonly most: (group: string, less: string, longer: string) => string;
    readonly help: string;
    readonly columns: { readonly group: string; readonly persons: string; readonly less: string; readonly longer: string; readonly change: string };
    readonly nobody: string;
    readonly sure: { readonly gains: string; readonly loses: string; readonly even: string };
    readonly verdict: string;
    readonly axis: { readonly less: string; readonly longer: string };
  };
  readonly why: {
    readonly heading: string;
    readonly caption: (scenario: string) => string;
    readonly help: string;
    readonly sentence: (base: string, other: string, cause: string, amount: string) => string;
    readonly level: (base: string, other: string) => string;
    readonly causes: Readonly<Record<BacklogCause, string>>;
    readonly atEnd: (title: string) => string;
    readonly cause: string;
    readonly tasks: string;
  };
  readonly tornado: {
    readonly name: string;
    readonly heading: string;
    readonly help: string;
    readonly figure: string;
    readonly vary: string;
    readonly add: string;
    readonly addNone: string;
    readonly range: (field: string, low: string, high: string) => string;
    readonly runs: string;
    readonly run: string;
    readonly caption: (figure: string, scenario: string) => string;
    readonly sentence: (field: string, low: string, high: string) => string;
    readonly low: string;
    readonly high: string;
    readonly place: string;
    readonly nothing: string;
    readonly cannot: string;
  };
  readonly best: {
    readonly name: string;
    readonly heading: string;
    readonly help: string;
    readonly figure: string;
    readonly better: string;
    readonly directions: { readonly less: string; readonly more: string };
    readonly indifference: string;
    readonly indifferenceHelp: (unit: string) => string;
    readonly positive: string;
    readonly run: string;
    readonly guaranteed: (best: string, probability: string, amount: string) => string;
    readonly open: (names: string, runs: string) => string;
    readonly caption: string;
    readonly mean: string;
    readonly runs: string;
    readonly status: string;
    readonly out: (runs: string) => string;
    readonly left: string;
    readonly chosen: string;
  };
  readonly precision: {
    readonly heading: string;
    readonly help: string;
    readonly caption: string;
    readonly factor: string;
    readonly factorText: (times: string) => string;
    readonly exact: string;
    readonly needed: string;
    readonly wanted: string;
  };
}

/** The further sections of the comparison: who, why, which assumption, which is best, how exact. */
export const COMPARE_DETAIL: Catalogue<DetailTexts> = {
  nb: {
    scenario: 'Scenario',
    movers: {
      heading: 'Hvem venter kortere, og hvem lenger?',
      wait: 'Ventetid',
      waits: {
        firstContactMin: 'Til første kontakt',
        helpMin: 'Til kontoret, for dem som trenger mer',
        registeredMin: 'Til de går ut av registeret',
      },
      waitHelp: {
        firstContactMin: 'Fra registrering til noen første gang tar i saken, i NOE eller ved et kontor.',
        helpMin: 'Fra registrering til første kontakt ved kontoret, for dem et kontor ville funnet et større behov hos.',
        registeredMin: 'Fra registrering til personen ikke lenger er registrert.',
      },
      groups: {
        all: 'Alle',
        stable: 'Får varig jobb',
        inAndOut: 'Ut og inn av jobb',
        withoutWork: 'Blir uten jobb',
        needsMore: 'Trenger mer enn standard',
        standardNeed: 'Klarer seg med standard',
        men: 'Menn',
        women: 'Kvinner',
        under40: 'Under 40 år',
        from40: '40 år og eldre',
        immigrants: 'Innvandrere',
        laidOff: 'Permitterte',
      },
      caption: (wait, scenario) => `${wait}: ${scenario} mot basen, de samme menneskene`,
      sentence: (less, longer) => `${less} venter minst ett døgn kortere enn i basen, og ${longer} minst ett døgn lenger.`,
      most: (group, less, longer) => `Størst utslag: «${group}», der ${less} venter kortere og ${longer} lenger.`,
      help: 'Hver person følges i begge scenarioene, med de samme tilfeldighetene. Tallene er snitt over kjøringene, med 95 %-intervall. Resten venter like lenge, på under ett døgn nær.',
      columns: { group: 'Gruppe', persons: 'Personer', less: 'Kortere', longer: 'Lenger', change: 'Endring i snitt, dager' },
      nobody: 'Ingen i begge scenarioene har denne ventetiden. Den finnes bare der kontorene simuleres.',
      sure: { gains: 'tjener', loses: 'taper', even: 'ikke sikkert' },
      verdict: 'I alt',
      axis: { less: '← kortere', longer: 'lenger →' },
    },
    why: {
      heading: 'Hvorfor ble køen en annen?',
      caption: (scenario) => `Oppgaver som venter siste dag: fra basen til ${scenario}`,
      help: 'Bidragene går opp til siste oppgave. Der flere ting virker sammen, er virkningen delt likt mellom dem (Shapley). Snitt over kjøringene.',
      sentence: (base, other, cause, amount) =>
        `Når perioden er omme, venter ${base} oppgaver i basen og ${other} i scenarioet. Det meste kommer av «${cause}» (${amount}).`,
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
      cause: 'Årsak',
      tasks: 'Oppgaver',
    },
    tornado: {
      name: 'Følsomhet',
      heading: 'Hvilken antakelse betyr mest?',
      help: 'Ett tall om gangen settes til hver ende av området det sannsynligvis ligger i, med de samme tilfeldighetene. Det viser hva hvert tall gjør alene.',
      figure: 'Nøkkeltall',
      vary: 'Tall som varieres',
      add: 'Varier også',
      addNone: 'Velg et tall …',
      range: (field, low, high) => `${field}: ${low} til ${high}`,
      runs: 'Kjøringer av hver ende',
      run: 'Kjør følsomhet',
      caption: (figure, scenario) => `${figure} i ${scenario}: endring når ett tall går til enden av området sitt`,
      sentence: (field, low, high) => `Mest betyr «${field}»: ${low} i nedre ende og ${high} i øvre ende.`,
      low: 'Nedre ende',
      high: 'Øvre ende',
      place: 'Tall',
      nothing: 'Kryss av for minst ett tall.',
      cannot: 'Skriv et helt tall fra 2.',
    },
    best: {
      name: 'Valg av det beste',
      heading: 'Hvilket scenario er best?',
      help: 'Simulatoren kjører så mange ganger som trengs, og tar ut ett og ett scenario når det er for langt bak. Kjøringene du alt har, brukes på nytt.',
      figure: 'Nøkkeltall',
      better: 'Best er',
      directions: { less: 'minst mulig', more: 'mest mulig' },
      indifference: 'Forskjell som ikke betyr noe',
      indifferenceHelp: (unit) => `I ${unit}. Mindre forskjeller skilles ikke.`,
      positive: 'Skriv et tall over null.',
      run: 'Finn det beste',
      guaranteed: (best, probability, amount) =>
        `«${best}» er best. Er det minst ${amount} bedre enn det nest beste, er valget riktig med minst ${probability} sannsynlighet.`,
      open: (names, runs) =>
        `Ikke avgjort etter ${runs} kjøringer: ${names} kan alle være best. Godta en større forskjell, eller kjør mer i terminalen.`,
      caption: 'Scenarioene med snitt og antall kjøringer',
      mean: 'Snitt',
      runs: 'Kjøringer',
      status: 'Utfall',
      out: (runs) => `ute etter ${runs} kjøringer`,
      left: 'fortsatt mulig',
      chosen: 'best',
    },
    precision: {
      heading: 'For den som spør: hvor mange kjøringer trengs?',
      help: 'Like mennesker og like tilfeldigheter gjør intervallet smalere. «Uavhengig flaks» sier hvor mange ganger flere kjøringer som ellers trengs. «Trengs» er et anslag ut fra kjøringene som er gjort, for et intervall som er smalt nok til daglig bruk.',
      caption: 'Nøyaktigheten til forskjellene',
      factor: 'Uavhengig flaks',
      factorText: (times) => `${times} ganger så mange`,
      exact: 'varierer ikke',
      needed: 'Trengs',
      wanted: 'Smalt nok er ±',
    },
  },
  en: {
    scenario: 'Scenario',
    movers: {
      heading: 'Who waits less, and who longer?',
      wait: 'Wait',
      waits: {
        firstContactMin: 'Until the first contact',
        helpMin: 'Until the office, of those who need more',
        registeredMin: 'Until they leave the register',
      },
      waitHelp: {
        firstContactMin: 'From registration until somebody first deals with the case, at NOE or at an office.',
        helpMin: 'From registration to the first contact at the office, of those in whom an office would find a larger need.',
        registeredMin: 'From registration until the person is no longer registered.',
      },
      groups: {
        all: 'Everybody',
        stable: 'Get lasting work',
        inAndOut: 'In and out of work',
        withoutWork: 'Stay without work',
        needsMore: 'Need more than standard',
        standardNeed: 'Manage with standard',
        men: 'Men',
        women: 'Women',
        under40: 'Below 40',
        from40: '40 and older',
        immigrants: 'Immigrants',
        laidOff: 'Laid off',
      },
      caption: (wait, scenario) => `${wait}: ${scenario} against the base, the same people`,
      sentence: (less, longer) => `${less} wait at least a day less than in the base, and ${longer} at least a day longer.`,
      most: (group, less, longer) => `Largest effect: “${group}”, of whom ${less} wait less and ${longer} longer.`,
      help: 'Each person is followed in both scenarios, with the same luck. Numbers are means over the runs, with 95% intervals. The rest wait the same, to within a day.',
      columns: { group: 'Group', persons: 'Persons', less: 'Less', longer: 'Longer', change: 'Mean change, days' },
      nobody: 'Nobody in both scenarios has this wait. It is there only where offices are simulated.',
      sure: { gains: 'gain', loses: 'lose', even: 'not certain' },
      verdict: 'In all',
      axis: { less: '← less', longer: 'longer →' },
    },
    why: {
      heading: 'Why is the queue another one?',
      caption: (scenario) => `Tasks waiting on the last day: from the base to ${scenario}`,
      help: 'The parts add up to the last task. Where several things act together, their effect is divided evenly (Shapley). Mean over the runs.',
      sentence: (base, other, cause, amount) =>
        `When the period ends, ${base} tasks wait in the base and ${other} in the scenario. Most of it comes from “${cause}” (${amount}).`,
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
      cause: 'Cause',
      tasks: 'Tasks',
    },
    tornado: {
      name: 'Sensitivity',
      heading: 'Which assumption matters most?',
      help: 'One number at a time goes to each end of the range it probably lies in, with the same luck. It shows what each number does by itself.',
      figure: 'Key figure',
      vary: 'Numbers that are varied',
      add: 'Vary also',
      addNone: 'Choose a number …',
      range: (field, low, high) => `${field}: ${low} to ${high}`,
      runs: 'Runs of each end',
      run: 'Run sensitivity',
      caption: (figure, scenario) => `${figure} in ${scenario}: change when one number goes to an end of its range`,
      sentence: (field, low, high) => `“${field}” matters most: ${low} at the low end and ${high} at the high end.`,
      low: 'Low end',
      high: 'High end',
      place: 'Number',
      nothing: 'Tick at least one number.',
      cannot: 'Write a whole number from 2.',
    },
    best: {
      name: 'Choice of the best',
      heading: 'Which scenario is the best?',
      help: 'The simulator runs as often as is needed and rules out one scenario after the other when it is too far behind. The runs you have are used again.',
      figure: 'Key figure',
      better: 'Best is',
      directions: { less: 'as little as possible', more: 'as much as possible' },
      indifference: 'Difference that does not matter',
      indifferenceHelp: (unit) => `In ${unit}. Smaller differences are not told apart.`,
      positive: 'Write a number above zero.',
      run: 'Find the best',
      guaranteed: (best, probability, amount) =>
        `“${best}” is the best. If it is at least ${amount} better than the second best, the choice is right with a probability of ${probability} or more.`,
      open: (names, runs) =>
        `Not decided after ${runs} runs: ${names} can all be the best. Accept a larger difference, or run more in the terminal.`,
      caption: 'The scenarios with mean and number of runs',
      mean: 'Mean',
      runs: 'Runs',
      status: 'Outcome',
      out: (runs) => `out after ${runs} runs`,
      left: 'still possible',
      chosen: 'the best',
    },
    precision: {
      heading: 'For those who ask: how many runs are needed?',
      help: 'The same people and the same luck make the interval narrower. “Independent luck” says how many times more runs it would take otherwise. “Needed” is an estimate from the runs that were made, for an interval narrow enough for daily use.',
      caption: 'Exactness of the differences',
      factor: 'Independent luck',
      factorText: (times) => `${times} times as many`,
      exact: 'does not vary',
      needed: 'Needed',
      wanted: 'Narrow enough is ±',
    },
  },
};
