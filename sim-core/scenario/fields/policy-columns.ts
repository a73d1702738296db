import type { TaskId } from '../document.ts';
import { TASK_IDS } from '../document.ts';
import { option } from '../draft.ts';
import type { Option, PlainShape } from '../field.ts';
import { TASK_LABELS } from './tasks.ts';

const TASK_OPTIONS: readonly Option[] = TASK_IDS.map((id: TaskId) => ({ value: id, label: TASK_LABELS[id] }));

/** One task of the catalogue. */
export const TASK: PlainShape = { kind: 'choice', options: TASK_OPTIONS };

/** Tasks of the catalogue. */
export const TASK_LIST: PlainShape = { kind: 'texts', minLength: 0, maxLength: TASK_IDS.length, item: TASK };

/** What triggers look at. */
export const MEASURE_OPTIONS: readonly Option[] = [
  option('backlogHoursPerVeileder', 'restanse i timer per veileder', 'backlog hours per veileder'),
  option('oldestUndecidedHours', 'timer eldste sak har ventet på vedtak', 'hours the oldest undecided case has waited'),
  option('responseHours', 'svartid i timer', 'response time in hours'),
  option('activeUsers', 'aktive brukere', 'active users'),
];
