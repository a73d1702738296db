import type { Zone } from './zone.ts';

const LIT = /^(lit|@lit\/task)(\/.*)?$/;
const VIEW = /^(lit|@lit\/task|nanostores|@nanostores\/lit)(\/.*)?$/;
const APP = /^(lit|@lit\/task|nanostores|@nanostores\/lit|idb)(\/.*)?$/;
const VIEW_ZONES = ['charts', 'format', 'i18n', 'contract', 'app', 'styles'];

/** The page: what each of its folders may import. */
export const WEB_ZONES: readonly Zone[] = [
  // The one place of the page that loads the reference engine.
  {
    name: 'web-self-check',
    files: /^web\/worker\/self-check\//,
    imports: ['contract', 'self-check', 'reference', 'scenarios'],
    types: ['self-check-rule'],
  },
  // Reads files people bring; large ones would hold up the page.
  { name: 'table-worker', files: /^web\/worker\/table\.worker\.ts$/, imports: ['contract'], packages: /^comlink$/ },
  {
    name: 'web-worker-entry',
    files: /^web\/worker\/[^/]+\.worker\.ts$/,
    imports: ['engine', 'worker'],
    types: ['contract'],
    packages: /^comlink$/,
  },
  {
    name: 'worker',
    files: /^web\/worker\//,
    imports: ['contract', 'web-worker-entry', 'table-worker'],
    packages: /^comlink$/,
  },
  // Writes files: each format with its library, loaded when somebody asks for it.
  {
    name: 'files',
    files: /^web\/export\//,
    imports: ['contract', 'i18n'],
    packages: /^(write-excel-file\/universal|hyparquet-writer)$/,
  },
  { name: 'format', files: /^web\/format\//, imports: ['i18n', 'contract'] },
  { name: 'i18n', files: /^web\/i18n\//, imports: ['contract'] },
  {
    name: 'charts',
    files: /^web\/charts\//,
    imports: ['format', 'i18n', 'styles'],
    types: ['contract'],
    packages: /^(lit(\/.*)?|d3|d3-[a-z-]+)$/,
  },
  { name: 'components', files: /^web\/components\//, imports: VIEW_ZONES, packages: VIEW },
  {
    name: 'views',
    files: /^web\/views\//,
    imports: [...VIEW_ZONES, 'components', 'scenarios', 'self-check-rule'],
    types: ['calibration-report', 'calibration-book', 'calibration-evidence'],
    packages: VIEW,
  },
  { name: 'styles', files: /^web\/styles\//, imports: [], packages: LIT },
  {
    name: 'app',
    files: /^web\/app\//,
    imports: [
      'views',
      'components',
      'worker',
      'files',
      'web-self-check',
      'scenarios',
      'licence',
      'calibration-report',
      'calibration-book',
      'calibration-wording',
      ...VIEW_ZONES,
    ],
    types: ['calibration-evidence', 'self-check', 'self-check-rule'],
    packages: APP,
  },
  { name: 'web-entry', files: /^web\/[^/]+$/, imports: ['app', 'styles'], packages: /^@(fontsource|navikt)\// },
];
