// Phases of a caseload in the order of CASELOAD_PHASES, read as PHASE.name: a bundler then writes the numbers into the code.

export const awaitingAssessment = 0;
export const awaitingRecheck = 1;
export const followedUp = 2;
export const awaitingAnswer = 3;
export const awaitingReviewMessage = 4;
export const awaitingReply = 5;
export const underReview = 6;
export const handOver = 7;
