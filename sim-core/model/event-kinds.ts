import * as KIND from './event-kind.ts';

/** Kinds of events as numbers; the number is the priority at equal times, smallest first. */
export * as KIND from './event-kind.ts';

/** Room for every kind. */
export const KINDS = 64;

/** Kinds that belong to a person's stay in NOE and are void once the person has left. */
export const CANCELLABLE = Uint8Array.from({ length: KINDS }, (_, kind) => {
  const ofTheStay: readonly number[] = [
    KIND.exit,
    KIND.laidOffLimit,
    KIND.eventTransfer,
    KIND.checkpoint,
    KIND.reply,
    KIND.message,
    KIND.recontact,
    KIND.caseSystem,
    KIND.misrouted,
    KIND.changedSituation,
  ];
  return ofTheStay.includes(kind) ? 1 : 0;
});
