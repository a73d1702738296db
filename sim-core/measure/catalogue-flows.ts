import type { KeyFigureId } from './result.ts';
import type { CatalogueEntry } from './units.ts';

/** Key figures of flows and of what becomes of people. */
export const FLOW_FIGURES = {
  registrationsPerMonth: {
    unit: 'per month',
    label: { nb: 'Registreringer', en: 'Registrations' },
    help: {
      nb: 'Nye registrerte arbeidssøkere per måned, alle aldre.',
      en: 'New registered job seekers per month, all ages.',
    },
  },
  noeEntriesPerMonth: {
    unit: 'per month',
    label: { nb: 'Nye brukere i NOE', en: 'Entries to NOE' },
    help: {
      nb: 'Personer som kommer til NOE per måned, direkte eller fra kontoret.',
      en: 'People who come to NOE per month, directly or from the office.',
    },
  },
  exitsPerMonth: {
    unit: 'per month',
    label: { nb: 'Avgang fra NOE', en: 'Exits from NOE' },
    help: {
      nb: 'Brukere i NOE som slutter å være registrert, per måned.',
      en: 'Users in NOE who leave the register, per month.',
    },
  },
  transfersPerMonth: {
    unit: 'per month',
    label: { nb: 'Overføringer til kontoret', en: 'Transfers to the office' },
    help: {
      nb: 'Brukere som overføres fra NOE til kontoret, per måned.',
      en: 'Users transferred from NOE to the office, per month.',
    },
  },
  reviewsPerMonth: {
    unit: 'per month',
    label: { nb: 'Vurderinger for overføring', en: 'Reviews' },
    help: {
      nb: 'Vurderinger for overføring ved sjekkpunktene, per måned.',
      en: 'Assessments for transfer at the checkpoints, per month.',
    },
  },
  reviewsOfSoonLeaversShare: {
    unit: 'share',
    label: { nb: 'Vurderinger av brukere som snart slutter', en: 'Reviews of soon leavers' },
    help: {
      nb: 'Andelen av vurderingene som gjelder brukere som ville ha sluttet innen to måneder uansett.',
      en: 'Share of the reviews that concern users who would have left within two months anyway.',
    },
  },
  exitsWithin6Months: {
    unit: 'share',
    label: { nb: 'Sluttet innen 6 måneder', en: 'Exits within 6 months' },
    help: {
      nb: 'Andelen som har sluttet å være registrert seks måneder etter registrering.',
      en: 'Share that has left the register six months after registration.',
    },
  },
  exitsWithin3To4Months: {
    unit: 'share',
    label: { nb: 'Sluttet etter 3–4 måneder', en: 'Exits at 3–4 months' },
    help: {
      nb: 'Andelen som har sluttet å være registrert tre og en halv måned etter registrering.',
      en: 'Share that has left the register three and a half months after registration.',
    },
  },
  inNoeAtMonth6: {
    unit: 'share',
    label: { nb: 'I NOE i måned 6', en: 'In NOE at month 6' },
    help: {
      nb: 'Andelen som fortsatt følges opp av NOE seks måneder etter registrering, målt i månedsskiftet.',
      en: 'Share still followed up by NOE six months after registration, seen at month ends.',
    },
  },
  notTransferredAtMonth4: {
    unit: 'share',
    label: { nb: 'Ikke overført i måned 4', en: 'Not transferred at month 4' },
    help: {
      nb: 'Andelen som ikke er overført til kontoret etter fire måneder, korrigert for dem som har sluttet.',
      en: 'Share not transferred to the office after four months, with exits censored.',
    },
  },
  transferPeakMonth: {
    unit: 'months',
    label: { nb: 'Måneden med flest overføringer', en: 'Month with most transfers' },
    help: {
      nb: 'Måneden etter registrering da flest overføringer først vises.',
      en: 'Month since registration in which most transfers are first seen.',
    },
  },
  laidOffShareAtEntry: {
    unit: 'share',
    label: { nb: 'Permitterte blant nye brukere', en: 'Laid off at entry' },
    help: {
      nb: 'Andelen permitterte blant dem som kommer til NOE.',
      en: 'Share of the laid off among those who come to NOE.',
    },
  },
  profile1Share: {
    unit: 'share',
    label: { nb: 'Profilert til standardinnsats', en: 'Profiled standard' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som profileres til standardinnsats.',
      en: 'Share of registrations in NOE’s age band that is profiled standard.',
    },
  },
  profile1StableShare: {
    unit: 'share',
    label: { nb: 'Profil 1, stabilt arbeid', en: 'Profile 1, in stable work' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som profileres til standardinnsats og er i stabilt arbeid det første året.',
      en: 'Share of registrations in NOE’s age band that is profiled standard and is in stable work in the first year.',
    },
  },
  profile1InAndOutShare: {
    unit: 'share',
    label: { nb: 'Profil 1, inn og ut av arbeid', en: 'Profile 1, in and out of work' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som profileres til standardinnsats og er inn og ut av arbeid det første året.',
      en: 'Share of registrations in NOE’s age band that is profiled standard and is in and out of work in the first year.',
    },
  },
  profile1WithoutWorkShare: {
    unit: 'share',
    label: { nb: 'Profil 1, uten arbeid', en: 'Profile 1, without work' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som profileres til standardinnsats og er uten arbeid det første året.',
      en: 'Share of registrations in NOE’s age band that is profiled standard and is without work in the first year.',
    },
  },
  otherStableShare: {
    unit: 'share',
    label: { nb: 'Annen profil, stabilt arbeid', en: 'Other profile, in stable work' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som ikke profileres til standardinnsats og er i stabilt arbeid det første året.',
      en: 'Share of registrations in NOE’s age band that is not profiled standard and is in stable work in the first year.',
    },
  },
  otherInAndOutShare: {
    unit: 'share',
    label: { nb: 'Annen profil, inn og ut av arbeid', en: 'Other profile, in and out of work' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som ikke profileres til standardinnsats og er inn og ut av arbeid det første året.',
      en: 'Share of registrations in NOE’s age band that is not profiled standard and is in and out of work in the first year.',
    },
  },
  otherWithoutWorkShare: {
    unit: 'share',
    label: { nb: 'Annen profil, uten arbeid', en: 'Other profile, without work' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som ikke profileres til standardinnsats og er uten arbeid det første året.',
      en: 'Share of registrations in NOE’s age band that is not profiled standard and is without work in the first year.',
    },
  },
  acceptedShare: {
    unit: 'share',
    label: { nb: 'Standard i mottaket', en: 'Accepted at intake' },
    help: {
      nb: 'Andelen som får vedtak om standardinnsats i mottaket, blant dem som kommer direkte.',
      en: 'Share that gets a standard decision at intake, among those who come directly.',
    },
  },
  standardDecisionShare: {
    unit: 'share',
    label: { nb: 'Vedtak om standardinnsats', en: 'Standard decisions' },
    help: {
      nb: 'Andelen i NOEs aldersgruppe som får vedtak om standardinnsats, fra NOE eller kontoret.',
      en: 'Share of registrations in NOE’s age band that gets a standard decision, from NOE or the office.',
    },
  },
} as const satisfies Partial<Readonly<Record<KeyFigureId, CatalogueEntry>>>;
