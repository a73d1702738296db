import type { Wording } from './units.ts';

/** Delays of persons two scenarios are compared by, in display order, and their names. Minutes in the model. */
export const WAITS = {
  firstContactMin: { nb: 'Tid fra registrering til første kontakt', en: 'Time from registration to the first contact' },
  helpMin: { nb: 'Tid fra registrering til nødvendig hjelp', en: 'Time from registration to needed help' },
  registeredMin: { nb: 'Tid som registrert', en: 'Time registered' },
} as const satisfies Readonly<Record<string, Wording>>;
export type WaitId = keyof typeof WAITS;
export const WAIT_IDS = Object.keys(WAITS) as readonly WaitId[];

/** Groups of people who may gain or lose, in display order, and their names. */
export const MOVER_GROUPS = {
  all: { nb: 'alle', en: 'all' },
  stable: { nb: 'kommer i stabilt arbeid', en: 'reach stable work' },
  inAndOut: { nb: 'inn og ut av arbeid', en: 'in and out of work' },
  withoutWork: { nb: 'uten arbeid', en: 'without work' },
  needsMore: { nb: 'større behov enn standard', en: 'need more than standard effort' },
  standardNeed: { nb: 'standardbehov', en: 'standard need' },
  men: { nb: 'menn', en: 'men' },
  women: { nb: 'kvinner', en: 'women' },
  under40: { nb: 'under 40 år', en: 'under 40 years' },
  from40: { nb: '40 år og eldre', en: '40 years and older' },
  immigrants: { nb: 'innvandrere', en: 'immigrants' },
  laidOff: { nb: 'permittert ved registrering', en: 'laid off at registration' },
} as const satisfies Readonly<Record<string, Wording>>;
export type MoverGroup = keyof typeof MOVER_GROUPS;
export const MOVER_GROUP_IDS = Object.keys(MOVER_GROUPS) as readonly MoverGroup[];
