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
  },
};
