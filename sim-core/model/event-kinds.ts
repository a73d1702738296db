/**
 * Kinds of events. The number is the priority at equal times, smallest first.
 *
 * Work that ends frees staff before anything new asks for them; people who leave do so before anything else happens
 * to them; a laid-off person becomes an ordinary job seeker before the review of the same minute looks at them; teams
 * open after everything that was due, so that the first task taken is the best one.
 */
export const KIND = {
  serviceEnd: 0,
  teamsClose: 1,
  exit: 2,
  laidOffLimit: 3,
  eventTransfer: 4,
  registration: 5,
  handOver: 6,
  checkpoint: 7,
  reply: 8,
  message: 9,
  recontact: 10,
  caseSystem: 11,
  misrouted: 12,
  changedSituation: 13,
  teamsOpen: 14,
} as const;

/** Kinds that belong to a person's stay in NOE and are void once the person has left. */
export const CANCELLABLE = Uint8Array.from({ length: 64 }, (_, kind) => {
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
