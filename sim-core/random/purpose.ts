// Plain constants, read as PURPOSE.name: a bundler then writes the numbers into the code.

/** Who a person is; the draws are numbered by `ATTRIBUTE`. */
export const attributes = 0;
/** Unit-exponential threshold of leaving the register. */
export const exitThreshold = 13;
/** Unit-exponential threshold of starting some work. */
export const jobThreshold = 15;
/** Gaps between changed situations (draw = number of the second of the two). */
export const changedSituation = 16;
/** What is decided when a person comes to NOE; the draws are numbered by `STAY`. */
export const stay = 17;
/** Whether intake finds the person standard. */
export const intakeAccept = 18;
/** What the person's office does: finds them standard, hands them to NOE, after which delay. */
export const office = 19;
/** Gaps between messages from an active user. */
export const messageGap = 22;
/** Gaps between case-system tasks. */
export const caseSystemGap = 23;
/** Gaps between misrouted replies. */
export const misroutedGap = 24;
/** Whether an unanswered message is followed by another. */
export const recontact = 25;
/** Whether a message or review also needs a phone conversation. */
export const phone = 26;
/** Whether the user replies before the deadline. */
export const replyShare = 27;
/** When in the days given the reply comes. */
export const replyDelay = 28;
/** Whether the CV is satisfactory at the CV checkpoint. */
export const cvSatisfactory = 29;
/** Whether a review moves the person to the office. */
export const reviewOutcome = 30;
/** Whether the tailored review moves the person to the office. */
export const tailoredOutcome = 31;
/** Whether the assessment after a changed situation moves the person to the office. */
export const changedOutcome = 32;
/** Whether a head is present on a day (person = head, draw = day). */
export const presence = 33;
/** Gamma factor on a day's registrations (draw = day). */
export const dayFactor = 34;
/** Unit-exponential gaps of the arrival process (person = number of a pair of arrivals, draw = 2 × source, + 1 for the second). */
export const arrival = 35;
/** Whether a laid-off person is called back by the employer (draw 0), and when (draw 1). */
export const recall = 40;
/** Whether a user belongs to the team whose portfolio is tested (draw = place of the test). */
export const portfolioTest = 41;
/**
 * The people a run starts with: draw 0 of a place in the list (from 0) is its age; of a person (ids of the caseload),
 * 1 whether they are still NOE's user, 2 how long their task has waited, 3 when the message they have not replied to was sent, 4
 * how long ago they registered whom an office has not handed over yet; of the id before those, 4 and on how many they are.
 */
export const caseload = 48;
/** Where a person belongs: draw 0 the office (and whether it is simulated), draw 1 the owner of standard users. */
export const home = 42;
/** What the simulated office does with a case; the draws are numbered by `OFFICE_CASE_DRAW` and the visit. */
export const officeCase = 43;
/** Follow-up contacts at the office, four draws each: whether it is made, when the next one is, whether the case is closed. */
export const officeContact = 44;
/** Gaps between a user's own contacts with the office, and whether a conversation is agreed after one (two draws each). */
export const officeInbound = 45;
/** Contacts of a veileder with other users: gap, then channel (person = pool). */
export const officeBackground = 46;
/** Whether a head of a simulated office is present on a day (person = head, draw = day). */
export const officePresence = 47;
/** Handling time of a task at the office: this + place of the task in OFFICE_TASK, 49 to 63. */
export const officeHandling = 49;
/** Whether a new rule sends a person to NOE (draw 0: the score). */
export const score = 128;
/** Whether an event is a question on a course that NOE answers (draw = how many were). */
export const courseQuestion = 129;
/** Gaps between a user's messages with the office. */
export const officeMessage = 130;
