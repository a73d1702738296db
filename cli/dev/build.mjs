/** Builds the page into dist/. Node built-ins only, so that it can install what is missing first. */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { runTool } from './tool.mjs';

/**
 * @returns {Promise<number>} the exit code of the build; what it says is shown.
 */
export async function build() {
  ensureInstalled();
  const { code } = await runTool('vite', ['build', '--logLevel', 'warn'], { show: true });
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build();
