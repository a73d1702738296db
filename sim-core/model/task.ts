// Index of each task in catalogue order (TASK_IDS), read as TASK.name: a bundler then writes the numbers into the code.

export const assessment = 0;
export const recheck = 1;
export const cvCheck = 2;
export const standardMessage = 3;
export const reviewMessage = 4;
export const review = 5;
export const tailoredMessage = 6;
export const tailoredReview = 7;
export const changedSituation = 8;
export const inboundMessage = 9;
export const phone = 10;
export const caseSystem = 11;
export const misroutedReply = 12;
export const handoverNote = 13;
