import type { CatalogueEntry } from './units.ts';

/** Who “would have left anyway” leaves the register within so many months. */
export const SOON_MONTHS = 2;

/**
 * Weeks since registration after which whoever is still in the register counts as one of those with the greatest need:
 * the year over which the publications follow people's work.
 */
export const GREATEST_NEED_WEEKS = 52;

/** What a routine of checkpoints is judged by, in display order. */
export const CHECKPOINT_FIGURE_IDS = [
  'reviews',
  'soonLeaverReviews',
  'reviewTransfers',
  'soonLeaverTransfers',
  'officeInflow',
  'weeksToOffice',
  'noeHours',
] as const;
export type CheckpointFigureId = (typeof CHECKPOINT_FIGURE_IDS)[number];

/** Name, unit and meaning of every figure. */
export const CHECKPOINT_FIGURES: Readonly<Record<CheckpointFigureId, CatalogueEntry>> = {
  reviews: {
    unit: 'per month',
    label: { nb: 'Vurderinger', en: 'Reviews' },
    help: {
      nb: 'Vurderinger for overføring ved sjekkpunktene.',
      en: 'Assessments for transfer at the checkpoints.',
    },
  },
  soonLeaverReviews: {
    unit: 'per month',
    label: { nb: 'Vurdert kort før de slutter', en: 'Reviewed shortly before leaving' },
    help: {
      nb: 'Vurderinger av brukere som ville ha sluttet innen to måneder uansett.',
      en: 'Reviews of users who would have left within two months anyway.',
    },
  },
  reviewTransfers: {
    unit: 'per month',
    label: { nb: 'Overføringer etter vurdering', en: 'Transfers after a review' },
    help: {
      nb: 'Brukere som flyttes til kontoret etter vurderingen ved et sjekkpunkt.',
      en: 'Users who move to the office after the review at a checkpoint.',
    },
  },
  soonLeaverTransfers: {
    unit: 'per month',
    label: { nb: 'Overført kort før de slutter', en: 'Moved shortly before leaving' },
    help: {
      nb: 'Brukere som flyttes til kontoret etter vurderingen, men ville ha sluttet innen to måneder uansett.',
      en: 'Users who move to the office after the review although they would have left within two months anyway.',
    },
  },
  officeInflow: {
    unit: 'per month',
    label: { nb: 'Tilgang til kontorene', en: 'Inflow to the offices' },
    help: {
      nb: 'Alle som flyttes fra NOE til kontoret, uansett grunn.',
      en: 'Everybody who moves from NOE to the office, for whatever reason.',
    },
  },
  weeksToOffice: {
    unit: 'weeks',
    label: { nb: 'Ventetid før kontoret overtar', en: 'Wait before the office takes over' },
    help: {
      nb: 'Uker fra registrering, for dem med størst behov: brukere som fortsatt er registrert etter ett år.',
      en: 'Weeks from registration, for those with the greatest need: users still registered after one year.',
    },
  },
  noeHours: {
    unit: 'work-hours per month',
    label: { nb: 'Arbeid i NOE', en: 'Work in NOE' },
    help: {
      nb: 'Arbeidstimer NOE bruker på alle oppgaver.',
      en: 'Work-hours NOE spends on all tasks.',
    },
  },
};
