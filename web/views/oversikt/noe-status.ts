import { StoreController } from '@nanostores/lit';
import type { TemplateResult } from 'lit';
import { $locale } from '../../app/locale.ts';
import type { RunState } from '../../app/run-lane.ts';
import { baseLane, cancelRuns, scenarioLane } from '../../app/session.ts';
import { LightElement } from '../../components/light-element.ts';
import { runStatus } from '../run-status.ts';

/**
 * Where the run of the overview stands.
 *
 * @element noe-status
 */
export class NoeStatus extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #base = new StoreController(this, baseLane.state);
  readonly #scenario = new StoreController(this, scenarioLane.state);

  override render(): TemplateResult {
    return runStatus(this.#state(), this.#locale.value, cancelRuns);
  }

  /** What a person started comes first; the opening run is told about until then. */
  #state(): RunState {
    const own = this.#scenario.value;
    if (own.phase === 'idle') return this.#base.value;
    return own.phase !== 'running' && this.#base.value.phase === 'running' ? this.#base.value : own;
  }
}
customElements.define('noe-status', NoeStatus);
