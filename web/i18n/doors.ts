import type { Catalogue } from './language.ts';

const nb = {
  heading: 'Hva vil du finne ut?',
  stress: { title: 'Hvor mye tåler NOE?', text: 'Prøv 12 000 til 250 000 brukere, med beredskapsnivåer og reserver.' },
  claim: {
    title: 'Kan NOE ta 125 000 brukere?',
    text: 'Svaret med intervall, hva det forutsetter, og hva som avgjør det.',
  },
  checkpoints: {
    title: 'Når bør sjekkpunktene ligge?',
    text: 'Flytt dem, se hva det koster og hvem det hjelper. Med sju leksjoner.',
  },
  editor: {
    title: 'Hva om forutsetningene er andre?',
    text: 'Endre bemanning, brukere, oppgaver og alt annet i scenarioet.',
  },
  whole: 'Last ned hele simulatoren som én fil',
  wholeHelp: 'Filen åpnes med dobbeltklikk og virker uten nett og uten installasjon.',
};

/** Ways from the overview to the other pages, and to the page as one file. */
export const DOORS: Catalogue<typeof nb> = {
  nb,
  en: {
    heading: 'What do you want to find out?',
    stress: {
      title: 'How much can NOE take?',
      text: 'Try 12,000 to 250,000 users, with readiness levels and reserves.',
    },
    claim: {
      title: 'Can NOE take 125,000 users?',
      text: 'The answer with its interval, what it assumes, and what decides it.',
    },
    checkpoints: {
      title: 'When should the checkpoints be?',
      text: 'Move them, and see what it costs and whom it helps. With seven lessons.',
    },
    editor: {
      title: 'What if the assumptions are others?',
      text: 'Change staff, people, tasks and everything else in the scenario.',
    },
    whole: 'Download the whole simulator as one file',
    wholeHelp: 'The file opens by a double click and works without network and without installation.',
  },
};
