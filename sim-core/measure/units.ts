/** A text in Norwegian bokmål and English. */
export interface Wording {
  readonly nb: string;
  readonly en: string;
}

/** Units of results, with their names for people. */
export const MEASURE_UNITS = {
  persons: { nb: 'personer', en: 'persons' },
  'persons per FTE': { nb: 'personer per årsverk', en: 'persons per FTE' },
  tasks: { nb: 'oppgaver', en: 'tasks' },
  minutes: { nb: 'minutter', en: 'minutes' },
  hours: { nb: 'timer', en: 'hours' },
  'working hours': { nb: 'timer i åpningstiden', en: 'working hours' },
  'work-hours': { nb: 'arbeidstimer', en: 'work-hours' },
  'work-hours per week': { nb: 'arbeidstimer per uke', en: 'work-hours per week' },
  'work-hours per month': { nb: 'arbeidstimer per måned', en: 'work-hours per month' },
  days: { nb: 'dager', en: 'days' },
  weeks: { nb: 'uker', en: 'weeks' },
  share: { nb: 'andel', en: 'share' },
  FTE: { nb: 'årsverk', en: 'FTE' },
  'FTE per 1000 users': { nb: 'årsverk per 1000 brukere', en: 'FTE per 1000 users' },
  'per person and month': { nb: 'per bruker og måned', en: 'per person and month' },
  'per veileder and week': { nb: 'per veileder og uke', en: 'per veileder and week' },
  'FTE-days': { nb: 'dagsverk', en: 'FTE-days' },
  'working days': { nb: 'virkedager', en: 'working days' },
  level: { nb: 'nivå', en: 'level' },
  switches: { nb: 'skifter', en: 'switches' },
  calls: { nb: 'innkallinger', en: 'calls' },
  reviews: { nb: 'vurderinger', en: 'reviews' },
  'per month': { nb: 'per måned', en: 'per month' },
  'per day': { nb: 'per dag', en: 'per day' },
  months: { nb: 'måneder', en: 'months' },
  veiledere: { nb: 'veiledere', en: 'veiledere' },
  events: { nb: 'hendelser', en: 'events' },
} as const satisfies Readonly<Record<string, Wording>>;
export type MeasureUnit = keyof typeof MEASURE_UNITS;

/** What a number is called, counted in, and means. */
export interface CatalogueEntry {
  readonly unit: MeasureUnit;
  readonly label: Wording;
  /** One sentence. */
  readonly help: Wording;
}
