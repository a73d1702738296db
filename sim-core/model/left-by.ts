// Why a person's stay in NOE ended, read as LEFT.name: a bundler then writes the numbers into the code.

export const stillThere = 0;
export const register = 1;
export const intake = 2;
export const event = 3;
export const review = 4;
export const tailoredReview = 5;
export const changed = 6;
