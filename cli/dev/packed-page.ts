import { deflateRawSync } from 'node:zlib';

/** A page whose script is packed. */
interface PackedPage {
  readonly html: string;
  /** The script as it is put into the page when it opens: its content policy has to allow it. */
  readonly script: string;
}

const MODULE = /(<script type="module"[^>]*>)([\s\S]*?)(<\/script>)/;

/**
 * Packs the script of a page that has everything in it (DEFLATE, base64): a third of the size on a disk or in a mail. A few lines
 * unpack it and put it into the page as a script of its own.
 *
 * @throws {Error} if the page has not one module script.
 */
export function packedPage(html: string): PackedPage {
  const [whole, open, script, close] = MODULE.exec(html) ?? [];
  if (whole === undefined || MODULE.test(html.replace(whole, ''))) throw new Error('The page has not one script.');
  const packed = deflateRawSync(script!, { level: 9 }).toString('base64');
  return { html: html.replace(whole, () => `${open}${unpacking(packed)}${close}`), script: script! };
}

function unpacking(packed: string): string {
  return [
    `const packed = '${packed}';`,
    'const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));',
    "const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));",
    "const script = document.createElement('script');",
    "script.type = 'module';",
    'script.textContent = await new Response(text).text();',
    'document.head.append(script);',
  ].join('\n');
}
