// Numbers of Threefry-2x32, from table 2 and section 4.2 of Salmon and others (2011); see threefry.ts.

/** Key-schedule constant of Threefish and Threefry for 32-bit words. */
export const KEY_PARITY = 0x1bd11bda;
/** The smallest number of rounds they found to pass all of BigCrush. */
export const ROUNDS = 13;
/** Bits by which the second word is turned in each round; from the ninth on again. */
export const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24];
/** After so many rounds the key is added again. */
export const ROUNDS_PER_KEY = 4;
