import type { Catalogue } from './language.ts';

const nb = {
  stale: 'Utdatert',
  staleHelp: 'Du har endret valgene. Resultatet gjelder fortsatt det forrige valget til du trykker «Kjør».',
  staleWhileRunning: 'En ny kjøring pågår. Resultatet gjelder det forrige valget.',
  early: (done: string, of: string) => `Foreløpig: ${done} av ${of} kjøringer`,
  runs: (count: string) => `${count} kjøringer`,
  oneRun: '1 kjøring',
  names: {
    base: 'Dagens drift',
    '125k': { stock: '125 000, jevn tilgang', surge: '125 000, bølge' },
    '250k': { stock: '250 000, jevn tilgang', surge: '250 000, bølge' },
  },
  steady: (name: string) => `${name}: NOE holder følge`,
  recovers: (name: string) => `${name}: NOE tar igjen køen`,
  behind: (name: string) => `${name}: køen er ikke tatt igjen når perioden er omme`,
  overloaded: (name: string) => `${name}: køen vokser uten stopp`,
  steadyText: (response: string, backlog: string, caseload: string) =>
    `En bruker som skriver til NOE, venter i snitt ${response} på svar, kveld, natt og helg medregnet. I snitt ligger det ${backlog} arbeid i kø, og hver veileder har ${caseload} aktive brukere.`,
  recoversText: (peak: string, date: string, end: string) =>
    `Køen er på det høyeste rundt ${date}, med ${peak} arbeid. De siste fire ukene ligger det i snitt ${end} arbeid i kø.`,
  overloadText: (growth: string, low: string, high: string) =>
    `Det kommer mer arbeid enn veilederne rekker. Køen vokser med ${growth} arbeid i uken (sannsynligvis mellom ${low} og ${high}), og den slutter ikke å vokse av seg selv.`,
  overloadedAfterWave: (name: string) => `${name}: køen blir ikke tatt igjen`,
  waveText: (atEnd: string, growth: string, low: string, high: string) =>
    `Når perioden er omme, ligger det ${atEnd} arbeid i kø. I siste halvdel av perioden vokser køen fortsatt, med ${growth} arbeid i uken (sannsynligvis mellom ${low} og ${high}).`,
  overloadPassed: (date: string) => `Fra ${date} er køen større enn det enheten rekker på en hel uke.`,
  overloadNeverPassed: 'Køen rekker ikke å bli større enn en ukes kapasitet før perioden er omme.',
  overloadRequired: (required: string, nominal: string) =>
    `Med ${required} nominelle årsverk ville køen ikke vokst; enheten har ${nominal}.`,
  overloadNoMean: 'Gjennomsnitt av en kø som bare vokser, sier ikke noe. Derfor viser tabellen veksten i stedet.',
  workHours: (hours: string) => `${hours} timers`,
  hours: (hours: string) => `${hours} timer`,
  chartsHeading: 'Slik går det',
  keyHeading: 'Nøkkeltall',
  keyCaption: (name: string) => `Nøkkeltall for ${name}`,
  otherCaption: (name: string) => `Andre nøkkeltall for ${name}`,
  keyFigure: 'Nøkkeltall',
  value: 'Verdi',
  interval: '95 %-intervall',
  base: 'Dagens drift',
  intervalHelp:
    'Intervallet sier hvor godt gjennomsnittet er bestemt med så mange kjøringer. Det sier ikke noe om hvor godt vi kjenner tallene modellen bygger på.',
  growing: 'køen vokser hele perioden',
  allFigures: 'Vis flere nøkkeltall',
  oneRunNoInterval: 'krever minst to kjøringer',
  to: 'til',
  provenance: 'Om denne kjøringen',
  engine: 'Motor',
  scenario: 'Scenario',
  hash: 'Scenarioets kontrollsum',
  seed: 'Startverdi',
  fingerprint: 'Fingeravtrykk',
  replications: 'Kjøringer',
  fingerprintHelp: 'Samme fingeravtrykk betyr nøyaktig de samme tallene, også i terminalen.',
  limits:
    'Behandlingstidene er ikke målt. De er valgt innenfor rimelige rammer og tilpasset slik at basisåret bruker de registrerte 17,5\u00a0årsverkene. Alt om kø og svartid er derfor usikkert ut over det båndene viser.',
};

