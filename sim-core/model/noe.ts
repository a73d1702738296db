import type { EventList } from '../kernel/event-list.ts';
import type { Recorder } from '../measure/recorder.ts';
import type { Streams } from '../random/streams.ts';
import type { CompiledModel } from './compiled-model.ts';
import type { FirstContacts } from './first-contacts.ts';
import type { OfficesOfNoe } from './offices-of-noe.ts';
import type { Ownership } from './ownership.ts';
import type { PersonTable } from './person-table.ts';
import type { Sorting } from './sorting.ts';
import type { TaskDesk } from './task-desk.ts';

/** What the parts of the model share and may ask of each other. `NoeModel` is the one that wires them. */
export interface Noe {
  readonly compiled: CompiledModel;
  readonly events: EventList;
  readonly streams: Streams;
  readonly persons: PersonTable;
  readonly recorder: Recorder;
  readonly desk: TaskDesk;
  /** Where people belong. */
  readonly ownership: Ownership;
  /** Null where the profile alone decides who is sent to NOE. */
  readonly sorting: Sorting | null;
  /** Null in runs whose people are not looked at one by one. */
  readonly firstContacts: FirstContacts | null;
  /** Null where no office is simulated. */
  readonly offices: OfficesOfNoe | null;
  /** A person becomes NOE's user: the first task, the way out, and the contacts of the stay are planned. */
  enter(person: number): void;
  /** The stay in NOE begins or goes on now: team, way out and contacts are planned. When it began is in the table. */
  beginStay(person: number): void;
  /**
   * A task for the person arises; an automatic one has its outcome at once.
   * @param occurrence which one of its kind it is for the person; names its random numbers.
   * @returns the ticket if the task waits, else what SUBMITTED says.
   */
  submit(pool: number, task: number, person: number, occurrence: number): number;
  /** The stay in NOE ends now. `reason` of LEFT. */
  leave(person: number, reason: number): void;
  /** The person is to move to the office; it happens when the hand-over note is written. `reason` of LEFT. */
  sendToOffice(person: number, reason: number): void;
}
