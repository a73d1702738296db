import { CALIBRATION } from './calibration.ts';
import { CASELOAD } from './caseload.ts';
import type { CliCommand } from './command.ts';
import { COMPARE } from './compare.ts';
import { MERGE } from './merge.ts';
import { RUN } from './run.ts';
import { SOLVE } from './solve.ts';
import { SWEEP } from './sweep.ts';
import { VALIDATE } from './validate.ts';
import { VERIFY } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  RUN,
  COMPARE,
  SWEEP,
  MERGE,
  SOLVE,
  VALIDATE,
  CASELOAD,
  VERIFY,
  CALIBRATION,
];
