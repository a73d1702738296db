import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allHoldOutRecords } from '../calibration/evidence/hold-out-registry.ts';
import { allRecords } from '../calibration/evidence/registry.ts';
import { ROOT } from './spawn-noe-sim.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts as Record<string, string>;

/** Commands of the console blocks with the lines that follow them, `…` left out. */
const examples = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [command = '', ...lines] = text.trimEnd().split('\n');
      return { command, lines: lines.filter((line) => line !== '…') };
    }),
);

describe('the README', () => {
  it('has an example that prints a number', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(examples[0]!.lines.join('\n')).toMatch(/\d\.\d/);
  });

  it.each(examples)('shows what "$command" prints', ({ command, lines }) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = stdout.split('\n');
    // Columns are as wide as their widest cell, so blanks may differ when another number grows.
    const words = (line: string) => line.split(/\s+/).join(' ');
    expect(printed.map(words).filter((line) => lines.map(words).includes(line))).toEqual(lines.map(words));
  });

  it('names only commands and scenarios that exist', () => {
    const named = [...readme.matchAll(/`?npm (?:run (?:-s )?)?([a-z-]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const ids = [...readme.matchAll(/`((?:base|stress|theory)-[a-z0-9-]+)`/g)].map(([, id]) => id!);
    expect(ids.length).toBeGreaterThan(2);
    const missing = (id: string) => !existsSync(join(ROOT, `scenarios/library/${id}.json`));
    expect(ids.filter(missing)).toEqual([]);
  });

  it('maps every folder of the repository, and only those', () => {
    const mapped = [...readme.matchAll(/^\| `([a-z-]+)\/`/gm)].map(([, name]) => name!);
    const notSource = ['node_modules', 'dist', 'out', 'test-results', 'playwright-report'];
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !notSource.includes(entry.name))
      .map(({ name }) => name);
    expect(mapped.sort()).toEqual(folders.sort());
  });

  it('cites facts that are in the evidence', () => {
    const known = new Set([...allRecords(), ...allHoldOutRecords()].map(({ id }) => id));
    const cited = [...readme.matchAll(/\b(S\d-\d{3}|D\d-\d{2})\b/g)].map(([id]) => id);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });
});
