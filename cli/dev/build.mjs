/**
 * Builds the page into dist/: in its folder, and as one file that opens by double-click. Node built-ins only, so that it
 * can install what is missing first.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './install.mjs';
import { runTool } from './tool.mjs';

/** What makes the two. They do not depend on each other. @type {readonly (readonly string[])[]} */
const BUILDS = [
  ['build', '--logLevel', 'warn'],
  ['build', '--logLevel', 'warn', '--mode', 'single'],
];

/**
 * @param {{ timeoutMs?: number }} [options]
 * @returns {Promise<string[]>} what the builds that failed have said; empty when both are there.
 */
export async function build(options = {}) {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  const outcomes = await Promise.all(BUILDS.map((args) => runTool('vite', args, options)));
  return outcomes.filter(({ code }) => code !== 0).map(({ output }) => output);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  const failures = await build();
  for (const output of failures) process.stderr.write(`${output}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
