/**
 * Bokmål for the records that travel with every page: what a form says of where a number comes from. Each catalogue is
 * named after the file whose texts it has; a text that several files share stands in one of them.
 */
import assumptions from './nb/assumptions.json' with { type: 'json' };
import capacityClaim from './nb/capacity-claim.json' with { type: 'json' };
import noeEvaluation from './nb/noe-evaluation.json' with { type: 'json' };
import organisationRecords from './nb/organisation-records.json' with { type: 'json' };
import profilingReport from './nb/profiling-report.json' with { type: 'json' };
import publications from './nb/publications.json' with { type: 'json' };
import scenarioAssumptions from './nb/scenario-assumptions.json' with { type: 'json' };
import type { Wording } from './wording.ts';

export const INPUT_WORDING: Wording = {
  ...assumptions,
  ...capacityClaim,
  ...noeEvaluation,
  ...organisationRecords,
  ...profilingReport,
  ...publications,
  ...scenarioAssumptions,
};
