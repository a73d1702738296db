import { need } from '../../../app/stress/experiments/solve-session.ts';
import { Svarside } from './svarside.ts';

/**
 * What a lever must be so that a target holds in the stress test.
 *
 * @element noe-hva-ma-til
 */
export class NoeHvaMaTil extends Svarside {
  protected override readonly session = need;
  protected override readonly path = '/stresstest/hva-ma-til';
}
customElements.define('noe-hva-ma-til', NoeHvaMaTil);
