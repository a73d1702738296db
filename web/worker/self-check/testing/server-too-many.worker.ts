import { type MakeEngine, productEngine } from '../../../../sim-core/reference/compare-engines.ts';
import { exposeSelfCheck } from '../expose-self-check.ts';
import { FEW_DOCUMENTS } from './few-documents.ts';

/** A fault planted for tests: one veileder more comes to work in every team than the scenario says. */
const serverTooMany: MakeEngine = (document) => {
  const teams = document.staff.teams.map((team) => ({ ...team, fte: team.fte + 1 }));
  return productEngine({ ...document, staff: { ...document.staff, teams } });
};

exposeSelfCheck(serverTooMany, FEW_DOCUMENTS);
