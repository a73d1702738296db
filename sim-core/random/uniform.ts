const TWO_32 = 4294967296;
const PER_2_32 = 1 / TWO_32;

/** The uniform number strictly between 0 and 1 that 32 random bits stand for. */
export function uniformOf(bits: number): number {
  return ((bits >>> 0) + 0.5) * PER_2_32;
}

/** Whether the uniform number of 32 random bits lies below a share. */
export function isBelow(bits: number, share: number): boolean {
  return (bits >>> 0) + 0.5 < share * TWO_32;
}
