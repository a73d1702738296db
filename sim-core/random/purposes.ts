/**
 * What a random number is for. The purpose is part of the key of every draw, so a number used for one thing can
 * never shift a number used for another. Values are frozen: changing one changes every seeded result.
 */
export const PURPOSE = {
  /** Who a person is; the draws are numbered by `ATTRIBUTE`. */
  attributes: 0,
  /** Unit-exponential threshold of leaving the register. */
  exitThreshold: 13,
  /** Unit-exponential threshold of transfer caused by an event. */
  eventTransferThreshold: 14,
  /** Unit-exponential threshold of starting some work. */
  jobThreshold: 15,
  /** Gaps between changed situations. */
  changedSituation: 16,
  /** Which follow-up team gets the person. */
  team: 17,
  /** Whether intake finds the person standard. */
  intakeAccept: 18,
  /** Whether the office finds the person standard. */
  officeStandard: 19,
  /** Whether the office hands the person to NOE. */
  officeHandOver: 20,
  /** Delay of the hand-over from the office. */
  officeDelay: 21,
  /** Gaps between messages from an active user. */
  messageGap: 22,
  /** Gaps between case-system tasks. */
  caseSystemGap: 23,
  /** Gaps between misrouted replies. */
  misroutedGap: 24,
  /** Whether an unanswered message is followed by another. */
  recontact: 25,
  /** Whether a message or review also needs a phone conversation. */
  phone: 26,
  /** Whether the user replies before the deadline. */
  replyShare: 27,
  /** When in the days given the reply comes. */
  replyDelay: 28,
  /** Whether the CV is satisfactory at the CV checkpoint. */
  cvSatisfactory: 29,
  /** Whether a review moves the person to the office. */
  reviewOutcome: 30,
  /** Whether the tailored review moves the person to the office. */
  tailoredOutcome: 31,
  /** Whether the assessment after a changed situation moves the person to the office. */
  changedOutcome: 32,
  /** Whether a head is present on a day (person = head, draw = day). */
  presence: 33,
  /** Gamma factor on a day's registrations (draw = day). */
  dayFactor: 34,
  /** Unit-exponential gaps of the arrival process (draw = arrival). */
  arrival: 35,
} as const;

/**
 * Draws of `PURPOSE.attributes`. Two neighbours share one block of the generator, so those that are asked for together
 * stand together.
 */
export const ATTRIBUTE = {
  age: 0,
  /** Stated obstacle: health question or other problems. */
  obstacle: 1,
  education: 2,
  immigrant: 3,
  /** No education stated, or education not passed: one draw, as nobody is asked both. */
  educationPassed: 4,
  educationApproved: 5,
  laidOff: 6,
  /** Worked six of the last twelve months. */
  workHistory: 7,
  /** Reserved against digital contact. */
  digital: 8,
  /** Latent work outcome within twelve months. */
  outcome: 9,
  sex: 10,
  singleParent: 11,
} as const;

/** Handling time of a task: `HANDLING_BASE` + task index, 64 to 95. */
export const HANDLING_BASE = 64;

/** Whether a task needs no staff time: `AUTOMATIC_BASE` + task index, 96 to 127. */
export const AUTOMATIC_BASE = 96;

/** Purposes are below this; they fill one byte of the counter. */
export const PURPOSE_LIMIT = 256;
