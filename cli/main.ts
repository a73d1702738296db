import { Command, CommanderError } from 'commander';
import { EvidenceError } from '../calibration/evidence/evidence-error.ts';
import { describeFault, ENGINE_VERSION, SimError } from '../sim-core/contract.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';

const AFTER_HELP = `
Exit codes: 0 done, 1 the run failed, 2 bad input or a wrong command line, 130 interrupted.
Data goes to standard output, everything else to standard error.`;

/**
 * Runs one command line.
 *
 * @param args - What follows the program's name.
 * @returns The exit code. Never throws for what a person can do wrong: that is said on standard error.
 * @throws EvidenceError for faulty calibration data, which is also found while this file is loaded.
 */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = buildProgram(host, (end) => {
    code = end;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badInput;
    if (error instanceof SimError && error.fault.kind === 'cancelled' && host.signal.aborted) {
      host.err('Interrupted: the run was stopped before it finished, and no result was written.\n');
      return EXIT.interrupted;
    }
    if (error instanceof EvidenceError) throw error;
    host.err(`${error instanceof SimError ? describeFault(error.fault) : sentenceOf(error)}\n`);
    return EXIT.failed;
  }
}

function buildProgram(host: Host, finish: (code: ExitCode) => void): Command {
  const program = new Command('noe-sim')
    .description('Simulates the staffing of Nav’s Nasjonal oppfølgingsenhet (NOE) from a scenario document.')
    .version(ENGINE_VERSION, '--version', 'print the version of the engine')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', AFTER_HELP)
    .exitOverride()
    .configureOutput({ writeOut: host.out, writeErr: host.err, outputError: (text, write) => write(text) })
    .showHelpAfterError();
  for (const { name, define } of COMMANDS) {
    // Settings are inherited only by commands made this way, so that usage errors look the same everywhere.
    define(program.command(name), host, finish);
  }
  return program;
}

/** A failure outside the engine, such as a full disk, without its stack. */
function sentenceOf(error: unknown): string {
  return error instanceof Error ? `The command failed: ${error.message}` : `The command failed: ${String(error)}`;
}
