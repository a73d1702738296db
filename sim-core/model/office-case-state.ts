// Bits of a case's state at an office, read as CASE.name.

/** The office follows the person up now. */
export const open = 1;
/** Came from NOE, where somebody had assessed them. */
export const fromNoe = 2;
/** NOE has decided on more than standard effort. */
export const decidedByNoe = 4;
/** The office has decided: standard effort … */
export const standard = 8;
/** … or situational. */
export const situational = 16;
/** Waits for a veileder with room for one more. */
export const waits = 32;
/** Is reserved against digital dialogue, and so never NOE's. */
export const reserved = 64;
/** Was sorted to whoever owns standard users. */
export const sortedStandard = 128;
/** Is with the dedicated veiledere. */
export const dedicated = 256;
/** Has had a contact with the office. */
export const met = 512;
/** Was temporarily laid off at registration. */
export const laidOffAtStart = 1024;
/** Is a single parent. */
export const singleParent = 2048;
/** Somebody of the office holds the case: a pool is set. */
export const held = 4096;
