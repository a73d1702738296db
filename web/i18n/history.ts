import type { Catalogue } from './language.ts';

const nb = {
  historyEmpty:
    'Ingen kjøringer ennå. Alt du kjører i Oversikt, Stresstest eller Sjekkpunkter, kommer hit når det er ferdig.',
  historyHelp: (most: string) => `Inntil ${most} kjøringer blir lagret. Den nyeste står først.`,
  removeBare: 'Slett alle uten merknad',
  pages: {
    oversikt: 'Oversikt',
    stresstest: 'Stresstest',
    sjekkpunkter: 'Sjekkpunkter',
    sammenlign: 'Sammenlign',
    scenarioer: 'Scenarioer',
  },
  runsAnd: (runs: string, page: string) => `${runs} · ${page}`,
  runNote: 'Merknad',
  engineOld: (was: string, now: string) =>
    `Kjørt med motor ${was}; denne siden har ${now}. Tallene under er de som ble lagret, men en ny kjøring kan gi andre.`,
  runAgain: 'Kjør på nytt og sjekk tallene',
  verdicts: {
    same: 'Tallene er nøyaktig de samme som da kjøringen ble lagret.',
    'same-in-spite': (was: string, now: string) =>
      `Kjøringen er lagret med motor ${was}; denne siden har ${now}. Tallene er likevel nøyaktig de samme.`,
    'other-engine': (was: string, now: string) =>
      `Tallene er ikke de samme: Kjøringen er lagret med motor ${was}, og denne siden har ${now}.`,
    'other-scenario':
      'Tallene er ikke de samme: Scenarioet i kjøringen er lest på en annen måte enn da den ble lagret.',
    'other-numbers': 'Tallene er ikke de samme, selv om scenario og motor er like. Dette er en feil i programmet.',
  },
  moved: (count: string) => `Nøkkeltall som er andre nå: ${count}`,
  movedFromTo: (was: string, is: string) => `${was} er nå ${is}`,
  report: 'Rapport til utskrift',
  saveScenario: 'Lagre scenarioet under eget navn',
  diffLead: 'Velg to scenarioer for å se hva de sier ulikt.',
  first: 'Første scenario',
  second: 'Andre scenario',
  kindShipped: (name: string) => `Bibliotek: ${name}`,
  kindOwn: (name: string) => `Eget: ${name}`,
  kindOpened: (name: string) => `Åpnet: ${name}`,
  kindRun: (name: string, moment: string) => `Kjøring ${moment}: ${name}`,
  swap: 'Bytt om',
  same: 'De to scenarioene sier det samme.',
  namesOnly: 'Bare navn og beskrivelse er ulike. Forutsetningene er de samme.',
  differences: (count: number) => (count === 1 ? '1 forskjell' : `${count} forskjeller`),
  diffTable: (first: string, second: string) => `Forskjeller mellom «${first}» og «${second}»`,
  field: 'Forutsetning',
  notThere: 'finnes ikke',
  order: (names: string) => `rekkefølgen ${names}`,
  rowName: (field: string, name: string) => `${field}: ${name}`,
  rowNumber: (field: string, number: string) => `${field}, nr. ${number}`,
  place: (name: string, value: string) => `${name}: ${value}`,
  length: (count: number) => (count === 1 ? '1 verdi' : `${count} verdier`),
};

/** The history of runs, and what two scenarios say differently. */
export const HISTORY: Catalogue<typeof nb> = {
  nb,
  en: {
    historyEmpty: 'No runs yet. Everything you run in Overview, Stress test or Checkpoints comes here when it is done.',
    historyHelp: (most) => `Up to ${most} runs are saved. The newest comes first.`,
    removeBare: 'Delete all without a note',
    pages: {
      oversikt: 'Overview',
      stresstest: 'Stress test',
      sjekkpunkter: 'Checkpoints',
      sammenlign: 'Compare',
      scenarioer: 'Scenarios',
    },
    runsAnd: (runs, page) => `${runs} · ${page}`,
    runNote: 'Note',
    engineOld: (was, now) =>
      `Run with engine ${was}; this page has ${now}. The numbers below are those that were saved, but a new run may give others.`,
    runAgain: 'Run again and check the numbers',
    verdicts: {
      same: 'The numbers are exactly those of when the run was saved.',
      'same-in-spite': (was, now) =>
        `The run was saved with engine ${was}; this page has ${now}. The numbers are exactly the same all the same.`,
      'other-engine': (was, now) =>
        `The numbers are not the same: the run was saved with engine ${was}, and this page has ${now}.`,
      'other-scenario':
        'The numbers are not the same: the scenario of the run is read in another way than when it was saved.',
      'other-numbers':
        'The numbers are not the same, although scenario and engine are. This is an error in the program.',
    },
    moved: (count) => `Key figures that are others now: ${count}`,
    movedFromTo: (was, is) => `${was} is now ${is}`,
    report: 'Report for print',
    saveScenario: 'Save the scenario under an own name',
    diffLead: 'Choose two scenarios to see what they say differently.',
    first: 'First scenario',
    second: 'Second scenario',
    kindShipped: (name) => `Library: ${name}`,
    kindOwn: (name) => `Own: ${name}`,
    kindOpened: (name) => `Opened: ${name}`,
    kindRun: (name, moment) => `Run ${moment}: ${name}`,
    swap: 'Swap',
    same: 'The two scenarios say the same.',
    namesOnly: 'Only name and description differ. The assumptions are the same.',
    differences: (count) => (count === 1 ? '1 difference' : `${count} differences`),
    diffTable: (first, second) => `Differences between “${first}” and “${second}”`,
    field: 'Assumption',
    notThere: 'is not there',
    order: (names) => `the order ${names}`,
    rowName: (field, name) => `${field}: ${name}`,
    rowNumber: (field, number) => `${field}, no. ${number}`,
    place: (name, value) => `${name}: ${value}`,
    length: (count) => (count === 1 ? '1 value' : `${count} values`),
  },
};
