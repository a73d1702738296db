/** 1 assumed good possibilities (standard), 2 assumed need for guidance, 3 stated obstacles. */
export type Profile = 1 | 2 | 3;

/**
 * The rule tree in force since September 2018; the first rule that fits decides.
 *
 * An unclear approval of education counts as not approved (the design intent is rather too much need than too
 * little, S1-061); primary school alone passes the education rules because the form then skips the questions (S1-039).
 *
 * @param statedObstacle yes to the health question or to the other-problems question.
 * @param workedSixOfTwelve at least six consecutive months of work in the last twelve.
 * @see Nav-rapport 2/2025, table 2 (S1-046 … S1-056).
 */
export function profileByTree2018(
  statedObstacle: boolean,
  noEducation: boolean,
  educationPassed: boolean,
  educationApproved: boolean,
  workedSixOfTwelve: boolean,
): Profile {
  if (statedObstacle) return 3;
  if (noEducation) return 2;
  if (!educationPassed) return 2;
  if (!educationApproved) return 2;
  if (!workedSixOfTwelve) return 2;
  return 1;
}
