import type { Catalogue } from './language.ts';

const nb = {
  product: 'NOE-simulator',
  skip: 'Hopp til innholdet',
  title: 'Hvor mange brukere tåler Nasjonal oppfølgingsenhet?',
  lead: 'Simulatoren spiller gjennom et år i Navs nasjonale oppfølgingsenhet (NOE), person for person og oppgave for oppgave, mange ganger med ulike tilfeldigheter. Alt regnes ut i nettleseren din. Ingen personopplysninger brukes, og ingenting sendes ut av maskinen.',
  otherLanguage: 'English',
  otherLanguageTag: 'en',
  theme: 'Utseende',
  themes: { system: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
  settings: 'Innstillinger',
  pages: 'Sider',
  loading: 'Laster siden …',
  unknownTitle: 'Siden finnes ikke',
  unknown: 'Adressen peker til en side vi ikke har. Kanskje er lenken skrevet feil, eller siden har fått et nytt navn.',
  home: 'Gå til oversikten',
  calibrated: (date: string) => `kalibrert ${date}`,
  licence: 'Lisens: MIT',
};

/** Header, navigation, title and settings. */
export const SHELL: Catalogue<typeof nb> = {
  nb,
  en: {
    product: 'NOE simulator',
    skip: 'Skip to content',
    title: 'How many users can Nasjonal oppfølgingsenhet handle?',
    lead: 'The simulator plays through a year in Nav’s national follow-up unit (NOE), person by person and task by task, many times with different luck. Everything is computed in your browser. No personal data is used, and nothing leaves your machine.',
    otherLanguage: 'Norsk bokmål',
    otherLanguageTag: 'nb',
    theme: 'Appearance',
    themes: { system: 'Same as system', light: 'Light', dark: 'Dark' },
    settings: 'Settings',
    pages: 'Pages',
    loading: 'Loading the page …',
    unknownTitle: 'There is no such page',
    unknown: 'The address leads to a page we do not have. The link may be mistyped, or the page has a new name.',
    home: 'Go to the overview',
    calibrated: (date) => `calibrated ${date}`,
    licence: 'Licence: MIT',
  },
};
