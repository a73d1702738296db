import { productEngine } from '../../../sim-core/reference/compare-engines.ts';
import { exposeSelfCheck } from './expose-self-check.ts';

exposeSelfCheck(productEngine);
