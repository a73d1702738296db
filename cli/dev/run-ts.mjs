/**
 * Runs a TypeScript entry: `node cli/dev/run-ts.mjs <entry.ts> [arguments]`.
 *
 * Node 20 cannot read TypeScript, so the entry is bundled (packages stay outside) into node_modules/.cache and imported
 * in this same process: arguments, streams, signals and the exit code are the entry's own. In the bundle
 * `import.meta.url` still names the source file. A worker is written as the platform wants it,
 * `new Worker(new URL('./name.worker.ts', import.meta.url))`, and is bundled beside the entry.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './install.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/noe-run');
const ONE_HOUR_MS = 3_600_000;
const WORKER_URL = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.worker\.ts)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/** Bundles of processes that were killed before they could tidy up. */
function removeStaleBundles() {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    const owner = Number(name.split('-').at(-1));
    if (age > ONE_HOUR_MS && !isRunning(owner)) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps `import.meta.url` pointing at the source and turns worker addresses into bundled workers.
 * @param {string} outFolder
 * @returns {import('rolldown').Plugin}
 */
function sourceAddresses(outFolder) {
  return {
    name: 'source-addresses',
    transform(code, id) {
      if (!code.includes('import.meta.') || id.includes('node_modules')) return null;
      const withWorkers = code.replaceAll(WORKER_URL, (_all, _quote, path) => {
        const source = resolve(dirname(id), path);
        const fileName = basename(source).replace(/\.ts$/, '.mjs');
        this.emitFile({ type: 'chunk', id: source, fileName });
        return `new URL(${JSON.stringify(pathToFileURL(join(outFolder, fileName)).href)})`;
      });
      const result = withWorkers
        .replaceAll(/\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(id).href))
        .replaceAll(/\bimport\.meta\.dirname\b/g, JSON.stringify(dirname(id)))
        .replaceAll(/\bimport\.meta\.filename\b/g, JSON.stringify(id));
      return { code: result, map: null };
    },
  };
}

/**
 * @param {string} entry absolute path of a TypeScript file.
 * @param {string} outFolder where the bundle goes.
 * @returns {Promise<string>} the bundled entry.
 */
async function bundle(entry, outFolder) {
  const { build } = await import('rolldown');
  const fileName = `${basename(entry, '.ts')}.mjs`;
  await build({
    input: { entry },
    cwd: ROOT,
    platform: 'node',
    logLevel: 'warn',
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('\0'),
    plugins: [sourceAddresses(outFolder)],
    output: {
      dir: outFolder,
      format: 'esm',
      sourcemap: 'inline',
      entryFileNames: fileName,
      chunkFileNames: 'chunk-[name]-[hash].mjs',
    },
  });
  return join(outFolder, fileName);
}

const [entryArgument, ...args] = process.argv.slice(2);
if (entryArgument === undefined) {
  process.stderr.write('Which file? Usage: node cli/dev/run-ts.mjs <entry.ts> [arguments]\n');
  process.exit(2);
}
ensureInstalled();
const entry = resolve(ROOT, entryArgument);
if (!existsSync(entry)) {
  process.stderr.write(`There is no file ${entryArgument}.\n`);
  process.exit(2);
}
const outFolder = join(CACHE, `${basename(entry, '.ts')}-${process.pid}`);
mkdirSync(outFolder, { recursive: true });
process.once('exit', () => rmSync(outFolder, { recursive: true, force: true }));
removeStaleBundles();
process.setSourceMapsEnabled(true);
const bundled = await bundle(entry, outFolder).catch((error) => {
  // Names the file, line and column: of code, or of data that are no JSON.
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});
process.argv.splice(1, process.argv.length - 1, entry, ...args);
await import(pathToFileURL(bundled).href);
