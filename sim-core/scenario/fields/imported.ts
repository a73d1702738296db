import type { Draft } from '../draft.ts';
import { both, integer, option, REQUIRED, setting } from '../draft.ts';
import type { PlainShape } from '../field.ts';

/** Longest text about a source. */
const LONGEST = 300;
const WORDS: PlainShape = { kind: 'text', minLength: 1, maxLength: LONGEST };
/** Parts of a scenario that can be imported are few; a bound on nonsense, not a claim. */
const MOST_IMPORTS = 20;
/** Values of the largest file that is read. */
const MOST_CELLS = 1_000_000;

const IMPORTED_COLUMNS: readonly Draft[] = [
  {
    path: 'part',
    label: both('Hva', 'What'),
    help: both('Hvilken del av scenarioet tallene gjelder.', 'The part of the scenario the numbers are for.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('demand', 'registreringer', 'registrations'),
        option('caseload', 'brukere ved start', 'users at the start'),
        option('staff', 'bemanning', 'staff'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'file',
    label: both('Fil', 'File'),
    help: both('Navnet på filen tallene ble lest fra.', 'Name of the file the numbers were read from.'),
    unit: null,
    shape: WORDS,
    from: REQUIRED,
  },
  {
    path: 'source',
    label: both('Kilde', 'Source'),
    help: both(
      'Hvem som har laget tallene, og hvilken tabell de er fra.',
      'Who made the numbers, and which table they are from.',
    ),
    unit: null,
    shape: WORDS,
    from: REQUIRED,
  },
  {
    path: 'licence',
    label: both('Lisens', 'Licence'),
    help: both(
      'Vilkårene tallene kan brukes på, for eksempel CC BY 4.0.',
      'Terms on which the numbers may be used, for example CC BY 4.0.',
    ),
    unit: null,
    shape: WORDS,
    from: REQUIRED,
  },
  {
    path: 'retrieved',
    label: both('Hentet', 'Retrieved'),
    help: both('Dagen filen ble lest inn.', 'The day the file was read.'),
    unit: null,
    shape: { kind: 'date', min: '2000-01-01', max: '2199-12-31' },
    from: REQUIRED,
  },
  {
    path: 'missing',
    label: both('Manglende verdier', 'Missing values'),
    help: both('Hvor mange verdier som manglet i filen.', 'Number of values that were missing in the file.'),
    unit: 'values',
    shape: integer(0, MOST_CELLS),
    from: REQUIRED,
  },
];

/** Where numbers that were read from a file come from. */
export const IMPORTED: readonly Draft[] = [
  {
    path: 'imported',
    label: both('Importerte tall', 'Imported numbers'),
    help: both(
      'Kilde og lisens for tall som er lest fra filer.',
      'Source and licence of numbers that were read from files.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: MOST_IMPORTS, columns: IMPORTED_COLUMNS },
    from: setting([]),
  },
];
