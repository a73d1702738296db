import { defaultPoolSize, poolSizeFromAddress } from '../worker/pool-size.ts';

/** Workers every run of the page shares: as the address asks (`?workers=2`), or one fewer than there are cores. */
export const WORKERS =
  poolSizeFromAddress(globalThis.location?.search ?? '') ?? defaultPoolSize(globalThis.navigator?.hardwareConcurrency);
