/** A value with what it was before and what was undone. */
export interface Undoable<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** A value nothing has been done to. */
export function undoable<Value>(present: Value): Undoable<Value> {
  return { past: [], present, future: [] };
}

/** A new value; what was undone is forgotten. */
export function done<Value>({ past, present }: Undoable<Value>, next: Value): Undoable<Value> {
  return { past: [...past, present], present: next, future: [] };
}

/** One step back; the same where there is none. */
export function undone<Value>(state: Undoable<Value>): Undoable<Value> {
  const { past, present, future } = state;
  const last = past.at(-1);
  return last === undefined ? state : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** One step forward again; the same where there is none. */
export function redone<Value>(state: Undoable<Value>): Undoable<Value> {
  const { past, present, future } = state;
  const [next, ...rest] = future;
  return next === undefined ? state : { past: [...past, present], present: next, future: rest };
}

/** Another value in place of the newest one: no step of its own. What was undone is forgotten. */
export function amended<Value>({ past }: Undoable<Value>, present: Value): Undoable<Value> {
  return { past, present, future: [] };
}
