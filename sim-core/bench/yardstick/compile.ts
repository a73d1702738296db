import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/noe-bench', import.meta.url));
const SOURCES = ['c_general.c', 'noe.h'];
const FLAGS = ['-O3', '-march=native'];
const run = promisify(execFile);

/** How many times slower the code of a compiler is than clang's, to which the goals refer: 61.9 against 55.1 ms for 250 000 people. */
const SLOWER_THAN_CLANG = { clang: 1, gcc: 61.9 / 55.1 };

/** One replication of the yardstick. */
export interface YardstickRun {
  /** Milliseconds it takes as clang compiles it, reckoned from those of another compiler. */
  readonly ms: number;
  readonly events: number;
}

/** The NOE-year workload in C, compiled on this machine. */
export interface Yardstick {
  /** The compiler's own name and version. */
  readonly compiler: string;
  /** Replications in a process of their own, with seeds `seed`, `seed` + 1, … */
  run(people: number, replications: number, shifts: boolean, seed: number): Promise<readonly YardstickRun[]>;
}

/** Compiles the yardstick with clang or else gcc. @returns undefined when the machine has neither. */
export function compileYardstick(): Yardstick | undefined {
  for (const [command, slower] of Object.entries(SLOWER_THAN_CLANG)) {
    const compiler = versionOf(command);
    if (compiler === undefined) continue;
    const program = compiled(command, compiler);
    return {
      compiler,
      async run(people, replications, shifts, seed) {
        const servers = Math.round((60 * people) / 250_000);
        const args = [people, replications, shifts ? 1 : 0, servers, seed].map(String);
        const { stdout } = await run(program, args);
        const runs = stdout.trim().split('\n').map(readLine);
        return runs.map(({ ms, events }) => ({ ms: ms / slower, events }));
      },
    };
  }
  return undefined;
}

function versionOf(command: string): string | undefined {
  try {
    return execFileSync(command, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split(
      '\n',
    )[0];
  } catch {
    return undefined;
  }
}

function compiled(command: string, compiler: string): string {
  const hash = createHash('sha256').update(compiler);
  for (const source of SOURCES) hash.update(readFileSync(join(HERE, source)));
  const program = join(CACHE, `c_general-${command}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return program;
  mkdirSync(CACHE, { recursive: true });
  execFileSync(command, [...FLAGS, '-o', program, join(HERE, 'c_general.c'), '-lm'], { stdio: 'inherit' });
  return program;
}

function readLine(line: string): YardstickRun {
  const [ms, events] = line.split(' ').map(Number);
  if (ms === undefined || events === undefined || !(ms > 0) || !(events > 0)) {
    throw new Error(`The C yardstick wrote "${line}" instead of milliseconds and events.`);
  }
  return { ms, events };
}
