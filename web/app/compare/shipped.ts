import { type LocalText, parseScenario, SimError, scenarioHash } from '../../../sim-core/contract.ts';
import type { HashedDocument } from '../hashed-document.ts';

/** A shipped scenario that can be compared. It is read when somebody chooses it. */
export interface Shipped {
  readonly id: string;
  readonly title: LocalText;
  /** @throws {SimError} `invalid-scenario` if the file does not parse; a test over all of them prevents it. */
  readonly read: () => HashedDocument;
}

/** What every scenario file says first. */
interface Named {
  readonly id: string;
  readonly title: LocalText;
}

const FILES = import.meta.glob<Named>(
  ['../../../scenarios/library/*.json', '../../../scenarios/organisations/*.json'],
  { eager: true, import: 'default' },
);

/** The library, then the organisation models, each by the name of its file. */
export const SHIPPED: readonly Shipped[] = Object.values(FILES).map((file) => {
  let known: HashedDocument | undefined;
  return { id: file.id, title: file.title, read: () => (known ??= parsed(file)) };
});

/** The shipped scenario with an id, or nothing. */
export function shippedWith(id: string): Shipped | undefined {
  return SHIPPED.find((one) => one.id === id);
}

function parsed(file: unknown): HashedDocument {
  const result = parseScenario(file);
  if (!result.ok) throw new SimError({ kind: 'invalid-scenario', issues: result.issues });
  return { document: result.document, hash: scenarioHash(result.document) };
}
