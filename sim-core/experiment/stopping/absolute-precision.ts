import type { MeasureUnit } from '../../measure/units.ts';

/**
 * Half-widths nobody needs to get below, in the unit of the figure. They stand in for a share of the mean where that says
 * nothing: a waiting time of a minute known to three seconds decides nothing. Choices of the tool, not of the world.
 */
export const ABSOLUTE_PRECISION: Readonly<Record<MeasureUnit, number>> = {
  persons: 5,
  'persons per FTE': 1,
  tasks: 5,
  minutes: 1,
  hours: 0.25,
  'working hours': 0.25,
  'work-hours': 5,
  'work-hours per week': 5,
  'work-hours per month': 5,
  days: 0.5,
  weeks: 0.1,
  share: 0.005,
  FTE: 0.1,
  'FTE per 1000 users': 0.02,
  'FTE-days': 1,
  'working days': 0.5,
  level: 0.05,
  switches: 0.5,
  calls: 0.1,
  reviews: 5,
  'per month': 5,
  'per day': 1,
  'per person and month': 0.01,
  'per veileder and week': 0.1,
  months: 0.1,
  veiledere: 0.1,
  events: 100,
};
