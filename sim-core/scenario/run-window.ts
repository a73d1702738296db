/** First and last day a run can hold: the years whose public holidays the working calendar knows. */
export const FIRST_RUN_DAY = '2015-01-01';
export const LAST_RUN_DAY = '2045-12-31';
