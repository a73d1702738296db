import type { Catalogue } from './language.ts';

const nb = {
  title: 'Rapport om en sammenligning',
  lead: 'Den første siden får plass på ett A4-ark. Vedlegget har alle forskjellene, hvem som venter kortere og lenger, og det som skal til for å få de samme tallene.',
  none: 'En rapport hører til en sammenligning. Gjør en først.',
  waiting: 'Rapporten kommer når sammenligningen er ferdig.',
  toComparison: 'Gå til sammenligningen',
  what: (from: string, to: string, runs: string) =>
    `${from} til ${to} · ${runs} av hvert scenario, med de samme menneskene og de samme tilfeldighetene`,
  charts: 'Forskjell gjennom perioden: scenarioet minus basen',
  figures: 'Hovedtallene',
  figuresCaption: (base: string) => `Hovedtallene: ${base}, og forskjellen til hvert scenario`,
  boldHelp:
    'Av basen vises nivået, av de andre forskjellen til basen med intervall. Andeler skiller seg med prosentpoeng. Uthevet: sikker forskjell.',
  differs: 'Andre forutsetninger enn i basen',
  place: (name: string, base: string, other: string) => `${name}: ${other} (basen: ${base})`,
  /** A list that has no row of its own. */
  without: 'uten',
  more: (count: string) => `${count} til i vedlegget`,
  caveatText:
    'Intervallene sier hvor godt forskjellen er bestemt av kjøringene, ikke hvor godt vi kjenner tallene modellen bygger på. Siden «Grunnlag» viser hva modellen treffer og ikke treffer.',
  prints: 'Kontrollsum og fingeravtrykk',
  command: 'Kommando',
  annex: 'Vedlegg',
  annexAbout:
    'Alle tall er skrevet ut fra resultatet. Hvert scenario kan også kjøres for seg på stresstestsiden og få et eget vedlegg etter STRESS-DES.',
};

/** The printable report of a comparison. */
export const COMPARE_REPORT: Catalogue<typeof nb> = {
  nb,
  en: {
    title: 'Report of a comparison',
    lead: 'The first page fits on one sheet of A4. The annex has all differences, who waits less and who longer, and what it takes to get the same numbers.',
    none: 'A report belongs to a comparison. Make one first.',
    waiting: 'The report comes when the comparison is done.',
    toComparison: 'Go to the comparison',
    what: (from, to, runs) => `${from} to ${to} · ${runs} of each scenario, with the same people and the same luck`,
    charts: 'Difference over the period: the scenario minus the base',
    figures: 'Main figures',
    figuresCaption: (base) => `Main figures: ${base}, and the difference of each scenario`,
    boldHelp:
      'Of the base the level is shown, of the others the difference to the base with its interval. Shares differ by percentage points. In bold: certain.',
    differs: 'Other assumptions than in the base',
    place: (name, base, other) => `${name}: ${other} (base: ${base})`,
    without: 'without',
    more: (count) => `${count} more in the annex`,
    caveatText:
      'The intervals say how well the runs determine the difference, not how well we know the numbers the model is built on. The page “Evidence” shows what the model hits and misses.',
    prints: 'Checksum and fingerprint',
    command: 'Command',
    annex: 'Annex',
    annexAbout:
      'All numbers are written from the result. Each scenario can also be run by itself on the stress test page and get its own annex by STRESS-DES.',
  },
};
