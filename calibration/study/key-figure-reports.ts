import { KEY_FIGURE_IDS, KEY_FIGURES } from '../../sim-core/contract.ts';
import type { KeyFigureReport } from '../report/calibration-report.ts';
import { varianceComponents } from '../statistics/variance-components.ts';
import { type KeptSet, replicationsOf } from './kept-sets.ts';
import { centralEnds, short } from './weighted-rows.ts';

/** Key figures of the base year with their uncertainty in two parts; figures that some set did not observe are left out. */
export function keyFigureReports(kept: readonly KeptSet[]): KeyFigureReport[] {
  const weights = kept.map(({ weight }) => weight);
  return KEY_FIGURE_IDS.flatMap((id) => {
    const replications = kept.map((set) => replicationsOf(set, id));
    if (replications.flat().some(Number.isNaN)) return [];
    const { mean, shareNotKnowing, shareLuck } = varianceComponents(replications, weights);
    const rowWeights = replications.flatMap((row, s) => row.map(() => weights[s]! / row.length));
    return [
      {
        id,
        label: KEY_FIGURES[id].label.en,
        unit: KEY_FIGURES[id].unit,
        mean: short(mean),
        interval: centralEnds(replications.flat(), rowWeights),
        shareNotKnowing: shareNotKnowing === null ? null : short(shareNotKnowing),
        shareLuck: shareLuck === null ? null : short(shareLuck),
      },
    ];
  });
}
