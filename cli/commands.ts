import { CALIBRATION } from './calibration.ts';
import { CASELOAD } from './caseload.ts';
import type { CliCommand } from './command.ts';
import { RUN } from './run.ts';
import { VALIDATE } from './validate.ts';
import { VERIFY } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [RUN, VALIDATE, CASELOAD, VERIFY, CALIBRATION];
