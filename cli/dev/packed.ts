import { dirname, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { completeScenarios } from './complete-scenarios.ts';

const QUERY = '?packed';
/** Marks a module of this plugin, so that no other takes it for a file. */
const MARK = '\0packed:';
/** A server of modules, as browser tests have it, asks for a script by it. */
const ENDING = '.js';
const WORKER = /\.worker\.ts$/;
const BOOK = 'evidence-book.ts';

/**
 * Packs what few visitors need (DEFLATE, base64url): the module is the text of a worker's script (`x.worker.ts?packed`),
 * or of the evidence as JSON (`evidence-book.ts?packed`). It takes a quarter of the room in the page as one file, where
 * nothing can be fetched later. `web/app/unpack.ts` reads it.
 */
export const packed = {
  name: 'packed',
  enforce: 'pre',
  resolveId(specifier, importer) {
    if (!specifier.endsWith(QUERY) || importer === undefined) return null;
    return MARK + resolve(dirname(importer.split('?')[0]!), specifier.slice(0, -QUERY.length)) + ENDING;
  },
  async load(id) {
    if (!id.startsWith(MARK)) return null;
    const file = id.slice(MARK.length, -ENDING.length);
    this.addWatchFile(file);
    if (WORKER.test(file)) return moduleOf(await scriptOf(file));
    if (file.endsWith(BOOK)) return moduleOf(await bookText());
    return this.error(`${file}: only a worker and the evidence book can be packed.`);
  },
} as const satisfies Plugin;

function moduleOf(text: string): string {
  return `export default '${deflateRawSync(text, { level: 9 }).toString('base64url')}';`;
}

/** A worker with all it imports as one classic script, which starts from a blob wherever the page lies. */
async function scriptOf(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, platform: 'browser', logLevel: 'warn', plugins: [completeScenarios] });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** Read when it is asked for: most starts of the tools need no evidence. */
async function bookText(): Promise<string> {
  const { evidenceBook } = await import('../../calibration/book/evidence-book.ts');
  return JSON.stringify(evidenceBook());
}
