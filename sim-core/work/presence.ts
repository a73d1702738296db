import { PURPOSE } from '../random/purposes.ts';
import type { Streams } from '../random/streams.ts';

const HEADS_PER_TEAM = 1 << 20; // room between the head numbers of two teams, so that one team's size never moves another's luck

/**
 * How many heads of a team are at work on a day: each head is present or not by an own draw.
 *
 * @param team index of the team. @param heads number of heads. @param presentShare probability of presence, 0 to 1.
 */
export function headsPresent(streams: Streams, team: number, heads: number, presentShare: number, day: number): number {
  if (presentShare >= 1) return heads;
  let present = 0;
  for (let head = 0; head < heads; head++) {
    if (isHeadPresent(streams, team, head, presentShare, day)) present++;
  }
  return present;
}

/** Whether one head is at work on a day. @param group index of the team, or of another group of heads. */
export function isHeadPresent(
  streams: Streams,
  group: number,
  head: number,
  presentShare: number,
  day: number,
): boolean {
  return presentShare >= 1 || streams.chance(PURPOSE.presence, group * HEADS_PER_TEAM + head, day, presentShare);
}
