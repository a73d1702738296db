import type { Catalogue } from './language.ts';

const nb = {
  take: 'Ta med deg resultatet',
  json: 'Last ned scenarioet (JSON)',
  copyLink: 'Kopier lenke',
  copied: 'Lenken er kopiert.',
  copyRefused: 'Nettleseren lot oss ikke kopiere. Høyreklikk på lenken og kopier adressen.',
  link: 'Lenke til dette resultatet',
  base: 'Dagens drift',
  menu: 'Eksporter tall og diagrammer',
  menuWithEvents: 'Eksporter tall, diagrammer og hendelser',
  numbers: 'Tallene',
  xlsx: 'Regneark med alle tabellene (xlsx)',
  table: 'Tabell i CSV og Parquet',
  csvExcel: 'CSV for norsk Excel (semikolon og desimalkomma)',
  csvPlain: 'CSV for programmer (komma og punktum)',
  parquet: 'Parquet',
  pictures: 'Diagrammene',
  chart: 'Diagram',
  events: 'Hendelseslogg',
  eventsHelp:
    'Hva som skjer med et utvalg av de simulerte personene i den første kjøringen, for prosessutvinning (process mining).',
  xes: 'XES (IEEE 1849)',
  eventsCsv: 'CSV med person, hendelse og tidspunkt',
  eventsName: 'hendelser',
  states: {
    making: 'Lager filen …',
    made: 'Filen er lagret blant nedlastingene.',
    failed: 'Filen ble ikke laget. Prøv en gang til, eller velg et annet format. Resultatet er beholdt.',
  },
  exportHelp:
    'Scenariofilen gir de samme tallene i terminalen. Lenken bærer oppsettet i adressen; ingenting lagres hos oss.',
};

/** How a result is taken along. */
export const EXPORT: Catalogue<typeof nb> = {
  nb,
  en: {
    take: 'Take the result with you',
    json: 'Download the scenario (JSON)',
    copyLink: 'Copy link',
    copied: 'The link is copied.',
    copyRefused: 'The browser did not let us copy. Right-click the link and copy its address.',
    link: 'Link to this result',
    base: 'Today',
    menu: 'Export numbers and charts',
    menuWithEvents: 'Export numbers, charts and events',
    numbers: 'The numbers',
    xlsx: 'Workbook with all tables (xlsx)',
    table: 'Table in CSV and Parquet',
    csvExcel: 'CSV for Norwegian Excel (semicolon and decimal comma)',
    csvPlain: 'CSV for programs (comma and point)',
    parquet: 'Parquet',
    pictures: 'The charts',
    chart: 'Chart',
    events: 'Event log',
    eventsHelp: 'What happens to a sample of the simulated people in the first run, for process mining.',
    xes: 'XES (IEEE 1849)',
    eventsCsv: 'CSV with case, activity and timestamp',
    eventsName: 'events',
    states: {
      making: 'Making the file …',
      made: 'The file is saved among the downloads.',
      failed: 'The file was not made. Try again, or choose another format. The result is kept.',
    },
    exportHelp:
      'The scenario file gives the same numbers in the terminal. The link carries the set-up in its address; nothing is stored with us.',
  },
};
