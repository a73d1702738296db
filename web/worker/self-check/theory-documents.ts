import erlang2 from '../../../scenarios/theory/theory-mg1-erlang2.json?complete';
import fixed from '../../../scenarios/theory/theory-mg1-fixed.json?complete';
import hyperexponential from '../../../scenarios/theory/theory-mg1-hyperexponential.json?complete';
import lognormal from '../../../scenarios/theory/theory-mg1-lognormal.json?complete';
import mm1 from '../../../scenarios/theory/theory-mm1.json?complete';
import mmc2on3 from '../../../scenarios/theory/theory-mmc-2-3.json?complete';
import mmc8on10 from '../../../scenarios/theory/theory-mmc-8-10.json?complete';
import mmc48on55 from '../../../scenarios/theory/theory-mmc-48-55.json?complete';
import mmc95on100 from '../../../scenarios/theory/theory-mmc-95-100.json?complete';
import priority from '../../../scenarios/theory/theory-priority.json?complete';
import smallYear from '../../../scenarios/theory/theory-small-year.json?complete';
import type { SelfCheckDocuments } from '../../../sim-core/self-check/self-check.ts';

/** Stations that simjs carries in reasonable time. */
const BOTH_ENGINES = [mm1, mmc2on3, mmc8on10, fixed, erlang2, hyperexponential, lognormal];
const FORMULA_ONLY = [mmc48on55, mmc95on100, priority];

/** The scenarios of a self-check. The small year has no formula: it has every flow of the model at once. */
export const THEORY_DOCUMENTS: SelfCheckDocuments = {
  stations: [...BOTH_ENGINES, ...FORMULA_ONLY].map(({ document }) => document),
  compared: [...BOTH_ENGINES, smallYear].map(({ document }) => document),
};
