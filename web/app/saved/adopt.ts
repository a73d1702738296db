import { isSame } from '../../../sim-core/contract.ts';
import type { Contents } from './cabinet.ts';
import { freeName, named, withDocument, withName } from './own-scenario.ts';
import { KINDS, type Kind, newId, type Records } from './records.ts';
import type { Workspace } from './workspace.ts';

/** What of a file is new here, under ids that are free. */
export interface Adopted extends Workspace {
  /** Entries of the file that are here already, word for word. */
  readonly known: number;
}

/**
 * Puts the entries of a file beside those that are here. One that is here already is left out; one that is here with other
 * content comes under a new id, a scenario also under a new name: nothing is written over.
 */
export function adopt(file: Workspace, here: Pick<Contents, Kind>): Adopted {
  const strange = { scenarios: file.scenarios.filter(isNew(here.scenarios)), runs: file.runs.filter(isNew(here.runs)) };
  const scenarios: Records['scenarios'][] = [];
  for (const one of strange.scenarios) {
    const others = [...here.scenarios, ...scenarios];
    scenarios.push(renamed(freed(one, others), others));
  }
  const runs: Records['runs'][] = [];
  for (const one of strange.runs) runs.push(freed(one, [...here.runs, ...runs]));
  const known = KINDS.reduce((sum, kind) => sum + file[kind].length - strange[kind].length, 0);
  return { scenarios, runs, known };
}

function isNew<Entry extends { readonly id: string }>(here: readonly Entry[]): (entry: Entry) => boolean {
  return (entry) => !here.some((one) => one.id === entry.id && isSame(one, entry));
}

function freed<Entry extends { readonly id: string }>(entry: Entry, others: readonly Entry[]): Entry {
  return others.some(({ id }) => id === entry.id) ? { ...entry, id: newId() } : entry;
}

/** With its own titles where nobody has them. */
function renamed(saved: Records['scenarios'], others: readonly Records['scenarios'][]): Records['scenarios'] {
  const { nb, en } = saved.document.title;
  const taken = [nb, en].find((name) => named(name, others) !== undefined);
  if (taken === undefined) return saved;
  return withDocument(saved, withName(saved.document, freeName(taken, others)), saved.changedAt);
}
