import {
  FIELDS,
  type FieldGroup,
  type LocalText,
  parseScenario,
  SimError,
  scenarioHash,
} from '../../../sim-core/contract.ts';
import type { HashedDocument } from '../hashed-document.ts';

/** What a file of the library says of itself. */
interface ShippedFile {
  readonly id: string;
  readonly title: LocalText;
  readonly question: LocalText;
  readonly facts?: readonly string[];
}

/** A shipped scenario as the library lists it, before anybody needs its document. */
export interface Shipped extends ShippedFile {
  /** Records it stands on. */
  readonly facts: readonly string[];
  /** Groups of the field table it gives values of its own for, in the order of the table. */
  readonly areas: readonly FieldGroup[];
}

const FILES: readonly (ShippedFile & Readonly<Record<string, unknown>>)[] = Object.values({
  ...import.meta.glob<ShippedFile & Readonly<Record<string, unknown>>>('../../../scenarios/library/*.json', {
    eager: true,
    import: 'default',
  }),
  ...import.meta.glob<ShippedFile & Readonly<Record<string, unknown>>>('../../../scenarios/organisations/*.json', {
    eager: true,
    import: 'default',
  }),
});

/** Groups that say nothing of what a scenario is about: every scenario has its own. */
const UNTOLD: readonly FieldGroup[] = ['about', 'run', 'limits'];

/** What every other scenario is read against. */
const BASE_YEAR = 'base-2023';

/** All shipped scenarios, the base year first. */
export const SHIPPED: readonly Shipped[] = FILES.map((file) => ({
  id: file.id,
  title: file.title,
  question: file.question,
  facts: file.facts ?? [],
  areas: areasOf(Object.keys(file)),
})).sort((one, other) => Number(other.id === BASE_YEAR) - Number(one.id === BASE_YEAR));

/**
 * The complete document of a shipped scenario, with its hash.
 *
 * @throws {SimError} `bad-argument` for an id that is not shipped, `invalid-scenario` if the file does not parse; a test
 *   over all files prevents it.
 */
export function shippedDocument(id: string): HashedDocument {
  const file = FILES.find((one) => one.id === id);
  if (file === undefined) throw new SimError({ kind: 'bad-argument', detail: `There is no shipped scenario ${id}.` });
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new SimError({ kind: 'invalid-scenario', issues: parsed.issues });
  return { document: parsed.document, hash: scenarioHash(parsed.document) };
}

function areasOf(keys: readonly string[]): readonly FieldGroup[] {
  const said = FIELDS.filter(({ path }) => keys.includes(path.split('.')[0]!)).map(({ group }) => group);
  return [...new Set(said)].filter((group) => !UNTOLD.includes(group));
}
