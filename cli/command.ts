import type { Command } from 'commander';
import type { ExitCode, Host } from './host.ts';

/** Told by a command how it ended. */
export type Finish = (code: ExitCode) => void;

/** One command of the terminal. */
export interface CliCommand {
  readonly name: string;
  /**
   * Adds arguments, options, help and the action.
   *
   * @param command - The fresh command with this name.
   * @param finish - To be called once by the action, with the exit code.
   */
  readonly define: (command: Command, host: Host, finish: Finish) => void;
}
