/** Bokmål for all of the evidence. Has the words of hold-outs: fitting code must not import it. */
import { INPUT_WORDING } from './input-wording.ts';
import contradictions from './nb/contradictions.json' with { type: 'json' };
import expertGroup from './nb/expert-group-2015.json' with { type: 'json' };
import holdOuts from './nb/hold-outs.json' with { type: 'json' };
import needsAdapted from './nb/needs-adapted-follow-up.json' with { type: 'json' };
import noeEvaluationContext from './nb/noe-evaluation-context.json' with { type: 'json' };
import profilingReportContext from './nb/profiling-report-context.json' with { type: 'json' };
import tables from './nb/tables.json' with { type: 'json' };
import youngAndOlder from './nb/young-and-older-users.json' with { type: 'json' };
import type { Wording } from './wording.ts';

export const WHOLE_WORDING: Wording = {
  ...INPUT_WORDING,
  ...contradictions,
  ...expertGroup,
  ...holdOuts,
  ...needsAdapted,
  ...noeEvaluationContext,
  ...profilingReportContext,
  ...tables,
  ...youngAndOlder,
};
