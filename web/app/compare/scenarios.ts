import { atom } from 'nanostores';
import type { Issue, LocalText } from '../../../sim-core/contract.ts';
import { $draft } from '../draft.ts';
import type { HashedDocument } from '../hashed-document.ts';
import { readScenarioFile } from '../open-file.ts';
import { SHIPPED, shippedWith } from './shipped.ts';

/** A scenario that can be chosen. */
export interface KeyedScenario {
  /** Id of a shipped scenario, or `own:` and the hash of one of the person’s own. */
  readonly key: string;
  readonly title: LocalText;
  readonly isOwn: boolean;
}

/** Scenarios of the person’s own: files, links, and what the editor of the overview made. */
export const $own = atom<readonly HashedDocument[]>([]);

/** The file that was tried last and is not valid; null when nothing is wrong. */
export const $fileFault = atom<{ readonly fileName: string; readonly issues: readonly Issue[] } | null>(null);

const ownKey = (hash: string): string => `own:${hash}`;

/** All scenarios there are, one’s own first. */
export function keyedScenarios(own: readonly HashedDocument[]): readonly KeyedScenario[] {
  return [
    ...own.map(({ document, hash }) => ({ key: ownKey(hash), title: document.title, isOwn: true })),
    ...SHIPPED.map(({ id, title }) => ({ key: id, title, isOwn: false })),
  ];
}

/** The document behind a key; undefined where there is none any more. */
export function scenarioBehind(key: string, own: readonly HashedDocument[]): HashedDocument | undefined {
  return own.find(({ hash }) => ownKey(hash) === key) ?? shippedWith(key)?.read();
}

/** Takes a scenario in among one’s own. @returns its key. */
export function addOwn({ document, hash }: HashedDocument): string {
  const own = $own.get();
  if (!own.some((one) => one.hash === hash)) $own.set([...own, { document, hash }]);
  return ownKey(hash);
}

/** The key of a scenario: that of the shipped one it is, or of one's own it is taken in as. */
export function keyOf(scenario: HashedDocument): string {
  const { id } = scenario.document;
  return shippedWith(id)?.read().hash === scenario.hash ? id : addOwn(scenario);
}

/** Takes in the scenario the overview or the editor was left with. */
export function adoptDraft(): void {
  const { own } = $draft.get();
  if (own !== null) addOwn(own);
}

let tried = 0;

/** Opens a scenario file. @returns its key; null where the file is not valid, which leaves everything as it was. */
export async function openOwnFile(file: File): Promise<string | null> {
  const mine = ++tried;
  const read = await readScenarioFile(file);
  if (mine !== tried) return null; // A newer file was chosen while this one was read.
  $fileFault.set(read.ok ? null : { fileName: file.name, issues: read.issues });
  return read.ok ? addOwn(read) : null;
}
