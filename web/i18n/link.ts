import type { Catalogue } from './language.ts';

const nb = {
  heading: 'Lenken kunne ikke åpnes',
  kept: 'Siden viser det vanlige oppsettet i stedet.',
  damaged: 'Lenken er skadet eller ufullstendig. Kopier den på nytt fra den som sendte den.',
  'too-long': 'Lenken er for lang til å være en av våre.',
  newer: 'Lenken er laget med en nyere utgave av simulatoren. Oppdater siden og prøv igjen.',
  invalid: (count: string) => `Oppsettet i lenken har ${count} feil.`,
  outside: 'Oppsettet i lenken har innstillinger som ikke kan vises på denne siden. Åpne det som scenariofil i stedet.',
  waiting: (seed: string) => `Oppsettet er hentet fra lenken (startverdi «${seed}»). Tallene regnes ut på nytt her.`,
  same: 'Tallene er nøyaktig de samme som da lenken ble laget.',
  otherEngine: (was: string, now: string) =>
    `Lenken er laget med motor ${was}; denne siden har ${now}. Tallene er derfor ikke de samme.`,
  sameInSpite: (was: string, now: string) =>
    `Lenken er laget med motor ${was}; denne siden har ${now}. Tallene er likevel nøyaktig de samme.`,
  otherScenario:
    'Forutsetninger som lenken ikke nevner, er endret siden den ble laget. Tallene er derfor ikke de samme.',
  otherNumbers: 'Tallene er ikke de samme som da lenken ble laget, selv om oppsett og motor er like. Dette er en feil.',
};

/** What became of a link. */
export const LINK: Catalogue<typeof nb> = {
  nb,
  en: {
    heading: 'The link could not be opened',
    kept: 'The page shows the usual set-up instead.',
    damaged: 'The link is damaged or incomplete. Copy it again from whoever sent it.',
    'too-long': 'The link is too long to be one of ours.',
    newer: 'The link was made with a newer edition of the simulator. Update the page and try again.',
    invalid: (count) => `The set-up in the link has ${count} faults.`,
    outside:
      'The set-up in the link has settings that cannot be shown on this page. Open it as a scenario file instead.',
    waiting: (seed) => `The set-up comes from the link (seed “${seed}”). The numbers are computed again here.`,
    same: 'The numbers are exactly those of when the link was made.',
    otherEngine: (was, now) =>
      `The link was made with engine ${was}; this page has ${now}. The numbers are therefore not the same.`,
    sameInSpite: (was, now) =>
      `The link was made with engine ${was}; this page has ${now}. The numbers are exactly the same all the same.`,
    otherScenario:
      'Assumptions the link does not name have changed since it was made. The numbers are therefore not the same.',
    otherNumbers:
      'The numbers are not those of when the link was made, although set-up and engine are the same. This is an error.',
  },
};
