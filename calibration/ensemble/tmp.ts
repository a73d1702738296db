import { buildEnsemble } from './build-ensemble.ts';
import { meanOfFigure } from './weights.ts';
import { UNKNOWNS, offScale } from '../fit/unknowns.ts';
const t = performance.now();
const b = await buildEnsemble({ drawn: 48, seed: 'noe', replications: 2 }, 2, (d, o) => { if (d % 8 === 0) console.log(d, o, ((performance.now() - t) / 1000).toFixed(0)); });
const ess = 1 / b.weights.reduce((s, w) => s + w * w, 0);
console.log('ess', ess, 'alive', b.weights.filter((w) => w > 0).length);
for (const r of b.results) console.log(r.index, (b.weights[r.index]! * 48).toFixed(3), r.outcome ? ['inNoeAtMonth6', 'transferPeakMonth', 'standardDecisionShare', 'utilisation', 'recordedFte', 'activeUsers', 'exitsWithin6Months'].map((k) => meanOfFigure(r.outcome!.base, k as never).toFixed(3)).join(' ') + ' cap ' + r.outcome.capacityUsers : 'rejected ' + r.misses.map((m) => m.toFixed(2)).join(' '), UNKNOWNS.map((u, i) => offScale(u.scale, r.at[i]!).toFixed(3)).join(' '));
