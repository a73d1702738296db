import { type Question, scenarioAt, type Turned } from './question.ts';
import type { LimitId } from './study-document.ts';
import { type Condition, failedConditions } from './verdict.ts';
import { type WindowFigures, windowFigures } from './window-figures.ts';

/** Runs numbers of users, each window once: limits that are looked at one after the other share the runs. */
export class Trial {
  readonly question: Question;
  private readonly done = new Map<string, WindowFigures>();

  constructor(question: Question) {
    this.question = question;
  }

  /** What the last window shows at a number of users. */
  figures(users: number, turned?: Turned): WindowFigures {
    return this.window(this.question.reading.windows.length - 1, users, turned);
  }

  /** Conditions of the first window that fails; empty when the number of users holds in all. */
  fails(limit: LimitId, users: number, turned?: Turned): readonly Condition[] {
    const { reading, study } = this.question;
    for (const [i, { balance }] of reading.windows.entries()) {
      const failed = failedConditions(this.window(i, users, turned), limit, study.limits, balance);
      if (failed.length > 0) return failed;
    }
    return [];
  }

  private window(index: number, users: number, turned: Turned | undefined): WindowFigures {
    const { question, done } = this;
    const key = `${index} ${users} ${turned?.lever.id} ${turned?.at}`;
    const known = done.get(key);
    if (known !== undefined) return known;
    const scenario = scenarioAt(question, users, turned, question.reading.windows[index]!);
    const figures = windowFigures(scenario, question.study.replications, question.firstReplication);
    done.set(key, figures);
    return figures;
  }
}
