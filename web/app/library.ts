import base2023 from '../../scenarios/library/base-2023.json?complete';
import stress125kStock from '../../scenarios/library/stress-125k.json?complete';
import stress125kSurge from '../../scenarios/library/stress-125k-surge.json?complete';
import stress250kStock from '../../scenarios/library/stress-250k.json?complete';
import stress250kSurge from '../../scenarios/library/stress-250k-surge.json?complete';
import type { Reading, Size } from './draft.ts';
import type { HashedDocument } from './hashed-document.ts';

const STRESS: Readonly<Record<Exclude<Size, 'base' | 'own'>, Readonly<Record<Reading, HashedDocument>>>> = {
  '125k': { stock: stress125kStock, surge: stress125kSurge },
  '250k': { stock: stress250kStock, surge: stress250kSurge },
};

/** The library document of a size and a reading, as the build has read it: complete, with its hash. */
export function libraryScenario(size: Exclude<Size, 'own'>, reading: Reading): HashedDocument {
  return size === 'base' ? base2023 : STRESS[size][reading];
}
