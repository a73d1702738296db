/**
 * Runs a TypeScript entry: `node cli/dev/run-ts.mjs <entry.ts> [arguments]`.
 *
 * Node 20 cannot read TypeScript, so the entry is bundled (packages stay outside) into node_modules/.cache and imported
 * in this same process: arguments, streams, signals and the exit code are the entry's own. The bundle is kept and serves
 * until a source changes. In it `import.meta.url` still names the source file. A worker is written as the platform wants it,
 * `new Worker(new URL('./name.worker.ts', import.meta.url))`, and is bundled beside the entry.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './install.mjs';
import { sourcesKey } from './sources-key.mjs';

const CACHE = join(ROOT, 'node_modules/.cache/noe-run');
const ONE_DAY_MS = 86_400_000;
const WORKER_URL = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+\.worker\.ts)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g;

/** Bundles nobody has used for a day. */
function removeStaleBundles() {
  for (const name of readdirSync(CACHE)) {
    const folder = join(CACHE, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ONE_DAY_MS) rmSync(folder, { recursive: true, force: true });
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
 * @param {string} folder where the bundle is written.
 * @param {string} outFolder where it will lie in the end.
 */
async function bundle(entry, folder, outFolder) {
  const { build } = await import('rolldown');
  await build({
    input: { entry },
    cwd: ROOT,
    platform: 'node',
    logLevel: 'warn',
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('\0'),
    plugins: [sourceAddresses(outFolder)],
    output: {
      dir: folder,
      format: 'esm',
      sourcemap: 'inline',
      sourcemapExcludeSources: true, // they lie where the map says
      entryFileNames: fileNameOf(entry),
      chunkFileNames: 'chunk-[name]-[hash].mjs',
    },
  });
}

/** @param {string} entry */
const fileNameOf = (entry) => `${basename(entry, '.ts')}.mjs`;

/**
 * The bundle of the sources as they are. One that several processes make at once is put in place by the first.
 * @param {string} entry absolute path of a TypeScript file of the repository.
 * @returns {Promise<string>} the bundled entry.
 */
async function keptBundle(entry) {
  const outFolder = join(CACHE, `${basename(entry, '.ts')}-${sourcesKey(ROOT)}`);
  const bundled = join(outFolder, fileNameOf(entry));
  if (!existsSync(bundled)) {
    const own = `${outFolder}-${process.pid}`;
    await bundle(entry, own, outFolder);
    try {
      renameSync(own, outFolder);
    } catch {
      rmSync(own, { recursive: true, force: true }); // another process was first
    }
  }
  const now = new Date();
  utimesSync(outFolder, now, now);
  return bundled;
}

/**
 * A bundle for this process alone: of an entry whose sources lie elsewhere.
 * @param {string} entry absolute path of a TypeScript file.
 * @returns {Promise<string>} the bundled entry.
 */
async function ownBundle(entry) {
  const outFolder = join(CACHE, `${basename(entry, '.ts')}-${process.pid}`);
  process.once('exit', () => rmSync(outFolder, { recursive: true, force: true }));
  await bundle(entry, outFolder, outFolder);
  return join(outFolder, fileNameOf(entry));
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
mkdirSync(CACHE, { recursive: true });
removeStaleBundles();
process.setSourceMapsEnabled(true);
const bundled = await (entry.startsWith(ROOT) ? keptBundle(entry) : ownBundle(entry)).catch((error) => {
  // Names the file, line and column: of code, or of data that are no JSON.
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
});
process.argv.splice(1, process.argv.length - 1, entry, ...args);
await import(pathToFileURL(bundled).href);
