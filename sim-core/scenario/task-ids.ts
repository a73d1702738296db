/** Every task NOE does, in catalogue order; the order is the engine's task index. */
export const TASK_IDS = [
  'assessment', // assessment and § 14a decision for a person who came directly
  'recheck', // check of a person the office has already decided is standard
  'cvCheck',
  'standardMessage',
  'reviewMessage',
  'review',
  'tailoredMessage',
  'tailoredReview',
  'changedSituation',
  'inboundMessage',
  'phone',
  'caseSystem',
  'misroutedReply',
  'handoverNote',
] as const;
export type TaskId = (typeof TASK_IDS)[number];
