import { shock } from '../../../app/stress/experiments/solve-session.ts';
import { Svarside } from './svarside.ts';

/**
 * The smallest shock that breaks a limit of the stress test.
 *
 * @element noe-mildeste-sjokk
 */
export class NoeMildesteSjokk extends Svarside {
  protected override readonly session = shock;
  protected override readonly path = '/stresstest/mildeste-sjokk';
}
customElements.define('noe-mildeste-sjokk', NoeMildesteSjokk);
