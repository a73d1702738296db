const LONG_STEP_WEEKS = 4;

/**
 * The week a key of a slider leads to.
 *
 * @returns Undefined for a key that moves nothing.
 */
export function steppedWeek(
  key: string,
  week: number,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(most, week + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(least, week - 1);
    case 'PageUp':
      return Math.min(most, week + LONG_STEP_WEEKS);
    case 'PageDown':
      return Math.max(least, week - LONG_STEP_WEEKS);
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
