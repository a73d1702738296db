/** 1 assumed good possibilities (standard), 2 assumed need for guidance, 3 stated obstacles. */
export type Profile = 1 | 2 | 3;
const STATED_OBSTACLES = 3;

/** What the registration form and the register say of a person, asked one by one. */
export interface ProfilingAnswers {
  /** Yes to the health question or to the other-problems question. */
  statedObstacle(): boolean;
  /** At least six consecutive months of work in the last twelve. */
  workedSixOfTwelve(): boolean;
  /** Has completed primary school at least. */
  hasEducation(): boolean;
  educationPassed(): boolean;
  educationApproved(): boolean;
}

/**
 * The rule tree in force since September 2018. Stated obstacles override all else; of the other rules each alone gives
 * profile 2, so their order is free and the answer that decides most often is asked first.
 *
 * An unclear approval of education counts as not approved (the design intent is rather too much need than too
 * little, S1-061); primary school alone passes the education rules because the form then skips the questions (S1-039).
 * @see Nav-rapport 2/2025, table 2 (S1-046 … S1-056).
 */
export const profileByTree2018 = (answers: ProfilingAnswers): Profile => {
  if (answers.statedObstacle()) return STATED_OBSTACLES;
  if (!answers.workedSixOfTwelve()) return 2;
  if (!answers.hasEducation()) return 2;
  if (!answers.educationPassed()) return 2;
  if (!answers.educationApproved()) return 2;
  return 1;
};
