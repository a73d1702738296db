import type { Catalogue } from './language.ts';

const nb = {
  given: (users: string, groups: string) =>
    `Kjøringen startet med ${users} brukere, slik scenarioet oppgir: alle ${groups} gruppene stemmer første dag.`,
  settled: (days: string) => `Oppvarmingen på ${days} dager var lang nok.`,
  missing: (share: string) =>
    `Omtrent ${share} av brukerne mangler fordi ingen var registrert før oppvarmingen begynte.`,
  overload: 'En kø som bare vokser, har ingen likevekt. Derfor avhenger første dag av hvor lang oppvarmingen er.',
  empty: 'Kjøringen startet med en tom enhet, uten oppvarming.',
  untested: (days: string, judged: string) =>
    `Vi vet ikke om oppvarmingen på ${days} dager var lang nok: Bare ${judged} dager av kjøringen ligger før den første endringen i scenarioet.`,
  refused: (name: string) => `${name}: resultatet kan ikke brukes`,
  refusedText: 'Gjennomsnittene ville vist hvordan kjøringen startet, ikke hvordan det går. Derfor vises de ikke.',
  tooShort: (days: string) => `Oppvarmingen på ${days} dager er for kort.`,
  deletedUsers: (days: string) => `Testen MSER-5 forkaster de ${days} første dagene av brukertallet.`,
  deletedBacklog: (days: string) => `Testen MSER-5 forkaster de ${days} første dagene av køen.`,
  longer: (days: string) =>
    `Sett run.warmUpDays til ${days} eller mer, eller start med en oppgitt brukermasse (run.start).`,
  notThere: (asked: string, found: string, groups: string) =>
    `Scenarioet oppgir ${asked} brukere første dag, men ${found} er der. ${groups} grupper stemmer ikke.`,
  programError: 'Dette er en feil i programmet. Meld fra, og legg ved scenariofilen.',
};

/** Where the first measured day of a run came from. */
export const START: Catalogue<typeof nb> = {
  nb,
  en: {
    given: (users, groups) =>
      `The run started with ${users} users, as the scenario gives them: all ${groups} groups agree on the first day.`,
    settled: (days) => `The warm-up of ${days} days was long enough.`,
    missing: (share) => `About ${share} of the users are missing because nobody was registered before it began.`,
    overload: 'A queue that only grows has no steady state, so the first day depends on the length of the warm-up.',
    empty: 'The run started with an empty unit, without a warm-up.',
    untested: (days, judged) =>
      `We do not know whether the warm-up of ${days} days was long enough: only ${judged} days of the run come before the first change in the scenario.`,
    refused: (name) => `${name}: the result cannot be used`,
    refusedText: 'The means would show how the run started, not how it goes. Therefore they are not shown.',
    tooShort: (days) => `The warm-up of ${days} days is too short.`,
    deletedUsers: (days) => `The test MSER-5 discards the first ${days} days of the number of users.`,
    deletedBacklog: (days) => `The test MSER-5 discards the first ${days} days of the queue.`,
    longer: (days) => `Set run.warmUpDays to ${days} or more, or start from a given caseload (run.start).`,
    notThere: (asked, found, groups) =>
      `The scenario gives ${asked} users on the first day, but ${found} are there. ${groups} groups differ.`,
    programError: 'This is an error in the program. Report it, with the scenario file.',
  },
};
