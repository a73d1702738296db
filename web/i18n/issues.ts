import type { Issue } from '../../sim-core/contract.ts';
import type { Catalogue } from './language.ts';

interface IssueTexts {
  readonly heading: (file: string, count: number) => string;
  readonly kept: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  readonly more: (count: string) => string;
  readonly kinds: Readonly<Record<Issue['kind'], string>>;
  /** What to do, by kind, in the language of the page; the engine's own sentence (English) stands beside it. */
  readonly remedies: Readonly<Record<Issue['kind'], string>>;
  readonly tooLargeFound: (megabytes: string) => string;
  readonly tooLargeExpected: (megabytes: string) => string;
  readonly unreadable: string;
}

/** What is wrong in a scenario file. */
export const ISSUES: Catalogue<IssueTexts> = {
  nb: {
    heading: (file, count) =>
      count === 1 ? `«${file}» har én feil og ble ikke åpnet` : `«${file}» har ${count} feil og ble ikke åpnet`,
    kept: 'Valgene og resultatet du hadde, er beholdt.',
    path: 'Sted',
    found: 'Funnet',
    expected: 'Tillatt',
    remedy: 'Gjør dette',
    more: (count) => `Og ${count} feil til. Rett disse først.`,
    kinds: {
      'not-json': 'Filen er ikke gyldig JSON',
      'too-large': 'Filen er for stor',
      'unsupported-version': 'Versjonen støttes ikke',
      'unknown-key': 'Ukjent felt',
      missing: 'Feltet mangler',
      'wrong-type': 'Feil type',
      'out-of-range': 'Utenfor tillatt område',
      'not-allowed': 'Verdien er ikke blant de tillatte',
      'wrong-length': 'Feil antall verdier',
      'wrong-sum': 'Summen stemmer ikke',
      impossible: 'Umulig kombinasjon',
    },
    remedies: {
      'not-json': 'Åpne filen i en teksteditor og rett skrivefeilen.',
      'too-large': 'Velg en scenariofil. De er sjelden større enn noen få kilobyte.',
      'unsupported-version': 'Bruk en fil med en versjon som støttes.',
      'unknown-key': 'Fjern feltet, eller rett navnet.',
      missing: 'Legg til feltet.',
      'wrong-type': 'Skriv en verdi av riktig type.',
      'out-of-range': 'Velg en verdi innenfor grensene.',
      'not-allowed': 'Velg en av de tillatte verdiene.',
      'wrong-length': 'Skriv så mange verdier som feltet skal ha.',
      'wrong-sum': 'Juster verdiene så summen blir riktig.',
      impossible: 'Endre en av verdiene så de passer sammen.',
    },
    tooLargeFound: (megabytes) => `${megabytes} MB`,
    tooLargeExpected: (megabytes) => `høyst ${megabytes} MB`,
    unreadable: 'Filen kunne ikke leses',
  },
  en: {
    heading: (file, count) =>
      count === 1 ? `“${file}” has one issue and was not opened` : `“${file}” has ${count} issues and was not opened`,
    kept: 'Your choices and your result are kept.',
    path: 'Place',
    found: 'Found',
    expected: 'Allowed',
    remedy: 'Do this',
    more: (count) => `And ${count} more. Correct these first.`,
    kinds: {
      'not-json': 'The file is not valid JSON',
      'too-large': 'The file is too large',
      'unsupported-version': 'The version is not supported',
      'unknown-key': 'Unknown field',
      missing: 'The field is missing',
      'wrong-type': 'Wrong type',
      'out-of-range': 'Out of range',
      'not-allowed': 'Not one of the allowed values',
      'wrong-length': 'Wrong number of values',
      'wrong-sum': 'The sum does not match',
      impossible: 'Impossible combination',
    },
    remedies: {
      'not-json': 'Open the file in a text editor and correct the mistake.',
      'too-large': 'Choose a scenario file. They are rarely more than a few kilobytes.',
      'unsupported-version': 'Use a file with a supported version.',
      'unknown-key': 'Remove the field or correct its name.',
      missing: 'Add the field.',
      'wrong-type': 'Write a value of the right type.',
      'out-of-range': 'Choose a value within the limits.',
      'not-allowed': 'Choose one of the allowed values.',
      'wrong-length': 'Write as many values as the field needs.',
      'wrong-sum': 'Adjust the values so that the sum is right.',
      impossible: 'Change one of the values so that they fit together.',
    },
    tooLargeFound: (megabytes) => `${megabytes} MB`,
    tooLargeExpected: (megabytes) => `at most ${megabytes} MB`,
    unreadable: 'The file could not be read',
  },
};
