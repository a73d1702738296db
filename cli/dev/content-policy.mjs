/** The strict content security policies the page lives under: no code and no address from outside. */
import { createHash } from 'node:crypto';

/** @param {Record<string, string>} directives */
const policy = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** Lets the engine build its generator of random numbers for vector instructions; without it the generator is slower. */
const WEB_ASSEMBLY = "'wasm-unsafe-eval'";
const NOTHING_ELSE = { 'base-uri': "'none'", 'form-action': "'none'" };

/** For the page in its folder. `blob:` in worker-src is the inlined simulation worker. */
export const PAGE_POLICY = policy({
  'default-src': "'none'",
  'script-src': `'self' ${WEB_ASSEMBLY}`,
  'style-src': "'self'",
  'font-src': "'self' data:",
  'img-src': "'self' data: blob:",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  ...NOTHING_ELSE,
});

/** What a server adds: a page cannot say this of itself. */
export const SERVED_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/**
 * For the page as one file: only the scripts and styles that stand in it, each by its hash.
 * @param {string} html
 * @param {readonly string[]} unpacked scripts the page has packed, and puts into itself
 */
export function singleFilePolicy(html, unpacked) {
  /** @param {string} tag */
  const inside = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, content = '']) => content);
  /** @param {readonly string[]} contents */
  const hashes = (contents) =>
    contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`).join(' ');
  return policy({
    'default-src': "'none'",
    'script-src': `${hashes([...inside('script'), ...unpacked])} ${WEB_ASSEMBLY}`,
    'style-src': hashes(inside('style')),
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'worker-src': 'blob:',
    ...NOTHING_ELSE,
  });
}
