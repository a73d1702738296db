import type { Host } from './host.ts';

/** Shows how many replications are done. */
export interface ProgressLine {
  readonly update: (done: number, of: number) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

/**
 * One line that rewrites itself on a terminal; nothing elsewhere, so that logs stay short, unless asked for.
 *
 * @param always - Write a line per replication when standard error is no terminal.
 */
export function progressLine(host: Pick<Host, 'err' | 'errIsTerminal'>, always: boolean): ProgressLine {
  const text = (done: number, of: number): string => `${done} of ${of} replications`;
  if (!host.errIsTerminal) {
    const update = (done: number, of: number): void => host.err(`${text(done, of)}\n`);
    return { update: always ? update : () => {}, clear: () => {} };
  }
  let width = 0;
  return {
    update(done, of) {
      const line = text(done, of);
      width = line.length;
      host.err(`\r${line}`);
    },
    clear() {
      // Blanks instead of a control sequence: they work on every terminal.
      if (width > 0) host.err(`\r${' '.repeat(width)}\r`);
    },
  };
}
