// Draws of PURPOSE.stay, made together when a person comes to NOE. Plain constants, read as STAY.name: a bundler then
// writes the numbers into the code.

/** Which follow-up team gets the person. */
export const team = 0;
/** Unit-exponential threshold of transfer caused by an event. */
export const eventTransfer = 1;
/** Gaps before the first contact of each kind; later gaps have purposes of their own. */
export const firstMessage = 2;
export const firstCaseSystem = 3;
export const firstMisrouted = 4;
export const firstChangedSituation = 5;
/** The threshold of whom an office has sent back: the first one is spent. */
export const eventTransferAgain = 6;
