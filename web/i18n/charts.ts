import type { Catalogue } from './language.ts';

const nb = {
  titles: {
    backlogHours: 'Arbeid i kø, timer',
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
  bandNine: (runs: string) => `Båndet rommer 9 av 10 av de ${runs} kjøringene.`,
  bandAll: (runs: string) => `Båndet viser laveste og høyeste av ${runs} kjøringer.`,
  bandNone: 'Én kjøring: ingen bånd.',
  flat: (name: string, level: string) => `${name}: ligger rundt ${level} hele perioden.`,
  change: (name: string, start: string, end: string) => `${name}: går fra ${start} til ${end}.`,
  peak: (name: string, start: string, peak: string, date: string, end: string) =>
    `${name}: starter på ${start}, er høyest rundt ${date} med ${peak} og ender på ${end}.`,
  empty: (name: string) => `${name}: ingen tall i perioden.`,
  read: 'Les av dag',
  between: (low: string, high: string) => `(${low} til ${high})`,
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
      backlogHours: 'Work in the queue, hours',
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
      messageResponseClockHours: 'From when a user writes until the answer comes, evenings, nights and weekends included.',
      activeUsersPerVeileder: 'Users NOE follows up, divided by full-time equivalents.',
    },
    bandNine: (runs) => `The band holds 9 of 10 of the ${runs} runs.`,
    bandAll: (runs) => `The band shows the lowest and highest of ${runs} runs.`,
    bandNone: 'One run: no band.',
    flat: (name, level) => `${name}: around ${level} all the time.`,
    change: (name, start, end) => `${name}: goes from ${start} to ${end}.`,
    peak: (name, start, peak, date, end) =>
      `${name}: starts at ${start}, is highest around ${date} at ${peak} and ends at ${end}.`,
    empty: (name) => `${name}: no values in this period.`,
    read: 'Read day',
    between: (low, high) => `(${low} to ${high})`,
    nothing: 'no value on this day',
    table: 'Show the numbers as a table',
    month: 'Month',
    mean: 'mean',
    band: 'band',
    monthNote: 'Mean over the days of the month.',
    axis: 'Month',
  },
};
