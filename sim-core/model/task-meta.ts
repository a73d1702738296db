/** A task's place in 32 bits: 5 bits of task, 22 bits of occurrence (the k-th of its kind for the person). */
export const taskMeta = (task: number, occurrence: number): number => task | (occurrence << 5);
export const TASK_MASK = 31;
