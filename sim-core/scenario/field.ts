import type { Phrase } from '../fault/phrase.ts';
import type { LocalText } from './document.ts';

/** Groups of the field table, in display order. */
export const FIELD_GROUPS = [
  'about',
  'run',
  'demand',
  'people',
  'hazards',
  'profiling',
  'office',
  'intake',
  'staff',
  'tasks',
  'messages',
  'checkpoints',
  'reviews',
  'limits',
  'readiness',
  'reserves',
  'organisation',
  'routing',
  'offices',
  'imported',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/**
 * Groups that came after scenarios had hashes, by what they belong to. A document in which all groups of a part have their
 * defaults says nothing of the part: its canonical text leaves it out, and the engine runs as if it did not exist.
 */
export const OPTIONAL_PARTS: readonly (readonly FieldGroup[])[] = [
  ['organisation', 'routing', 'offices'],
  ['imported'],
];

/** Names of the groups, for headings of forms and reference pages. */
export const GROUP_LABELS: Readonly<Record<FieldGroup, LocalText>> = {
  about: { nb: 'Om scenarioet', en: 'About the scenario' },
  run: { nb: 'Kjøring', en: 'Run' },
  demand: { nb: 'Tilstrømming', en: 'Demand' },
  people: { nb: 'Brukerne', en: 'People' },
  hazards: { nb: 'Avgang og andre hendelser', en: 'Exits and other events' },
  profiling: { nb: 'Profilering', en: 'Profiling' },
  office: { nb: 'Lokalkontorene', en: 'Local offices' },
  intake: { nb: 'Mottak', en: 'Intake' },
  staff: { nb: 'Bemanning', en: 'Staff' },
  tasks: { nb: 'Oppgaver', en: 'Tasks' },
  messages: { nb: 'Henvendelser', en: 'Messages' },
  checkpoints: { nb: 'Sjekkpunkter', en: 'Checkpoints' },
  reviews: { nb: 'Vurderinger ved sjekkpunktene', en: 'Reviews' },
  limits: { nb: 'Grenser', en: 'Limits' },
  readiness: { nb: 'Beredskapsnivåer', en: 'Readiness levels' },
  reserves: { nb: 'Reserver', en: 'Reserves' },
  organisation: { nb: 'Organisering', en: 'Organisation' },
  routing: { nb: 'Sortering og fordeling', en: 'Sorting and routing' },
  offices: { nb: 'Simulerte kontorer', en: 'Simulated offices' },
  imported: { nb: 'Importerte tall', en: 'Imported numbers' },
};

/** Units a field can have, as shown to people. */
export const UNIT_LABELS = {
  share: { nb: 'andel', en: 'share' },
  days: { nb: 'dager', en: 'days' },
  'working days': { nb: 'virkedager', en: 'working days' },
  weeks: { nb: 'uker', en: 'weeks' },
  months: { nb: 'måneder', en: 'months' },
  years: { nb: 'år', en: 'years' },
  minutes: { nb: 'minutter', en: 'minutes' },
  'hour of day': { nb: 'klokkeslett (time)', en: 'hour of day' },
  persons: { nb: 'personer', en: 'persons' },
  'persons per month': { nb: 'personer per måned', en: 'persons per month' },
  'per month': { nb: 'per måned', en: 'per month' },
  'per person and month': { nb: 'per bruker og måned', en: 'per person and month' },
  FTE: { nb: 'årsverk', en: 'FTE' },
  'FTE-days': { nb: 'dagsverk', en: 'FTE-days' },
  tasks: { nb: 'oppgaver', en: 'tasks' },
  values: { nb: 'verdier', en: 'values' },
  runs: { nb: 'kjøringer', en: 'runs' },
  factor: { nb: 'faktor', en: 'factor' },
  'odds ratio': { nb: 'oddsforhold', en: 'odds ratio' },
  'log hazard ratio': { nb: 'logaritmen til hasardraten', en: 'log hazard ratio' },
  'registrations or factor': { nb: 'registreringer eller faktor', en: 'registrations or factor' },
  class: { nb: 'klasse', en: 'class' },
  level: { nb: 'nivå', en: 'level' },
  offices: { nb: 'kontorer', en: 'offices' },
  'per veileder and week': { nb: 'per veileder og uke', en: 'per veileder and week' },
  'users per veileder': { nb: 'brukere per veileder', en: 'users per veileder' },
  'standard deviations': { nb: 'standardavvik', en: 'standard deviations' },
  'hazard ratio': { nb: 'hasardrate', en: 'hazard ratio' },
  'unit of the measure': { nb: 'målets enhet', en: 'unit of the measure' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type UnitId = keyof typeof UNIT_LABELS;

/** One allowed word of a choice, with its name for people. */
export interface Option {
  readonly value: string;
  readonly label: LocalText;
}

/** What a value that is no table must look like. All bounds are inclusive. */
export type PlainShape =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly kind: 'share' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'date'; readonly min: string; readonly max: string }
  | {
      readonly kind: 'text';
      readonly minLength: number;
      readonly maxLength: number;
      /** Regular expression the whole text must match, with its meaning in words. */
      readonly pattern?: { readonly source: string; readonly words: Phrase };
    }
  | { readonly kind: 'localText'; readonly maxLength: number }
  | {
      readonly kind: 'numbers';
      readonly minLength: number;
      readonly maxLength: number;
      readonly min: number;
      readonly max: number;
      /** The numbers are shares of one whole and sum to 1 within `SUM_TOLERANCE`. */
      readonly sumsToOne?: boolean;
      /** Names of the places, where the length is fixed. */
      readonly places?: readonly LocalText[];
    }
  | { readonly kind: 'texts'; readonly minLength: number; readonly maxLength: number; readonly item: PlainShape };

/** A list of objects that all have the same fields, the columns. */
export interface RowsShape<Column> {
  readonly kind: 'rows';
  readonly minLength: number;
  readonly maxLength: number;
  readonly columns: readonly Column[];
}

/** What a value must look like. */
export type Shape = PlainShape | RowsShape<Field>;

/** Largest distance from 1 of shares that must sum to 1. */
export const SUM_TOLERANCE = 1e-6;

/** One field of the scenario document: everything parser, JSON Schema, default document, help and form need. */
export interface Field {
  /** Dotted path below the root, for example `staff.overflowAbovePerVeileder`; inside rows the name of the column. */
  readonly path: string;
  readonly group: FieldGroup;
  readonly label: LocalText;
  /** One sentence. */
  readonly help: LocalText;
  readonly unit: UnitId | null;
  readonly shape: Shape;
  /**
   * Where the default comes from: the id of an evidence record or assumption, `fitted:` and the name of a fitted
   * parameter set, `setting` for a choice that is no claim about the world, or `none` for a field without default.
   */
  readonly source: string;
  /** Without default; the file must give it. */
  readonly required: boolean;
  /** Deep-frozen; `undefined` exactly when `required`. */
  readonly default: unknown;
}
