import type { Catalogue } from './language.ts';

const nb = {
  uncaught: {
    heading: 'Noe gikk galt i programmet',
    what: 'En del av siden sluttet å virke som den skal.',
    kept: 'Resultatene du alt har fått, er ikke endret, og ingenting er sendt ut av maskinen.',
  },
  load: {
    heading: 'Siden kunne ikke lastes',
    what: 'Nettleseren fikk ikke tak i hele denne siden. Kanskje er nettet borte, eller programmet er nettopp oppdatert.',
    kept: 'Det du har gjort på de andre sidene, er beholdt så lenge du ikke laster på nytt.',
  },
  todo: 'Last siden på nytt. Språk og utseende huskes, men valg og resultater må lages på nytt. Skjer det igjen, kan du kopiere tekniske detaljer og sende dem til den som har ansvar for simulatoren.',
  reload: 'Last siden på nytt',
  copy: 'Kopier tekniske detaljer',
  copied: 'Detaljene er kopiert.',
  copyRefused: 'Nettleseren lot oss ikke kopiere. Dette kan du skrive av:',
  dismiss: 'Lukk meldingen',
};

/** Errors of the program itself. */
export const FAULTS: Catalogue<typeof nb> = {
  nb,
  en: {
    uncaught: {
      heading: 'Something went wrong in the program',
      what: 'A part of the page stopped working as it should.',
      kept: 'The results you already have are not changed, and nothing has left your machine.',
    },
    load: {
      heading: 'The page could not be loaded',
      what: 'The browser could not get all of this page. The network may be gone, or the program has just been updated.',
      kept: 'What you have done on the other pages is kept as long as you do not reload.',
    },
    todo: 'Reload the page. Language and appearance are remembered, but choices and results have to be made again. If it happens again, you can copy technical details and send them to whoever is responsible for the simulator.',
    reload: 'Reload the page',
    copy: 'Copy technical details',
    copied: 'The details are copied.',
    copyRefused: 'The browser did not let us copy. You can write this down:',
    dismiss: 'Close the message',
  },
};
