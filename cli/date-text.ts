const MS_PER_DAY = 86_400_000;

/** ISO date of a day counted from the first measured one. */
export function dateOf(startDate: string, day: number): string {
  return new Date(Date.parse(`${startDate}T00:00:00Z`) + day * MS_PER_DAY).toISOString().slice(0, 10);
}
