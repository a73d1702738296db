import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the terminal prints of a result, as far as pages show it. */
export interface TerminalResult {
  readonly fingerprint: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly overload: object | null;
  readonly keyFigures: Readonly<
    Record<
      string,
      { readonly unit: string; readonly mean: number | null; readonly ci95: readonly [number, number] | null }
    >
  >;
}

/** What the terminal gives for a scenario file. @param options as typed there, `--replications 2` for example. */
export async function terminalResult(file: string, ...options: readonly string[]): Promise<TerminalResult> {
  const command = ['cli/dev/run-ts.mjs', 'cli/noe-sim.ts', 'run', file, ...options, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, maxBuffer: 50_000_000 });
  return JSON.parse(stdout);
}

/** What the terminal prints of a comparison, as far as pages show it. */
export interface TerminalComparison {
  readonly figures: Readonly<Record<string, { readonly contrasts: readonly { readonly mean: number | null }[] }>>;
}

/** What the terminal gives for a command as a page shows it: `npm run -s noe-sim -- compare …`. */
export async function terminalComparison(command: string): Promise<TerminalComparison> {
  const asked = command.split(' ').slice(command.split(' ').indexOf('compare'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['cli/dev/run-ts.mjs', 'cli/noe-sim.ts', ...asked, '--json'],
    { cwd: ROOT, maxBuffer: 50_000_000 },
  );
  return JSON.parse(stdout);
}
