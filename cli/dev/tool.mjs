/** Starts the development tools of node_modules as child processes, the same way on every platform. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** The file each tool starts from, below node_modules; run with this Node, so that no shell is needed. */
const TOOLS = {
  tsc: '@typescript/native/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  eslint: 'eslint/bin/eslint.js',
  oxlint: 'oxlint/bin/oxlint',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};

/** @typedef {{ code: number, output: string, timedOut: boolean }} ToolOutcome */
/** @typedef {{ show?: boolean, env?: Record<string, string>, timeoutMs?: number }} ToolOptions */

/** Ends a tool together with everything it started. @param {import('node:child_process').ChildProcess} child */
function endWithChildren(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}

/**
 * Runs one tool to its end.
 * @param {keyof typeof TOOLS} tool
 * @param {readonly string[]} args
 * @param {ToolOptions} [options] `show` passes its output on; otherwise the output is collected.
 * @returns {Promise<ToolOutcome>} exit code (never 0 after a time-out) and what it printed.
 */
export function runTool(tool, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', TOOLS[tool]), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // An own process group lets a time-out end browsers and servers the tool has started.
      detached: !options.show && process.platform !== 'win32',
    });
    let output = '';
    let timedOut = false;
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const interrupt = () => {
      endWithChildren(child);
      process.exit(130);
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endWithChildren(child);
          }, options.timeoutMs);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.removeListener('SIGINT', interrupt);
      process.removeListener('SIGTERM', interrupt);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.once('close', (code) => finish(timedOut ? 1 : (code ?? 1)));
  });
}
