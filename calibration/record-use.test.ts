import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { factExists, isHoldOutReference } from './evidence/facts.ts';
import { allRecords } from './evidence/registry.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** What is fitted or simulated from the records it names. */
const FOLDERS = ['calibration/fit', 'calibration/ensemble', 'sim-core'];
const NOT_PRODUCT = /\.test\.ts$|^sim-core\/(test|bench)\//;

/** Texts of a source file that are the id of a record or of a row of a table. */
function idsIn(text: string): readonly string[] {
  const file = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022);
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && factExists(node.text)) ids.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return ids;
}

/** A record that is only context lies outside the hash; a hold-out must not be read at all. */
const told = ({ path, id }: { readonly path: string; readonly id: string }): string =>
  isHoldOutReference(id)
    ? `${path} names the hold-out ${id}. Leave it to the code that compares.`
    : `${path} names ${id}, which is context. Give it the use "input" and move it to an input file.`;

describe('records named in code that fits or simulates', () => {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ).filter((path) => path.endsWith('.ts') && !NOT_PRODUCT.test(path.replaceAll('\\', '/')));

  it('are inputs, so that the hash of a fitted set changes with them', () => {
    const inputs = new Set(allRecords().flatMap(({ id, use }) => (use === 'fit' || use === 'input' ? [id] : [])));
    const named = paths.flatMap((path) => idsIn(readFileSync(ROOT + path, 'utf8')).map((id) => ({ path, id })));
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ id }) => !inputs.has(id)).map(told)).toEqual([]);
  });

  it('are found wherever they stand', () => {
    const text = "numberOf('S0-172'); const p = { record: `A-opens-at`, held: ['S0-219', 'S2-082'] }; // 'S0-071'";
    expect(idsIn(text)).toEqual(['S0-172', 'A-opens-at', 'S0-219', 'S2-082']);
  });
});
