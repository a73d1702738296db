import { parseScenario, type ScenarioDocument, scenarioHash } from '../../../sim-core/contract.ts';
import { newId, type SavedScenario } from './records.ts';

/** Most characters of a name. */
export const MOST_NAME_CHARACTERS = 100;
const LONGEST_ID = 64;
/** Id of a scenario whose name has no letter or digit an id can have. */
const NAMELESS = 'eget-scenario';

/** Why a name cannot be had. */
export type NameFault = 'empty' | 'too-long' | 'taken';

/** What is wrong with a name; null when nothing is. Upper and lower case are the same name. */
export function nameFault(name: string, others: readonly SavedScenario[]): NameFault | null {
  const wanted = name.trim();
  if (wanted === '') return 'empty';
  if (wanted.length > MOST_NAME_CHARACTERS) return 'too-long';
  return named(wanted, others) === undefined ? null : 'taken';
}

/** The scenario of a name. */
export function named(name: string, all: readonly SavedScenario[]): SavedScenario | undefined {
  const wanted = name.trim().toLocaleLowerCase('nb');
  const isName = (title: string) => title.toLocaleLowerCase('nb') === wanted;
  return all.find(({ document: { title } }) => isName(title.nb) || isName(title.en));
}

/** A name like the wanted one that nobody has: «Vår», «Vår (2)», «Vår (3)». */
export function freeName(wanted: string, others: readonly SavedScenario[]): string {
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const name = `${wanted.trim().slice(0, MOST_NAME_CHARACTERS - ending.length)}${ending}`;
    if (named(name, others) === undefined) return name;
  }
}

/** The same scenario under a name of the person’s own: its title in both languages, and its id. */
export function withName(document: ScenarioDocument, name: string): ScenarioDocument {
  const title = name.trim();
  const parsed = parseScenario({ ...document, id: idOf(title), title: { nb: title, en: title } });
  return parsed.ok ? parsed.document : document; // Title and id are always allowed ones.
}

/** A new entry; the document keeps its title. @param now - Moment, UTC, ISO 8601. */
export function savedScenario(document: ScenarioDocument, now: string): SavedScenario {
  const decision = { question: '', expectation: '', finding: '', decision: '' };
  return { id: newId(), document, hash: scenarioHash(document), notes: '', decision, savedAt: now, changedAt: now };
}

/** An entry with another document, and all that was written about it. */
export function withDocument(saved: SavedScenario, document: ScenarioDocument, now: string): SavedScenario {
  return { ...saved, document, hash: scenarioHash(document), changedAt: now };
}

/** Lower-case words joined by hyphens: «Vår 2024, økt mottak» is `var-2024-okt-mottak`. */
function idOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').normalize('NFD');
  const words = plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST_ID).replace(/-+$/, '') || NAMELESS;
}
