/**
 * What a random number is for. The purpose is part of the key of every draw, so a number used for one thing can
 * never shift a number used for another. Values are frozen: changing one changes every seeded result.
 */

/**
 * Draws of `PURPOSE.attributes`. Two neighbours share one block of the generator, so those that are asked for together
 * stand together.
 */
export * as ATTRIBUTE from './attribute.ts';
export * as PURPOSE from './purpose.ts';
export * as STAY from './stay.ts';

/** Handling time of a task: `HANDLING_BASE` + task index, 64 to 95. */
export const HANDLING_BASE = 64;

/** Whether a task needs no staff time: `AUTOMATIC_BASE` + task index, 96 to 127. */
export const AUTOMATIC_BASE = 96;

/** Purposes are below this; they fill one byte of the counter. */
export const PURPOSE_LIMIT = 256;
