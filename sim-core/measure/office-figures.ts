/** What a scenario with simulated offices is judged by, in display order. All stand for the whole country. */
export const OFFICE_FIGURE_IDS = [
  'standardFte',
  'unitFte',
  'officeFteStandard',
  'officeFteUndetermined',
  'officeFteSituational',
  'officeFteOthers',
  'ftePer1000Standard',
  'standardUsers',
  'standardUsersAtOffices',
  'undeterminedUsers',
  'situationalUsers',
  'officeArrivalsPerMonth',
  'officeArrivalsFromNoePerMonth',
  'officesToNoePerMonth',
  'handOversPerMonth',
  'assessmentsPerMonth',
  'doubleAssessmentsPerMonth',
  'contactsPerUserMonth',
  'firstContactDays',
  'firstContactWithin1Week',
  'firstContactWithin2Weeks',
  'helpDays',
  'officeQueueHours',
  'officeUtilisation',
  'usersPerVeileder',
  'registeredAtMonth6',
] as const;
export type OfficeFigureId = (typeof OFFICE_FIGURE_IDS)[number];

/** What is known of each type of veileder, in order: the type with its place in the field lists. */
export const OFFICE_TYPE_FIGURE_IDS = [
  'portfolio',
  'plannedPerWeek',
  'unplannedPerWeek',
  'activityPlanPerWeek',
  'emailPerWeek',
  'firstContactWithin1Week',
  'firstContactWithin2Weeks',
] as const;
export type OfficeTypeFigureId = (typeof OFFICE_TYPE_FIGURE_IDS)[number];

/** Figures whose spread between the simulated offices says how exact the sample is. */
export const OFFICE_SAMPLE_FIGURE_IDS = [
  'officeFteStandard',
  'officeFteUndetermined',
  'officeFteSituational',
  'officeFteOthers',
  'officeArrivalsPerMonth',
] as const satisfies readonly OfficeFigureId[];

/** What one replication says of the simulated offices; NaN where nothing was observed. */
export interface OfficeColumns {
  /** By OFFICE_FIGURE_IDS. */
  readonly figures: Float64Array;
  /** By type of veileder and OFFICE_TYPE_FIGURE_IDS, type by type. */
  readonly byType: Float64Array;
  /** FTE of each office; then its part of each of OFFICE_SAMPLE_FIGURE_IDS, figure by figure. */
  readonly byOffice: Float64Array;
}
