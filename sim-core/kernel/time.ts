/**
 * Simulated time is a double in minutes since midnight of day 0, on a grid of 2^-10 minute (about 59 ms).
 *
 * On a dyadic grid sums and products of times with counts are exact in doubles (a year times 250 000 persons is
 * below 2^53 grid steps), so that Little's identity holds to the last bit and no order of summation matters.
 */

export const MIN_PER_HOUR = 60;
export const HOURS_PER_DAY = 24;
export const DAYS_PER_WEEK = 7;
export const MIN_PER_DAY = 1440;
/** Mean Gregorian month, 365.25 / 12 days. */
export const MIN_PER_MONTH = 43_830;
export const MIN_PER_WEEK = 10_080;

/** Steps of the time grid in a minute. */
export const STEPS_PER_MIN = 1024;

/** 1.5 × 2^42: doubles around it lie 2^-10 apart, so adding it rounds to the grid. */
const GRID_ANCHOR = 6_597_069_766_656;

/**
 * Nearest grid time to `timeMin`, minutes; halves go to the even step. For times below 2^41 minutes and Infinity.
 * One addition and one subtraction: `Math.round` costs several times as much, and this runs for every event.
 */
export const onGrid = (timeMin: number): number => timeMin + GRID_ANCHOR - GRID_ANCHOR;
