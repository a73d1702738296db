import type { Zone } from './zone.ts';
import { WEB_ZONES } from './zones-web.ts';

/**
 * The import table: what each folder may import. A folder that is not here may not hold source files, so a new folder
 * starts with a decision about its place.
 */

const NOTHING = /^$/;
const DATA = ['calibration-evidence', 'calibration-priors', 'calibration-fitted'];

const SIM_CORE: readonly Zone[] = [
  {
    name: 'contract',
    files: /^sim-core\/contract\.ts$/,
    imports: ['fault', 'scenario', 'import', 'export', 'measure', 'experiment', 'version'],
    types: ['model', 'theory'],
  },
  {
    name: 'engine',
    files: /^sim-core\/engine\.ts$/,
    imports: ['contract', 'fault', 'scenario', 'random', 'model', 'measure', 'experiment', 'version'],
  },
  { name: 'version', files: /^sim-core\/version\.ts$/, imports: [] },
  { name: 'fault', files: /^sim-core\/fault\//, imports: [] },
  // Deterministic log and exp: no draws in it, so the closed forms may use it too.
  { name: 'maths', files: /^sim-core\/random\/(maths|log-gamma|log-table)\.ts$/, imports: ['fault'] },
  { name: 'random', files: /^sim-core\/random\//, imports: ['fault', 'maths'], packages: /^seedrandom$/ },
  { name: 'theory', files: /^sim-core\/theory\//, imports: ['fault', 'maths'], types: ['random'] },
  { name: 'kernel', files: /^sim-core\/kernel\//, imports: ['fault', 'random', 'maths'] },
  { name: 'scenario', files: /^sim-core\/scenario\//, imports: ['fault', ...DATA] },
  // Tables that people bring: text, sheets and data sets, read into fields of a scenario.
  {
    name: 'import',
    files: /^sim-core\/import\//,
    imports: ['fault', 'scenario'],
    packages: /^read-excel-file\/universal$/,
  },
  {
    name: 'people',
    files: /^sim-core\/people\//,
    imports: ['kernel', 'random', 'maths', 'fault'],
    types: ['measure', 'model'],
  },
  {
    name: 'work',
    files: /^sim-core\/work\//,
    imports: ['kernel', 'random', 'maths', 'fault'],
    types: ['measure', 'model'],
  },
  {
    name: 'model',
    files: /^sim-core\/model\//,
    imports: ['scenario', 'people', 'work', 'kernel', 'measure', 'random', 'maths', 'fault'],
    types: ['theory'], // what a closed form starts from is read off the compiled model
  },
  // A result as tables, sheets and logs to take along.
  { name: 'export', files: /^sim-core\/export\//, imports: ['fault', 'scenario', 'measure'] },
  { name: 'measure', files: /^sim-core\/measure\//, imports: ['fault'] },
  {
    name: 'experiment',
    files: /^sim-core\/experiment\//,
    // A result carries its provenance: the scenario's hash and the engine's version.
    imports: ['model', 'measure', 'random', 'maths', 'theory', 'fault', 'scenario', 'version'],
  },
  {
    name: 'reference',
    files: /^sim-core\/reference\//,
    imports: ['fault', 'random', 'maths', 'kernel', 'scenario', 'people', 'work', 'model', 'measure'],
    packages: /^simjs$/,
  },
  // What a row of a self-check is and when it passes: runs nothing, so the page may tell it.
  {
    name: 'self-check-rule',
    files: /^sim-core\/self-check\/check-row\.ts$/,
    imports: ['experiment'],
    types: ['measure'],
  },
  // Holds the engine against formulas and against the reference engine. For workers: it runs both.
  {
    name: 'self-check',
    files: /^sim-core\/self-check\//,
    imports: ['fault', 'scenario', 'measure', 'kernel', 'theory', 'reference', 'self-check-rule'],
  },
];

const REST: readonly Zone[] = [
  { name: 'licence', files: /^LICENSE$/, imports: [] },
  // Solves what the evidence decides. Must not see a hold-out (examine.ts).
  {
    name: 'calibration-fit',
    files: /^calibration\/fit\//,
    imports: ['*calibration', 'contract', 'engine', 'theory'],
    packages: /^ml-matrix$/,
  },
  // Draws parameter sets, solves and weighs them. Must not see a hold-out either.
  {
    name: 'calibration-ensemble',
    files: /^calibration\/ensemble\//,
    imports: [...DATA, 'calibration-targets', 'calibration-root', 'calibration-fit', 'contract', 'random'],
  },
  // Holds the fitted sets against the evidence, hold-outs included, and writes the report.
  {
    name: 'calibration-study',
    files: /^calibration\/study\//,
    imports: ['*calibration', 'contract', 'random'],
  },
  // Answers the studies of scenarios/studies with the fitted sets. Reads the claims, which are hold-outs.
  {
    name: 'calibration-claim',
    files: /^calibration\/claim\//,
    imports: ['*calibration', 'contract'],
    packages: /^valibot$/,
  },
  // Re-estimates from simulated people what the publications estimated from registered ones.
  {
    name: 'calibration-validation',
    files: /^calibration\/validation\//,
    imports: [
      'calibration-evidence',
      'calibration-priors',
      'calibration-targets',
      'calibration-root',
      'contract',
      'engine',
    ],
    packages: /^ml-matrix$/,
  },
  // Data with the loaders that check it. No Node here: the engine's scenario folder reads it.
  {
    name: 'calibration-evidence',
    files: /^calibration\/evidence\//,
    imports: ['calibration-priors'],
    packages: /^jsep$/, // the arithmetic of derived records
  },
  { name: 'calibration-priors', files: /^calibration\/priors\//, imports: ['calibration-evidence'] },
  // Statistics of weighted samples; knows no record and no target.
  { name: 'calibration-statistics', files: /^calibration\/statistics\//, imports: [], packages: /^ml-matrix$/ },
  // What calibration found, as data. Only the terminal and the page read it: it holds what hold-outs gave.
  { name: 'calibration-report', files: /^calibration\/report\//, imports: [], packages: /^valibot$/ },
  // All of it in one piece, for the page that shows where the numbers come from.
  {
    name: 'calibration-book',
    files: /^calibration\/book\//,
    imports: ['calibration-evidence', 'calibration-report', 'calibration-wording'],
  },
  // The evidence in the other language of the page.
  { name: 'calibration-wording', files: /^calibration\/wording\//, imports: [] },
  { name: 'calibration-targets', files: /^calibration\/targets\//, imports: ['calibration-evidence'] },
  { name: 'calibration-hold-outs', files: /^calibration\/hold-?outs\//, imports: ['calibration-evidence'] },
  { name: 'calibration-fitted', files: /^calibration\/fitted\//, imports: ['calibration-evidence'] },
  {
    name: 'calibration-root',
    files: /^calibration\/[^/]+$/,
    imports: [...DATA, 'calibration-targets', 'calibration-hold-outs', 'contract'],
  },
  { name: 'scenarios', files: /^scenarios\//, imports: ['contract'] },
  {
    name: 'cli',
    files: /^cli\//,
    // `noe-sim verify` runs the reference engine, which no door offers so that no page loads it.
    imports: [
      'contract',
      'engine',
      'reference',
      'scenarios',
      'theory',
      'calibration-root',
      'calibration-report',
      ...DATA,
    ],
    packages: /^(commander|comlink|hyparquet|hyparquet-writer|bullmq|ioredis)(\/.*)?$/,
  },
];

/** Every zone, in the order in which they are tried. */
export const ZONES: readonly Zone[] = [...SIM_CORE, ...WEB_ZONES, ...REST];

/** Zones that may use what Node itself offers. */
export const NODE_ZONES: readonly string[] = [
  'cli',
  'calibration-fit',
  'calibration-ensemble',
  'calibration-study',
  'calibration-claim',
];

/** Packages a zone may import, beside Node's own modules. */
export const packagesOf = (zone: Zone): RegExp => zone.packages ?? NOTHING;

/** The zone a file belongs to, or nothing when its folder has no rule. */
export const zoneOf = (path: string): Zone | undefined => ZONES.find(({ files }) => files.test(path));
