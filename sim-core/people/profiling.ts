/** What the registration form and the register say of a person; the inputs of the profiling. */
export interface ProfilingAnswers {
  /** Yes to the health question or to the other-problems question. */
  readonly statedObstacle: boolean;
  readonly noEducation: boolean;
  readonly educationPassed: boolean;
  readonly educationApproved: boolean;
  /** At least six consecutive months of work in the last twelve. */
  readonly workedSixOfTwelve: boolean;
}

/** 1 assumed good possibilities (standard), 2 assumed need for guidance, 3 stated obstacles. */
export type Profile = 1 | 2 | 3;

/**
 * The rule tree in force since September 2018; the first rule that fits decides.
 *
 * An unclear approval of education counts as not approved (the design intent is rather too much need than too
 * little, S1-061); primary school alone passes the education rules because the form then skips the questions (S1-039).
 * @see Nav-rapport 2/2025, table 2 (S1-046 … S1-056).
 */
export function profileByTree2018(answers: ProfilingAnswers): Profile {
  if (answers.statedObstacle) return 3;
  if (answers.noEducation) return 2;
  if (!answers.educationPassed) return 2;
  if (!answers.educationApproved) return 2;
  if (!answers.workedSixOfTwelve) return 2;
  return 1;
}
