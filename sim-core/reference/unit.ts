import type { ScenarioDocument, TaskId } from '../scenario/document.ts';
import type { Luck } from './luck.ts';
import type { Actor, FreeStaff, SimjsRun } from './simjs-adapter.ts';
import type { Tally } from './tally.ts';

/** Whose task it is: the unit must know whether they are still NOE's user when the task is taken. */
export interface TaskOwner {
  readonly actor: Actor;
  readonly isUser: boolean;
  /** When they left NOE, minutes; Infinity while they have not. */
  readonly leftMin: number;
}

/** A task handed in to a team. */
export interface WaitingTask {
  readonly task: TaskId;
  readonly createdMin: number;
  readonly owner: TaskOwner;
  begun: boolean;
}

/** A pooled team: any free head takes the next task. */
export interface Team {
  readonly isIntake: boolean;
  readonly fte: number;
  readonly free: FreeStaff;
}

/** NOE's staff: teams that never close and take tasks first come, first served. */
export class Unit {
  readonly document: ScenarioDocument;
  readonly run: SimjsRun;
  readonly luck: Luck;
  readonly tally: Tally;
  readonly heads: number;
  private readonly teams: readonly Team[];
  private readonly waiting = new Set<WaitingTask>();

  constructor(document: ScenarioDocument, run: SimjsRun, luck: Luck, tally: Tally) {
    this.document = document;
    this.run = run;
    this.luck = luck;
    this.tally = tally;
    this.teams = document.staff.teams.map(({ role, fte }) => ({
      isIntake: role === 'intake',
      fte,
      free: run.addStaff(fte),
    }));
    this.heads = this.teams.reduce((sum, { fte }) => sum + fte, 0);
  }

  get intake(): Team {
    return this.teams.find(({ isIntake }) => isIntake)!;
  }

  /** The team a new user belongs to: a follow-up team by its size; intake where there is none. */
  drawTeam(): Team {
    const followUp = this.teams.filter(({ isIntake }) => !isIntake);
    if (followUp.length === 0) return this.intake;
    const fte = followUp.reduce((sum, team) => sum + team.fte, 0);
    return followUp[this.luck.pick(followUp.map((team) => team.fte / fte))]!;
  }

  /**
   * A task arises. `done` is called when it is finished and its owner is still NOE's user; at once if it is automatic.
   * @returns the task, or nothing if it was automatic.
   */
  handIn(team: Team, task: TaskId, owner: TaskOwner, done?: () => void): WaitingTask | undefined {
    if (this.luck.chance(this.document.tasks[task].automaticShare)) {
      done?.();
      return undefined;
    }
    const waiting: WaitingTask = { task, createdMin: this.run.nowMin, owner, begun: false };
    this.waiting.add(waiting);
    owner.actor.take(team.free, () => {
      const workMin = this.begin(waiting);
      owner.actor.after(workMin, () => {
        owner.actor.giveBack(team.free);
        // The next task is begun first, then this one has its consequences.
        owner.actor.after(0, () => {
          if (owner.isUser) done?.();
        });
      });
    });
    return waiting;
  }

  /** Counts what still waits; to be called once, at the horizon. */
  countOpenTasks(): void {
    for (const waiting of this.waiting) this.tally.waitingAtHorizon(waiting, waiting.owner.leftMin);
  }

  private begin(waiting: WaitingTask): number {
    const { tasks, staff } = this.document;
    const { nowMin } = this.run;
    const deskPerHandling = tasks.scale / staff.timeOnTasksShare;
    waiting.begun = true;
    this.waiting.delete(waiting);
    if (!waiting.owner.isUser) {
      const workMin = tasks.lapsedMin * deskPerHandling;
      this.tally.lapsed(waiting, nowMin, workMin, waiting.owner.leftMin);
      return workMin;
    }
    const { law, meanMin, cv } = tasks[waiting.task];
    const workMin = this.luck.handlingTime(law, meanMin * deskPerHandling, cv);
    this.tally.begun(waiting, nowMin, workMin);
    return workMin;
  }
}
