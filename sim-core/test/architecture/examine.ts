import { builtinModules } from 'node:module';
import { type Import, readSource, type Source } from './imports.ts';
import { LONGER_FILES, MAX_LINES } from './line-exceptions.ts';
import { findRings } from './rings.ts';
import type { Zone } from './zone.ts';
import { NODE_ZONES, packagesOf, zoneOf } from './zones.ts';

const DOORS = ['sim-core/contract.ts', 'sim-core/engine.ts'];
/** Zones that must not be loaded on a page's main thread, and therefore not be reached from the contract. */
const HEAVY_ZONES = ['engine', 'kernel', 'people', 'work', 'model', 'reference'];
/** What fits parameters, and the code that judges sets by how they fit. */
const FITTING = /^calibration\/(fit|ensemble)\//;
/**
 * Hold-outs, and what holds them among other things: the tables, whatever reads across all facts, their words in the
 * other language, and the report of an earlier calibration.
 */
const HOLD_OUT =
  /^calibration\/(.*hold-?outs?|evidence\/(tables|facts|contradictions)|wording\/(whole|nb\/(tables|contradictions|capacity-claim))|report\/.*\.json$)/i;

/** Tests, benches and tools of development may import what they examine. */
export const isExempt = (path: string): boolean =>
  /\.test\.ts$|^sim-core\/(test|bench)\/|^web\/e2e\/|^web\/playwright\.config\.ts$|^cli\/(dev\/|write-schema\.ts$)/.test(
    path,
  );

const isBuiltin = (specifier: string): boolean => specifier.startsWith('node:') || builtinModules.includes(specifier);

function zoneAllows(zone: Zone, target: Zone, isTypeOnly: boolean): boolean {
  if (target.name === zone.name || zone.imports.includes(target.name)) return true;
  if (zone.imports.includes('*calibration') && target.name.startsWith('calibration-')) return true;
  return isTypeOnly && (zone.types ?? []).includes(target.name);
}

/** Says what is wrong with one import, or nothing. */
function judgeImport(zone: Zone, found: Import): string | undefined {
  if (!found.isRelative) {
    if (isBuiltin(found.specifier)) {
      return NODE_ZONES.includes(zone.name) ? undefined : `${zone.name} may not use Node (${found.specifier})`;
    }
    return packagesOf(zone).test(found.specifier)
      ? undefined
      : `${zone.name} may not import the package ${found.specifier}`;
  }
  const target = zoneOf(found.target);
  if (target === undefined) return `${found.target} lies outside the folders of the import table`;
  if (/(\.test\.ts$)|^(sim-core\/(test|bench)|web\/e2e)\//.test(found.target))
    return `product code imports a test: ${found.target}`;
  if (zoneAllows(zone, target, found.isTypeOnly)) return undefined;
  const onlyTypes = (zone.types ?? []).includes(target.name) ? ' other than types' : '';
  return `${zone.name} may not import ${target.name}${onlyTypes} (${found.specifier})`;
}

/** Every file that is reached at run time from one file, by the path on which it was reached. */
function reachedFrom(start: string, sources: ReadonlyMap<string, Source>, withTypes: boolean): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, isRelative, isTypeOnly } of sources.get(path)?.imports ?? []) {
      if (!isRelative || reached.has(target) || (isTypeOnly && !withTypes)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

function judgeFile(source: Source): string[] {
  const { path } = source;
  const faults: string[] = [];
  if (source.lines > MAX_LINES && !(path in LONGER_FILES))
    faults.push(`${path}: ${source.lines} lines, more than ${MAX_LINES}`);
  if (isExempt(path)) return faults;
  const zone = zoneOf(path);
  if (zone === undefined) return [...faults, `${path}: its folder is not in the import table`];
  if (source.isBarrel && !DOORS.includes(path)) faults.push(`${path}: only re-exports; import the file itself`);
  for (const line of source.unreadableImports) faults.push(`${path}:${line}: the target of this import cannot be read`);
  for (const found of source.imports) {
    const fault = judgeImport(zone, found);
    if (fault) faults.push(`${path}:${found.line}: ${fault}`);
  }
  return faults;
}

/** Rules about how files hang together rather than about single imports. */
function judgeWhole(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const faults = findRings(sources).map((ring) => `import ring: ${ring.join(' ↔ ')}`);
  for (const target of reachedFrom('sim-core/contract.ts', byPath, false)) {
    const name = zoneOf(target)?.name ?? '';
    if (HEAVY_ZONES.includes(name)) faults.push(`sim-core/contract.ts: reaches ${target}, which a page must not load`);
  }
  for (const { path } of sources) {
    if (!FITTING.test(path) || isExempt(path)) continue;
    for (const target of reachedFrom(path, byPath, true)) {
      if (HOLD_OUT.test(target)) faults.push(`${path}: fitting code reaches the hold-out ${target}`);
    }
  }
  const seeders = sources.filter(
    ({ path, imports }) => !isExempt(path) && imports.some((i) => i.target === 'seedrandom'),
  );
  if (seeders.length > 1) faults.push(`seedrandom is imported in ${seeders.map(({ path }) => path).join(' and ')}`);
  return faults;
}

/**
 * Checks a set of source files against the architecture.
 * @param files content by path from the repository root.
 * @returns one sentence per violation, with file and line; empty when all is well.
 */
export function examine(files: ReadonlyMap<string, string>): readonly string[] {
  const sources = [...files].map(([path, text]) => readSource(path, text));
  return [...sources.flatMap(judgeFile), ...judgeWhole(sources)];
}
