import { productEngine } from '../../../../sim-core/reference/compare-engines.ts';
import { exposeSelfCheck } from '../expose-self-check.ts';
import { FEW_DOCUMENTS } from './few-documents.ts';

exposeSelfCheck(productEngine, FEW_DOCUMENTS);
