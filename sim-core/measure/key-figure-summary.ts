/** Mean over replications with its 95 % interval (Student). `sd` and `ci95` are null when n < 2. */
export interface KeyFigureSummary {
  readonly unit: string;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly ci95: readonly [number, number] | null;
  readonly n: number;
}
