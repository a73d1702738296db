import type { Catalogue, Locale } from './language.ts';

const nb = {
  mottak: 'Mottak',
  oppfolging: 'Oppfølgingsteam',
  noe: 'NOE',
  region: 'Region',
  kontorene: 'Kontorene',
  'egne-veiledere': 'Egne veiledere',
  generalister: 'Generalister',
  oslo: 'Oslo',
  'midt-viken': 'Midt-Viken',
  'nedre-romerike': 'Nedre Romerike',
  agder: 'Agder',
  'nordland-nord': 'Nordland nord',
  rana: 'Rana',
  'sor-helgeland': 'Sør-Helgeland',
  reserve: 'Reserve',
  cv: 'CV-kontroll',
  message: 'Standardmelding',
  review: 'Vurdering for overføring',
  tailored: 'Tilpasset melding og vurdering',
};

/** What rows of shipped scenarios are called, by `id` without its number. */
const NAMES: Catalogue<typeof nb> = {
  nb,
  en: {
    mottak: 'Intake',
    oppfolging: 'Follow-up team',
    noe: 'NOE',
    region: 'Region',
    kontorene: 'The offices',
    'egne-veiledere': 'Dedicated veiledere',
    generalister: 'Generalists',
    oslo: 'Oslo',
    'midt-viken': 'Midt-Viken',
    'nedre-romerike': 'Nedre Romerike',
    agder: 'Agder',
    'nordland-nord': 'Nordland north',
    rana: 'Rana',
    'sor-helgeland': 'Sør-Helgeland',
    reserve: 'Reserve',
    cv: 'CV check',
    message: 'Standard message',
    review: 'Review for transfer',
    tailored: 'Tailored message and review',
  },
};

/**
 * The name a person reads of a team, an owner, a reserve or a checkpoint: «Oppfølgingsteam 1» for `oppfolging-1`.
 *
 * @param id - As in the scenario; one that no shipped scenario has, is what somebody typed, and stays as it is.
 */
export function rowTitle(id: string, locale: Locale): string {
  const [, stem = id, number] = /^(.+?)(?:-(\d+))?$/.exec(id) ?? [];
  const names: Readonly<Record<string, string>> = NAMES[locale];
  if (!Object.hasOwn(names, stem)) return id;
  return number === undefined ? names[stem]! : `${names[stem]}\u00a0${number}`;
}
