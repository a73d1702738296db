/** An event as it was planned; `data` is its running number. */
export interface NaiveEvent {
  readonly timeMin: number;
  readonly kind: number;
  readonly entity: number;
  readonly data: number;
}

/** The event list in its simplest form: one array sorted by (time, kind, sequence). The twin for tests of the real one. */
export class NaiveEvents {
  /** Events taken so far. */
  taken = 0;
  private readonly cancellable: Uint8Array;
  private readonly horizonMin: number;
  private readonly pending: NaiveEvent[] = [];
  private sequence = 0;

  constructor(cancellable: Uint8Array, horizonMin: number) {
    this.cancellable = cancellable;
    this.horizonMin = horizonMin;
  }

  /** Number of pending events. */
  get size(): number {
    return this.pending.length;
  }

  /** Plans an event. @returns its running number. */
  schedule(timeMin: number, kind: number, entity: number): number {
    const event: NaiveEvent = { timeMin, kind, entity, data: this.sequence++ };
    if (timeMin >= this.horizonMin) return event.data;
    let low = 0;
    let high = this.pending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.pending[middle]!;
      const isAfter = other.timeMin > timeMin || (other.timeMin === timeMin && other.kind > kind);
      if (isAfter) high = middle;
      else low = middle + 1;
    }
    this.pending.splice(low, 0, event);
    return event.data;
  }

  /** Removes the cancellable events of an entity. @returns how many. */
  cancelAll(entity: number): number {
    const before = this.pending.length;
    for (let i = before - 1; i >= 0; i--) {
      const event = this.pending[i]!;
      if (event.entity === entity && this.cancellable[event.kind] === 1) this.pending.splice(i, 1);
    }
    return before - this.pending.length;
  }

  /** Takes the first pending event, or nothing. */
  takeFirst(): NaiveEvent | undefined {
    const first = this.pending.shift();
    if (first) this.taken++;
    return first;
  }
}
