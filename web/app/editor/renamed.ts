import type { ScenarioDocument } from '../../../sim-core/contract.ts';

const ENDING = '-endret';
const LONGEST_ID = 64;

/**
 * A scenario under the name it has while it is changed, so that nobody takes its numbers for those of the scenario it
 * started from. One that has such a name keeps it.
 */
export function renamed(document: ScenarioDocument): ScenarioDocument {
  const { id, title } = document;
  if (id.endsWith(ENDING)) return document;
  return {
    ...document,
    id: `${id.slice(0, LONGEST_ID - ENDING.length).replace(/-+$/, '')}${ENDING}`,
    title: { nb: `${title.nb} (endret)`, en: `${title.en} (changed)` },
  };
}
