// Bits of a person's state, read as STATE.name: a bundler then writes the numbers into the code.

/** Is NOE's user now. */
export const inNoe = 1;
/** Has a decision on standard effort. */
export const decided = 2;
/** Is temporarily laid off now. */
export const laidOff = 4;
/** Is to be handed to the office as soon as the hand-over note is written. */
export const leaving = 8;
/** Came straight from the profiling (not through an office). */
export const direct = 16;
/** Was temporarily laid off at registration. */
export const laidOffAtStart = 32;
export const singleParent = 64;
/** A review that was dropped would have found a need of more help. */
export const needOverlooked = 128;
/** The message of a review is out; neither reply nor deadline has come. */
export const awaitingReply = 256;
/** Has been at NOE before and was sent back by an office. */
export const returned = 512;
/** Was handed over by an office that had not found standard effort. */
export const unsuited = 1024;
