import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROUTES, routeAt } from './routes.ts';

const WEB = fileURLToPath(new URL('..', import.meta.url));

/** What product code says in the group of a pattern, by file. */
function said(pattern: RegExp): readonly (readonly [file: string, text: string])[] {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|^e2e/.test(name),
  );
  return files.flatMap((file) =>
    [...readFileSync(WEB + file, 'utf8').matchAll(pattern)].map(([, text]) => [file, text!] as const),
  );
}

/** Paths that product code links to, by file. */
const linkedPaths = () => said(/hrefOf\('([^']*)'\)/g);

describe('the route table', () => {
  it('has each id and each path once, and a first page', () => {
    expect(new Set(ROUTES.map(({ id }) => id)).size).toBe(ROUTES.length);
    expect(new Set(ROUTES.map(({ path }) => path)).size).toBe(ROUTES.length);
    expect(routeAt('/')?.id).toBe('oversikt');
  });

  it('leads to pages that can be opened after each other: no two elements have one name', () => {
    const names = said(/customElements\.define\('([^']*)'/g).map(([, name]) => name);
    expect(names.length).toBeGreaterThan(ROUTES.length);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has the page that each part of a page belongs to', () => {
    const parts = ROUTES.filter(({ within }) => within !== undefined);
    expect(parts.length).toBeGreaterThan(0);
    for (const { within } of parts) expect(routeAt(within!)?.within, within).toBeUndefined();
    for (const { within } of parts) expect(routeAt(within!), within).toBeDefined();
  });

  it('names every page in both languages', () => {
    for (const { title } of ROUTES) expect([title.nb, title.en].every((text) => text.length > 2)).toBe(true);
  });

  it('has every page that the product links to', () => {
    const links = linkedPaths();
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(([, path]) => routeAt(path) === undefined)).toEqual([]);
  });

  it('does not find what is not there', () => {
    expect(routeAt('/finnes-ikke')).toBeUndefined();
    expect(routeAt('constructor')).toBeUndefined();
  });
});
