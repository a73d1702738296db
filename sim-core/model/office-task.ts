// Tasks of a simulated office. The first four are contacts with users who are not simulated one by one.

export const planned = 0;
export const unplanned = 1;
export const activityPlan = 2;
export const email = 3;
export const firstContact = 4;
export const assessment = 5;
export const reassessment = 6;
export const followUp = 7;
export const inbound = 8;
export const message = 9;
