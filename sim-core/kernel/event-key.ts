import { MIN_PER_DAY, STEPS_PER_MIN } from './time.ts';

// An event's place within its day is one integer: steps of the time grid since midnight × 64 + kind, below 2^27.
// Comparing two keys compares (time, kind), and integers are compared, packed and sorted faster than doubles.

/** Bits of a key that hold the kind. */
export const KIND_BITS = 6;
/** `key & KIND_MASK` is the kind. */
export const KIND_MASK = 63;
/** Keys per minute. */
export const KEYS_PER_MIN = STEPS_PER_MIN << KIND_BITS;
/** Keys of one day are below this. */
export const KEYS_PER_DAY = MIN_PER_DAY * KEYS_PER_MIN;
/** Above every key: no event. Small enough for a browser to keep it in a field as an integer, which takes 31 bits. */
export const NO_KEY = 0x3fffffff;

// Beside its key an event carries its owner (entity, and epoch if it can be cancelled, in one integer) and its data.

/** `owner & ENTITY_MASK` is the entity of a cancellable event; another's owner is its entity. */
export const ENTITY_MASK = 0xffffff;
/** `owner >>> EPOCH_SHIFT` is the epoch the entity had when the event was planned. */
export const EPOCH_SHIFT = 24;
