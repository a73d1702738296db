import type { SelfCheckDocuments } from '../../../../sim-core/self-check/self-check.ts';
import { THEORY_DOCUMENTS } from '../theory-documents.ts';

const QUICK = 'theory-mmc-8-10';
const isQuick = ({ id }: { readonly id: string }): boolean => id === QUICK;

/** One station of ten veiledere: done in a second or two. */
export const FEW_DOCUMENTS: SelfCheckDocuments = {
  stations: THEORY_DOCUMENTS.stations.filter(isQuick),
  compared: THEORY_DOCUMENTS.compared.filter(isQuick),
};
