import type { Catalogue } from './language.ts';

const nb = {
  take: 'Ta med deg resultatet',
  csv: 'Last ned tallene (CSV)',
  json: 'Last ned scenarioet (JSON)',
  copyLink: 'Kopier lenke',
  copied: 'Lenken er kopiert.',
  copyRefused: 'Nettleseren lot oss ikke kopiere. Høyreklikk på lenken og kopier adressen.',
  link: 'Lenke til dette resultatet',
  date: 'dato',
  low: 'lav',
  high: 'høy',
  base: 'Dagens drift',
  exportHelp:
    'CSV-filen åpnes i regneark. Scenariofilen gir de samme tallene i terminalen. Lenken bærer oppsettet i adressen; ingenting lagres hos oss.',
};

/** How a result is taken along, and the heads of its sheet. */
export const EXPORT: Catalogue<typeof nb> = {
  nb,
  en: {
    take: 'Take the result with you',
    csv: 'Download the numbers (CSV)',
    json: 'Download the scenario (JSON)',
    copyLink: 'Copy link',
    copied: 'The link is copied.',
    copyRefused: 'The browser did not let us copy. Right-click the link and copy its address.',
    link: 'Link to this result',
    date: 'date',
    low: 'low',
    high: 'high',
    base: 'Today',
    exportHelp:
      'The CSV file opens in a spreadsheet. The scenario file gives the same numbers in the terminal. The link carries the set-up in its address; nothing is stored with us.',
  },
};
