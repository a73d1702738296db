/** The version this program writes. */
export const CURRENT_VERSION = 1;

/** One pure step from a version to the next; `migrate` gets the raw document and returns a new one. */
export interface Migration {
  readonly from: number;
  readonly migrate: (raw: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** All steps, oldest first. Version 1 is the first version, so there is nothing to migrate from yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** Versions that can be read, oldest first. */
export function readableVersions(steps: readonly Migration[] = MIGRATIONS): readonly number[] {
  return [...steps.map((step) => step.from), CURRENT_VERSION];
}

/**
 * Brings a raw document to the newest version.
 *
 * @param raw the root object of the file
 * @param version its `schemaVersion`, one of `readableVersions(steps)`
 * @returns the raw document of version `CURRENT_VERSION`; the same object when it is already there
 */
export function migrate(
  raw: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, unknown>> {
  return steps.filter((step) => step.from >= version).reduce((document, step) => step.migrate(document), raw);
}
