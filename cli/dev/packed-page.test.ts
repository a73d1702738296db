import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { singleFilePolicy } from './content-policy.mjs';
import { packedPage } from './packed-page.ts';

const SCRIPT = `const said = "$& stays $1, «æ»";\n`.repeat(50);
const HTML = `<head><script type="module" crossorigin>${SCRIPT}</script></head><body></body>`;

describe('a page with its script packed', () => {
  const { html, script } = packedPage(HTML);

  it('has the script in it, to the last letter, in less room', () => {
    const [, packed = ''] = /'([A-Za-z0-9+/=]+)'/.exec(html) ?? [];
    expect(inflateRawSync(Buffer.from(packed, 'base64')).toString()).toBe(SCRIPT);
    expect(script).toBe(SCRIPT);
    expect(html.length).toBeLessThan(HTML.length);
    expect(html).toMatch(
      /^<head><script type="module" crossorigin>const packed[\s\S]*<\/script><\/head><body><\/body>$/,
    );
  });

  it('is allowed both scripts by its policy, and no other', () => {
    const hash = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;
    const [, allowed = ''] = /script-src ([^;]*);/.exec(singleFilePolicy(html, [script])) ?? [];
    const [hashes, others] = [true, false].map((isHash) =>
      allowed.split(' ').filter((source) => source.startsWith("'sha256-") === isHash),
    );
    expect(hashes).toHaveLength(2);
    expect(others).toEqual(["'wasm-unsafe-eval'"]);
    expect(allowed).toContain(hash);
  });

  it('has one script to pack', () => {
    expect(() => packedPage('<head></head>')).toThrow('not one script');
    expect(() => packedPage(HTML + HTML)).toThrow('not one script');
  });
});
