/** Draws of `PURPOSE.officeCase`, within a visit. */
export const OFFICE_CASE_DRAW = {
  veileder: 0,
  invitation: 1,
  /** Whether the office finds a user from NOE to need more than standard effort. */
  situational: 2,
  handBack: 3,
  overTransfer: 4,
  category: 5,
  measure: 6,
  measureLength: 7,
} as const;
