/** The longest a source file may be, in lines. */
export const MAX_LINES = 250;

/** Files that may be longer, each with the reason. */
export const LONGER_FILES: Readonly<Record<string, string>> = {
  'sim-core/scenario/document.ts': 'the complete shape of a scenario in one place, read from top to bottom',
};
