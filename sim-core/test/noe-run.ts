import { compileScenario } from '../model/compile.ts';
import { KIND } from '../model/event-kinds.ts';
import type { NoeModel } from '../model/noe-model.ts';
import { STATE } from '../model/person-table.ts';
import { ReplicationRunner } from '../model/replication.ts';
import type { ScenarioDocument } from '../scenario/document.ts';

/** What a person's own luck decides, whatever the policy. */
export interface Fate {
  readonly stratum: number;
  readonly registeredMin: number;
  readonly exitMin: number;
  readonly fromRegistration: number;
}

/** One replication, with what happened to each person by id. */
export interface NoeRun {
  readonly noe: NoeModel;
  readonly trace: number;
  readonly fates: ReadonlyMap<number, Fate>;
  /** Times of the person's events of each kind, in order. */
  readonly dates: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;
}

const DATED: readonly number[] = [KIND.message, KIND.caseSystem, KIND.misrouted, KIND.checkpoint, KIND.arrival];
const AT_REGISTRATION = STATE.direct | STATE.laidOffAtStart | STATE.singleParent;

/** Runs one replication of a document and notes every person's dates. */
export function runNoe(document: ScenarioDocument, replication = 0): NoeRun {
  const runner = new ReplicationRunner(compileScenario(document));
  const { noe } = runner;
  const dates = new Map<number, Map<number, number[]>>();
  const handle = noe.handle.bind(noe);
  noe.handle = (kind, entity, data) => {
    if (DATED.includes(kind)) {
      const id = noe.persons.id(entity);
      const ofPerson = dates.get(id) ?? new Map<number, number[]>();
      dates.set(id, ofPerson);
      ofPerson.set(kind, [...(ofPerson.get(kind) ?? []), noe.events.nowMin]);
    }
    handle(kind, entity, data);
  };
  const { trace } = runner.run(replication);
  const fates = new Map<number, Fate>();
  for (let row = 0; row < noe.persons.count; row++) {
    fates.set(noe.persons.id(row), {
      stratum: noe.persons.stratum(row),
      registeredMin: noe.persons.registeredMin(row),
      exitMin: noe.persons.exitMin(row),
      fromRegistration: noe.persons.state(row) & AT_REGISTRATION,
    });
  }
  return { noe, trace, fates, dates };
}

/** Whether one list begins with the other. */
export function isPrefix(a: readonly number[], b: readonly number[]): boolean {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false;
  return true;
}
