import { CALIBRATION } from './calibration.ts';
import { CASELOAD } from './caseload.ts';
import type { CliCommand } from './command.ts';
import { COMPARE } from './compare.ts';
import { EXPLAIN } from './explain.ts';
import { MERGE } from './merge.ts';
import { OFFICES } from './offices.ts';
import { RUN } from './run.ts';
import { SENSITIVITY } from './sensitivity.ts';
import { SOLVE } from './solve.ts';
import { STUDY } from './study.ts';
import { SWEEP } from './sweep.ts';
import { VALIDATE } from './validate.ts';
import { VERIFY } from './verify.ts';
import { WORKER } from './worker.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [
  RUN,
  COMPARE,
  SWEEP,
  MERGE,
  WORKER,
  SOLVE,
  SENSITIVITY,
  EXPLAIN,
  VALIDATE,
  CASELOAD,
  VERIFY,
  OFFICES,
  STUDY,
  CALIBRATION,
];
