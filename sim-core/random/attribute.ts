// People are drawn together, two neighbouring attributes at a time. Plain constants, read as ATTRIBUTE.name: a bundler then writes the numbers into the code.

export const age = 0;
/** Stated obstacle: health question or other problems. */
export const obstacle = 1;
export const education = 2;
export const immigrant = 3;
/** No education stated, or education not passed: one draw, as nobody is asked both. */
export const educationPassed = 4;
export const educationApproved = 5;
export const laidOff = 6;
/** Worked six of the last twelve months. */
export const workHistory = 7;
/** Reserved against digital contact. */
export const digital = 8;
/** Latent work outcome within twelve months. */
export const outcome = 9;
export const sex = 10;
export const singleParent = 11;
