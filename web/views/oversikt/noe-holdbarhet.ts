import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { TargetReport } from '../../../calibration/report/calibration-report.ts';
import { hrefOf } from '../../app/address.ts';
import { EVIDENCE_REPORT } from '../../app/evidence.ts';
import { $locale } from '../../app/locale.ts';
import { icon } from '../../components/icon.ts';
import { LightElement } from '../../components/light-element.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import '../../components/noe-varsel.ts';
import { targetTable } from './target-table.ts';
import { targetWords } from './target-words.ts';

const ROLES = ['fit', 'hold-out', 'sign'] as const satisfies readonly TargetReport['role'][];

/**
 * The model held against what is published: a strip of hits and misses, the misses in words, and all numbers on demand.
 *
 * @element noe-holdbarhet
 */
export class NoeHoldbarhet extends LightElement {
  readonly #locale = new StoreController(this, $locale);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = EVIDENCE[locale];
    const { sets, madeOn, isStale } = EVIDENCE_REPORT;
    const date = formatDate(dateOfDay(madeOn, 0), locale);
    return html`<section class="noe-holdbarhet" aria-labelledby="noe-holdbarhet">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-holdbarhet">${texts.heading}</h2>
      <p class="aksel-body-long">${this.#summary()}</p>
      ${isStale ? html`<noe-varsel kind="warning" .text=${texts.stale}></noe-varsel>` : nothing}
      ${ROLES.map((role) => this.#strip(role))} ${this.#misses()}
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.made(formatNumber(sets, locale), date)}</p>
      <details class="noe-detaljer">
        <summary>${texts.showAll}</summary>
        <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.drawingKey}</p>
        ${ROLES.map((role) => targetTable(ofRole(role), texts.caption(texts.roles[role]), locale))}
      </details>
      <p class="aksel-body-short"><a class="aksel-link" href=${hrefOf('/grunnlag')}>${texts.more}</a></p>
    </section>`;
  }

  #summary(): string {
    const locale = this.#locale.value;
    const counts = (['fit', 'hold-out'] as const).flatMap((role) => {
      const targets = ofRole(role);
      return [targets.filter(({ hit }) => hit), targets].map(({ length }) => formatNumber(length, locale));
    });
    const [fitHits, fits, heldHits, held] = counts as [string, string, string, string];
    return EVIDENCE[locale].summary(fitHits, fits, heldHits, held);
  }

  #strip(role: TargetReport['role']) {
    const locale = this.#locale.value;
    const texts = EVIDENCE[locale];
    return html`<div class="noe-stripe">
      <p class="aksel-label aksel-label--small noe-stripe__navn">${texts.roles[role]}</p>
      <ul class="noe-stripe__liste">
        ${ofRole(role).map((target) => {
          const { hit } = target;
          const said = `${targetWords(target, locale).name}: ${hit ? texts.hit : texts.miss}`;
          return html`<li class="noe-stripe__merke noe-stripe__merke--${hit ? 'treff' : 'bom'}" title=${said}>
            ${icon(hit ? 'success' : 'error')}<span class="aksel-sr-only">${said}</span>
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #misses() {
    const locale = this.#locale.value;
    const texts = EVIDENCE[locale];
    const misses = EVIDENCE_REPORT.targets.filter(({ hit }) => !hit);
    if (misses.length === 0) return nothing;
    return html`<h3 class="aksel-heading aksel-heading--xsmall">${texts.missesHeading}</h3>
      <ul class="noe-endringer aksel-body-short">
        ${misses.map((target) => {
          const { name, published, accepted, mean, interval } = targetWords(target, locale);
          const known =
            target.published === null || target.published === 0 ? texts.accepted(accepted) : texts.published(published);
          return html`<li>${texts.miss1(name, known, `${mean} (${interval})`)}</li>`;
        })}
      </ul>`;
  }
}
customElements.define('noe-holdbarhet', NoeHoldbarhet);

function ofRole(role: TargetReport['role']): readonly TargetReport[] {
  return EVIDENCE_REPORT.targets.filter((target) => target.role === role);
}
