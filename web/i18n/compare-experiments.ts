import type { Catalogue } from './language.ts';

interface ExperimentTexts {
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

/** Sections of the comparison that run more: which assumption, which is best; and how exact it all is. */
export const COMPARE_EXPERIMENTS: Catalogue<ExperimentTexts> = {
  nb: {
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
