/** A number the model is held against: a fit target or a declared hold-out. */
export interface Target {
  /** Kebab-case name. */
  readonly id: string;
  /** Key-figure id of a run, or a named quantity that the fitting or comparing code computes. */
  readonly keyFigure: string;
  /** Records the target stands on. */
  readonly evidence: readonly string[];
  /** The published value in `unit`; null where only a direction or a limit is published. */
  readonly value: number | null;
  readonly unit: string;
  /** The target is hit when the simulated value lies from `low` to `high`; null is open on that side. */
  readonly tolerance: { readonly low: number | null; readonly high: number | null };
  readonly statement: string;
  /** Scenario whose run it is compared with; fit targets use the base year. */
  readonly scenario?: string;
}

/** Whether a simulated value meets the target. NaN never does. */
export function meets(target: Target, simulated: number): boolean {
  const { low, high } = target.tolerance;
  return !Number.isNaN(simulated) && (low === null || simulated >= low) && (high === null || simulated <= high);
}