/** Result: headline, tables, provenance. */
export const RESULT: Catalogue<typeof nb> = {
  nb,
  en: {
    stale: 'Outdated',
    staleHelp: 'You have changed the choices. The result still shows the previous choice until you press “Run”.',
    staleWhileRunning: 'A new run is under way. The result shows the previous choice.',
    early: (done, of) => `Preliminary: ${done} of ${of} runs`,
    runs: (count) => `${count} runs`,
    oneRun: '1 run',
    names: {
      base: 'Today',
      '125k': { stock: '125,000, steady', surge: '125,000, surge' },
      '250k': { stock: '250,000, steady', surge: '250,000, surge' },
    },
    steady: (name) => `${name}: NOE keeps up`,
    recovers: (name) => `${name}: NOE catches up`,
    behind: (name) => `${name}: the queue is not worked off when the period ends`,
    overloaded: (name) => `${name}: the queue grows without end`,
    steadyText: (response, backlog, caseload) =>
      `A user who writes to NOE waits ${response} on average for an answer, evenings, nights and weekends included. On average ${backlog} of work lie in the queue, and each veileder has ${caseload} active users.`,
    recoversText: (peak, date, end) =>
      `The queue is highest around ${date}, with ${peak} of work. In the last four weeks it averages ${end} of work.`,
    overloadText: (growth, low, high) =>
      `More work arrives than the staff can do. The queue grows by ${growth} of work a week (probably between ${low} and ${high}), and it will not stop by itself.`,
    overloadedAfterWave: (name) => `${name}: the queue is not worked off`,
    waveText: (atEnd, growth, low, high) =>
      `When the period ends, ${atEnd} of work lie in the queue. In the second half of the period the queue still grows, by ${growth} of work a week (probably between ${low} and ${high}).`,
    overloadPassed: (date) => `From ${date} the queue is larger than what the unit can do in a whole week.`,
    overloadNeverPassed: 'The queue does not exceed one week’s capacity before the period ends.',
    overloadRequired: (required, nominal) =>
      `With ${required} nominal FTE the queue would not grow; the unit has ${nominal}.`,
    overloadNoMean: 'The mean of a queue that only grows says nothing. The table shows the growth instead.',
    workHours: (hours) => `${hours} hours`,
    hours: (hours) => `${hours} hours`,
    chartsHeading: 'How it goes',
    keyHeading: 'Key figures',
    keyCaption: (name) => `Key figures for ${name}`,
    otherCaption: (name) => `Other key figures for ${name}`,
    keyFigure: 'Key figure',
    value: 'Value',
    interval: '95% interval',
    base: 'Today',
    intervalHelp:
      'The interval says how well the mean is determined with this many runs. It says nothing about how well we know the numbers the model is built on.',
    growing: 'the queue grows all the time',
    allFigures: 'Show more key figures',
    oneRunNoInterval: 'needs at least two runs',
    to: 'to',
    provenance: 'About this run',
    engine: 'Engine',
    scenario: 'Scenario',
    hash: 'Scenario checksum',
    seed: 'Seed',
    fingerprint: 'Fingerprint',
    replications: 'Runs',
    fingerprintHelp: 'Equal fingerprints mean exactly equal numbers, in the terminal too.',
    limits:
      'Handling times are not measured. They are chosen within reasonable limits and fitted so that the base year uses the recorded 17.5 full-time equivalents. Everything about queue and response time is therefore uncertain beyond what the bands show.',
  },
};
