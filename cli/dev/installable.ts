import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const PUBLIC = `${WEB}public/`;
const MANIFEST = 'manifest.webmanifest';
/** What the page needs; not its source maps and not what only the build reads. */
const KEPT = /\.(html|js|css|woff2|png|webmanifest)$/;

/** All addresses are relative: the page works in any folder. */
const APP = {
  id: './',
  start_url: './',
  scope: './',
  name: 'NOE-simulator',
  short_name: 'NOE',
  description: 'Simulator for kapasitet og belastning i Navs nasjonale oppfølgingsenhet (NOE).',
  lang: 'nb',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0b4c8f',
  icons: [192, 512].map((size) => ({
    src: `./icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
};

/** The service worker of `web/worker/service-worker.js`, for the files of one build. */
function serviceWorker(contents: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, content] of contents) hash.update(name).update(content);
  const files = ['./', ...[...contents.keys()].map((name) => `./${name}`)];
  const constants = { VERSION: hash.digest('hex').slice(0, 16), FILES: files };
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return lines.join('') + readFileSync(`${WEB}worker/service-worker.js`, 'utf8');
}

/** Makes the page installable, and stores it for use without network (`web/app/offline.ts` starts that). */
export const installable = {
  name: 'installable',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    { tag: 'meta', attrs: { name: 'theme-color', content: APP.theme_color }, injectTo: 'head' },
  ],
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const manifest = JSON.stringify(APP);
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: manifest });
      const built = Object.values(bundle).map(
        (part) => [part.fileName, part.type === 'chunk' ? part.code : part.source] as const,
      );
      const copied = readdirSync(PUBLIC).map((name) => [name, readFileSync(PUBLIC + name)] as const);
      const all = [...built, ...copied, [MANIFEST, manifest] as const].filter(([name]) => KEPT.test(name));
      const contents = new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: serviceWorker(contents) });
    },
  },
} as const satisfies Plugin;
