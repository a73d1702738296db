import { type MakeEngine, productEngine } from '../../../../sim-core/reference/compare-engines.ts';
import { exposeSelfCheck } from '../expose-self-check.ts';
import { FEW_DOCUMENTS } from './few-documents.ts';

/** A fault planted for tests: a scenario the engine refuses. */
const withoutTeams: MakeEngine = (document) => productEngine({ ...document, staff: { ...document.staff, teams: [] } });

exposeSelfCheck(withoutTeams, FEW_DOCUMENTS);
