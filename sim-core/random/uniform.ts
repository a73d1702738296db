const TWO_32 = 4294967296;
const PER_2_32 = 1 / TWO_32;

/** The uniform number strictly between 0 and 1 that 32 random bits stand for. */
export const uniformOf = (bits: number): number => ((bits >>> 0) + 0.5) * PER_2_32;

/** Whether the uniform number of 32 random bits lies below a share. */
export const isBelow = (bits: number, share: number): boolean => (bits >>> 0) + 0.5 < share * TWO_32;

/** Index of the first cumulative share above the uniform number of 32 random bits; the last index when none is. */
export const pick = (upTo: Float64Array, bits: number): number => {
  const u = uniformOf(bits);
  let i = 0;
  while (i < upTo.length - 1 && u >= upTo[i]!) i++;
  return i;
};
