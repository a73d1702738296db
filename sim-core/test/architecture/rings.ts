import type { Source } from './imports.ts';

/**
 * Import rings: groups of files that reach each other (strongly connected components, R. Tarjan 1972).
 * @returns each ring as its sorted file paths; a file that imports itself is a ring of one.
 */
export function findRings(sources: readonly Source[]): readonly (readonly string[])[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const rings: string[][] = [];
  const targetsOf = (path: string): string[] =>
    (byPath.get(path)?.imports ?? []).map(({ target }) => target).filter((target) => byPath.has(target));

  const visit = (path: string): void => {
    const own = index.size;
    index.set(path, own);
    lowest.set(path, own);
    open.push(path);
    for (const target of targetsOf(path)) {
      if (!index.has(target)) visit(target);
      if (open.includes(target)) lowest.set(path, Math.min(lowest.get(path) ?? own, lowest.get(target) ?? own));
    }
    if (lowest.get(path) !== own) return;
    const ring = open.splice(open.indexOf(path));
    if (ring.length > 1 || targetsOf(path).includes(path)) rings.push(ring.sort());
  };

  for (const { path } of sources) if (!index.has(path)) visit(path);
  return rings;
}
