/** Bits of the running number of a person within a source of registrations; 32 sources. */
export const SOURCE_SHIFT = 27;

/** Place of the source of registrations a person came from, by the person's id. */
export const sourceOf = (id: number): number => id >>> SOURCE_SHIFT;
