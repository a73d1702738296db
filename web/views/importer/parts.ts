import type { ImportPart } from '../../../sim-core/contract.ts';

/** What can be imported, in the order it is offered in. */
export const IMPORT_PARTS: readonly ImportPart[] = ['demand', 'caseload', 'staff'];
