/**
 * Faults as plain data: they cross the worker boundary unchanged and are shown to people as they are.
 * `expected`, `found` and `remedy` are whole phrases in English; the web app translates by `kind`.
 */

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
  /** What was found, shortened to 80 characters. */
  readonly found: string;
  /** What is allowed. */
  readonly expected: string;
  /** What to do. */
  readonly remedy: string;
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
