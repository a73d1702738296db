import { html, nothing, type TemplateResult } from 'lit';
import { ENGINE_VERSION, KEY_FIGURES } from '../../../sim-core/contract.ts';
import type { SavedRun } from '../../app/saved/records.ts';
import type { Rerun } from '../../app/saved/rerun.ts';
import type { Moved } from '../../app/saved/run-verdict.ts';
import { formatNumber } from '../../format/number.ts';
import { HISTORY } from '../../i18n/history.ts';
import type { Locale } from '../../i18n/language.ts';
import '../../components/noe-varsel.ts';
import { formatWithUnit } from '../unit-text.ts';

/** Whether a run gave its numbers again; if not, why, and which are others now. */
export function rerunMessage({ verdict, moved }: Rerun, { result }: SavedRun, locale: Locale): TemplateResult {
  const text = HISTORY[locale].verdicts[verdict];
  const isSame = verdict === 'same' || verdict === 'same-in-spite';
  return html`<noe-varsel
    kind=${isSame ? 'success' : 'warning'}
    .text=${typeof text === 'string' ? text : text(result.engineVersion, ENGINE_VERSION)}
    .body=${moved.length === 0 ? nothing : movedList(moved, locale)}
  ></noe-varsel>`;
}

function movedList(moved: readonly Moved[], locale: Locale): TemplateResult {
  const texts = HISTORY[locale];
  return html`<details class="noe-detaljer">
    <summary>${texts.moved(formatNumber(moved.length, locale))}</summary>
    <dl class="noe-flyttet">
      ${moved.map(({ figure, was, is }) => {
        const { label, unit } = KEY_FIGURES[figure];
        const said = [was, is].map((value) => formatWithUnit(value, unit, locale));
        return html`<dt>${label[locale]}</dt><dd>${texts.movedFromTo(said[0]!, said[1]!)}</dd>`;
      })}
    </dl>
  </details>`;
}
