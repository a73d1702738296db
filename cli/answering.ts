import type { Ask, Figures, ReplicationResult, ScenarioDocument } from '../sim-core/contract.ts';
import type { Lab } from './lab.ts';
import type { SweepJournal } from './sweep-journal.ts';

/** How the questions of a procedure become runs. */
export interface Answering<Setting> {
  readonly documentOf: (setting: Setting) => ScenarioDocument;
  /** Reads the figures off a run of this document. */
  readonly read: (result: ReplicationResult, document: ScenarioDocument) => Float64Array;
  /** Answers of an interrupted run are taken from here, and new ones noted. */
  readonly journal?: SweepJournal | undefined;
  /** Number of a setting, from 0 to 2^20; names its answers in the journal. */
  readonly numberOf: (setting: Setting) => number;
}

/** Replications have 32 bits; the number of a setting stands before them. */
const REPLICATIONS = 0x100000000;

/** Answers the questions of a procedure by runs in a lab, or from the journal. */
export function answering<Setting>(
  lab: Lab,
  { documentOf, read, journal, numberOf }: Answering<Setting>,
): (asks: readonly Ask<Setting>[]) => Promise<readonly Figures[]> {
  return async (asks) => {
    const keys = asks.map(({ setting, replication }) => numberOf(setting) * REPLICATIONS + replication);
    const answers = keys.map((key) => journal?.rows.get(key));
    const missing = asks.map((_, i) => i).filter((i) => answers[i] === undefined);
    await lab.each(
      missing.length,
      (place) => {
        const { setting, replication } = asks[missing[place]!]!;
        return { document: documentOf(setting), replication };
      },
      (place, result) => {
        const i = missing[place]!;
        const values = read(result, documentOf(asks[i]!.setting));
        answers[i] = values;
        journal?.add({ row: keys[i]!, values });
      },
    );
    return answers as Float64Array[];
  };
}
