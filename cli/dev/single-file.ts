import type { Plugin } from 'vite';
import { SINGLE_FILE } from './bundle-size.mjs';
import { singleFilePolicy } from './content-policy.mjs';
import { packedPage } from './packed-page.ts';

/** Gives the page that has everything in it its name and its policy. Comes after what puts everything in it. */
export const singleFile = {
  name: 'single-file',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return this.error('The page is not in the bundle.');
      const left = Object.keys(bundle).filter((name) => name !== 'index.html');
      if (left.length > 0) return this.error(`Not in the page: ${left.join(', ')}.`);
      const { html, script } = packedPage(String(page.source));
      const meta = `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(html, [script])}" />`;
      delete bundle['index.html'];
      this.emitFile({
        type: 'asset',
        fileName: SINGLE_FILE,
        source: html.replace('<head>', () => `<head>\n    ${meta}`),
      });
    },
  },
} as const satisfies Plugin;
