/**
 * What `npm run calibrate` starts: the calibration, with a fault in its data or on its command line told as a sentence.
 * The data are checked while they are loaded, so the command itself is loaded inside.
 *
 * Exit codes: those of the command; 1 a run failed, 2 bad data or a wrong command line.
 */
import { EvidenceError } from '../evidence/evidence-error.ts';

const FAILED = 1;
const BAD_INPUT = 2;

function isWrongCommandLine(error: unknown): boolean {
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}

try {
  const { main } = await import('./calibrate.ts');
  process.exitCode = await main();
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  const isBadInput = error instanceof EvidenceError || isWrongCommandLine(error);
  process.stderr.write(isBadInput ? `${sentence}\n` : `The calibration failed: ${sentence}\n`);
  process.exitCode = isBadInput ? BAD_INPUT : FAILED;
}
