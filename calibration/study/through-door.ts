import { EvidenceError } from '../evidence/evidence-error.ts';
import { WrongOption } from './whole-number.ts';

const FAILED = 1;
const BAD_INPUT = 2;

function isWrongCommandLine(error: unknown): boolean {
  if (error instanceof WrongOption) return true;
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}

/**
 * Runs a command so that a fault in its data or on its command line is told as a sentence. The data are checked while they
 * are loaded, so the command is loaded by `start`. Exit codes: those of the command; 1 a run failed, 2 bad data or a
 * wrong command line.
 *
 * @param name begins the sentence about a run that failed, for example `The calibration`
 */
export async function throughDoor(name: string, start: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await start();
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    const isBadInput = error instanceof EvidenceError || isWrongCommandLine(error);
    process.stderr.write(isBadInput ? `${sentence}\n` : `${name} failed: ${sentence}\n`);
    process.exitCode = isBadInput ? BAD_INPUT : FAILED;
  }
}
