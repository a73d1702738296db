import { CALIBRATION } from './calibration.ts';
import { CASELOAD } from './caseload.ts';
import type { CliCommand } from './command.ts';
import { OFFICES } from './offices.ts';
import { RUN } from './run.ts';
import { STUDY } from './study.ts';
import { VALIDATE } from './validate.ts';
import { VERIFY } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CliCommand[] = [RUN, VALIDATE, CASELOAD, VERIFY, OFFICES, STUDY, CALIBRATION];
