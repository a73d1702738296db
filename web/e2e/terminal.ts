import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
  readonly figures: Readonly<
    Record<
      string,
      {
        readonly contrasts: readonly {
          readonly mean: number | null;
          readonly interval: readonly [number, number] | null;
        }[];
      }
    >
  >;
}

/** What a command of the page prints as JSON. @param command as the page shows it. @param folder where its scenario file lies. */
export async function commandAnswer(command: string, folder: string): Promise<unknown> {
  const [, ...words] = command.split('npm run -s noe-sim -- ');
  const options = [...words.join('').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const program = ['cli/dev/run-ts.mjs', 'cli/noe-sim.ts'].map((file) => join(ROOT, file));
  const { stdout } = await promisify(execFile)(process.execPath, [...program, ...options, '--json'], {
    cwd: folder,
    maxBuffer: 50_000_000,
  });
  return JSON.parse(stdout);
}
