import { DelayRecorder } from './delay-recorder.ts';
import { Level } from './level.ts';

/** Kinds of users whose work is told apart, by place. */
export const USERS = { others: 0, undetermined: 1, standard: 2, situational: 3 } as const;
const USER_KINDS = 4;

/** What is counted at the simulated offices during the measured days. */
export interface OfficeCounts {
  /** People who came from registration, and from NOE. */
  arrivals: number;
  fromNoe: number;
  /** Assessments by the office, and those of people NOE had assessed already. */
  assessments: number;
  doubleAssessments: number;
  /** People handed to NOE, and between dedicated and other veiledere. */
  toNoe: number;
  withinOffice: number;
  /** Contacts with simulated users, and cases closed after one. */
  contacts: number;
  closed: number;
}

const NO_COUNTS: OfficeCounts = {
  arrivals: 0,
  fromNoe: 0,
  assessments: 0,
  doubleAssessments: 0,
  toNoe: 0,
  withinOffice: 0,
  contacts: 0,
  closed: 0,
};

/** How the simulated offices are laid out. */
export interface OfficeLayout {
  readonly offices: number;
  readonly types: number;
  readonly tasks: number;
}

/** Everything that is measured at the simulated offices. Levels run from the start, the rest over the measured days. */
export class OfficeRecorder {
  counts: OfficeCounts = { ...NO_COUNTS };
  /** Users of each kind at the offices, by USERS. */
  readonly users = Array.from({ length: USER_KINDS }, () => new Level());
  /** Tasks for simulated users that wait or are in hand. */
  readonly inContact = new Level();
  /** Time at the desk by office and kind of users, minutes: `office * USER_KINDS + kind`. */
  readonly deskMin: Float64Array;
  /** The same of all offices, by task. */
  readonly taskMin: Float64Array;
  /** Tasks begun by type of veileder and task: `type * tasks + task`. */
  readonly tasksByType: Int32Array;
  /** Time from arrival at the office to the first contact: of all, and by type of veileder. */
  readonly firstContact = new DelayRecorder();
  readonly firstContactByType: readonly DelayRecorder[];
  /** Time the tasks that are not background waited in the queue: first contacts, and all others. */
  readonly firstContactQueue = new DelayRecorder();
  readonly taskQueue = new DelayRecorder();
  /** Time from registration to the first contact at the office, of those who need more than standard effort. */
  readonly help = new DelayRecorder();
  private readonly layout: OfficeLayout;

  constructor(layout: OfficeLayout) {
    this.layout = layout;
    this.deskMin = new Float64Array(layout.offices * USER_KINDS);
    this.taskMin = new Float64Array(layout.tasks);
    this.tasksByType = new Int32Array(layout.types * layout.tasks);
    this.firstContactByType = Array.from({ length: layout.types }, () => new DelayRecorder());
  }

  /** Ready for another replication. */
  reset(): void {
    for (const level of this.users) level.reset();
    this.inContact.reset();
    this.startMeasuring(0);
  }

  /** Forgets what was counted so far; levels stay. */
  startMeasuring(nowMin: number): void {
    this.counts = { ...NO_COUNTS };
    for (const level of this.users) level.restart(nowMin);
    this.inContact.restart(nowMin);
    this.deskMin.fill(0);
    this.taskMin.fill(0);
    this.tasksByType.fill(0);
    this.firstContact.reset();
    this.firstContactQueue.reset();
    this.taskQueue.reset();
    this.help.reset();
    for (const delays of this.firstContactByType) delays.reset();
  }

  /** A task is begun that takes so long at the desk. @param type of the veileder; −1 of a dedicated one. */
  addWork(office: number, users: number, task: number, type: number, deskMin: number): void {
    const at = office * USER_KINDS + users;
    this.deskMin[at] = this.deskMin[at]! + deskMin;
    this.taskMin[task] = this.taskMin[task]! + deskMin;
    if (type < 0) return;
    const cell = type * this.layout.tasks + task;
    this.tasksByType[cell] = this.tasksByType[cell]! + 1;
  }

  /** Desk time of all offices with users of a kind, minutes. */
  deskMinOf(users: number): number {
    let sum = 0;
    for (let office = 0; office < this.layout.offices; office++) sum += this.deskMin[office * USER_KINDS + users]!;
    return sum;
  }
}
