import type { Catalogue } from './language.ts';

const nb = {
  titles: {
    backlogHours: 'Restanse i arbeidstimer',
    messageResponseClockHours: 'Svartid på meldinger, timer',
    activeUsersPerVeileder: 'Aktive brukere per veileder',
  },
  units: {
    backlogHours: 'timer',
    messageResponseClockHours: 'timer',
    activeUsersPerVeileder: 'brukere',
  },
  help: {
    backlogHours: 'Arbeidstiden det vil ta å gjøre alt som venter.',
    messageResponseClockHours: 'Tid fra en bruker skriver til svaret kommer, kveld, natt og helg medregnet.',
    activeUsersPerVeileder: 'Brukere NOE følger opp, delt på årsverk.',
  },
  silence: {
    backlogHours: 'finnes det ingen tall',
    messageResponseClockHours: 'blir ingen meldinger besvart',
    activeUsersPerVeileder: 'finnes det ingen tall',
  },
  bandNine: (runs: string) => `Båndet rommer 9 av 10 av de ${runs}\u00a0kjøringene.`,
  bandAll: (runs: string) => `Båndet viser laveste og høyeste av ${runs}\u00a0kjøringer.`,
  bandNone: 'Én kjøring: ingen bånd.',
  flat: (level: string) => `ligger rundt ${level} hele perioden.`,
  change: (start: string, end: string) => `går fra ${start} til ${end}.`,
  peak: (start: string, peak: string, date: string, end: string) =>
    `i snitt ${start} de første fire ukene, høyest rundt ${date} med ${peak}, og i snitt ${end} de siste fire ukene.`,
  empty: (name: string) => `${name}: ingen tall i perioden.`,
  silentFrom: (from: string, what: string) => `fra ${from} ${what}.`,
  silentBetween: (from: string, to: string, what: string) => `fra ${from} til ${to} ${what}.`,
  weekMean: 'Linjen viser snittet av sju dager.',
  read: 'Les av dag',
  readHint: 'Dra i spaken, bruk piltastene eller pek i diagrammet.',
  between: (low: string, high: string) => `(${low}\u00a0til\u00a0${high})`,
  nothing: 'ingen tall denne dagen',
  table: 'Vis tallene som tabell',
  month: 'Måned',
  mean: 'snitt',
  band: 'bånd',
  monthNote: 'Snitt av dagene i måneden.',
  axis: 'Måned',
};

/** Charts, their sentences and tables. */
export const CHARTS: Catalogue<typeof nb> = {
  nb,
  en: {
    titles: {
      backlogHours: 'Backlog in work-hours',
      messageResponseClockHours: 'Response time to messages, hours',
      activeUsersPerVeileder: 'Active users per veileder (caseworker)',
    },
    units: {
      backlogHours: 'hours',
      messageResponseClockHours: 'hours',
      activeUsersPerVeileder: 'users',
    },
    help: {
      backlogHours: 'The working time it would take to do everything that waits.',
      messageResponseClockHours:
        'From when a user writes until the answer comes, evenings, nights and weekends included.',
      activeUsersPerVeileder: 'Users NOE follows up, divided by full-time equivalents.',
    },
    silence: {
      backlogHours: 'there are no values',
      messageResponseClockHours: 'no messages are answered',
      activeUsersPerVeileder: 'there are no values',
    },
    bandNine: (runs) => `The band holds 9 of 10 of the ${runs} runs.`,
    bandAll: (runs) => `The band shows the lowest and highest of ${runs} runs.`,
    bandNone: 'One run: no band.',
    flat: (level) => `stays around ${level} all the time.`,
    change: (start, end) => `goes from ${start} to ${end}.`,
    peak: (start, peak, date, end) =>
      `on average ${start} in the first four weeks, highest around ${date} at ${peak}, and on average ${end} in the last four weeks.`,
    empty: (name) => `${name}: no values in this period.`,
    silentFrom: (from, what) => `from ${from} ${what}.`,
    silentBetween: (from, to, what) => `from ${from} to ${to} ${what}.`,
    weekMean: 'The line shows the mean of seven days.',
    read: 'Read day',
    readHint: 'Move the slider, use the arrow keys or point at the chart.',
    between: (low, high) => `(${low}\u00a0to\u00a0${high})`,
    nothing: 'no value on this day',
    table: 'Show the numbers as a table',
    month: 'Month',
    mean: 'mean',
    band: 'band',
    monthNote: 'Mean over the days of the month.',
    axis: 'Month',
  },
};
