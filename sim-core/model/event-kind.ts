/*
 * Kinds of events. The number is the priority at equal times, smallest first.
 *
 * Work that ends frees staff before anything new asks for them; people who leave do so before anything else happens
 * to them; a laid-off person becomes an ordinary job seeker before the review of the same minute looks at them; teams
 * open after everything that was due, so that the first task taken is the best one.
 */

export const serviceEnd = 0;
export const teamsClose = 1;
export const registrations = 2;
export const exit = 3;
export const laidOffLimit = 4;
export const eventTransfer = 5;
export const arrival = 6;
export const checkpoint = 7;
export const reply = 8;
export const message = 9;
export const recontact = 10;
export const caseSystem = 11;
export const misrouted = 12;
export const changedSituation = 13;
export const teamsOpen = 14;

// Kinds of the simulated offices; none happens without them.
export const officeServiceEnd = 15;
export const officesClose = 16;
export const officeExit = 17;
export const officeArrival = 18;
export const officeInvitation = 19;
export const officeContact = 20;
export const officeInbound = 21;
export const officeBackground = 22;
export const officeMessage = 23;
export const officesOpen = 24;
