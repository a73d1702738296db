/** What became of a task that was handed in and does not wait. */
export const SUBMITTED = {
  /** Begun at once. */
  begun: -1,
  /** Needs nobody: its outcome is due now. */
  automatic: -2,
  /** A readiness level drops it: it is not done. */
  dropped: -3,
  /** A readiness level lays it aside. */
  postponed: -4,
} as const;
