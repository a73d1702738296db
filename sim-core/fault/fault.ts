/**
 * Faults as plain data: they cross the worker boundary unchanged and are shown to people as they are.
 */
import { english, type Phrase } from './phrase.ts';

/** What an issue says, with its values apart. */
export interface IssueWords {
  /** What was found. */
  readonly found: Phrase;
  /** What is allowed. */
  readonly expected: Phrase;
  /** What to do. */
  readonly remedy: Phrase;
}

/** Something wrong in a document, at a place. */
export interface Issue {
  readonly kind:
    | 'not-json'
    | 'too-large'
    | 'unsupported-version'
    | 'unknown-key'
    | 'missing'
    | 'wrong-type'
    | 'out-of-range'
    | 'not-allowed'
    | 'wrong-length'
    | 'wrong-sum'
    | 'impossible';
  /** Dotted path from the root, for example `scenario.staff.teams[1].fte`; the root is `scenario`. */
  readonly path: string;
  /** What was found, in English, shortened to 80 characters. */
  readonly found: string;
  /** What is allowed, in English. */
  readonly expected: string;
  /** What to do, in English. */
  readonly remedy: string;
  /** The same for other languages; left out where only the terminal can meet the issue. */
  readonly words?: IssueWords;
}

const FOUND_LENGTH = 80;

/** Text cut to 80 characters, the last of them an ellipsis when something was cut. */
export function shortened(text: string): string {
  return text.length <= FOUND_LENGTH ? text : `${text.slice(0, FOUND_LENGTH - 1)}…`;
}

/** An issue that can be said in every language. */
export function issueOf(kind: Issue['kind'], path: string, words: IssueWords): Issue {
  const { found, expected, remedy } = words;
  return { kind, path, found: shortened(english(found)), expected: english(expected), remedy: english(remedy), words };
}

/** Every way a run can fail. */
export type Fault =
  | { readonly kind: 'invalid-scenario'; readonly issues: readonly Issue[] }
  | { readonly kind: 'bad-time'; readonly detail: string }
  | { readonly kind: 'bad-argument'; readonly detail: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'worker-lost'; readonly detail: string };

/** One sentence on what is wrong, one on what to change. */
export function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case 'invalid-scenario':
      return `The scenario has ${fault.issues.length} issue(s). ${fault.issues.map(describeIssue).join(' ')}`;
    case 'bad-time':
      return `${fault.detail} Events need a finite time that is not before now.`;
    case 'bad-argument':
      return fault.detail;
    case 'cancelled':
      return 'The run was stopped before it finished.';
    case 'worker-lost':
      return `A worker stopped: ${fault.detail} Start the run again.`;
    default:
      return fault satisfies never;
  }
}

/** Path, what was found, what is allowed, what to do: one line. */
export function describeIssue(issue: Issue): string {
  return `${issue.path}: found ${issue.found}, expected ${issue.expected}. ${issue.remedy}`;
}

/** Thrown inside one thread only; at the worker boundary send `error.fault`, not the error. */
export class SimError extends Error {
  override readonly name = 'SimError';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(describeFault(fault));
    this.fault = fault;
  }
}
