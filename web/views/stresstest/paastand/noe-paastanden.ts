import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../../../app/address.ts';
import { CLAIM, CLAIM_ANSWER, decidingRooms, headlineLevers } from '../../../app/claim.ts';
import { downloadText } from '../../../app/download.ts';
import { $locale } from '../../../app/locale.ts';
import { roomChart, roomChartHeight } from '../../../charts/room-chart.ts';
import { icon } from '../../../components/icon.ts';
import { LightElement } from '../../../components/light-element.ts';
import { lengthOf, WidthController } from '../../../components/width-controller.ts';
import { dateOfDay, formatDate } from '../../../format/date.ts';
import { formatNumber, formatShare } from '../../../format/number.ts';
import { CLAIM_TEXTS } from '../../../i18n/claim.ts';
import '../../../components/noe-knapp.ts';
import '../../../components/noe-merke.ts';
import { experimentDoors } from '../experiment-doors.ts';
import { plainTable } from '../experiments/plain-table.ts';
import { claimBasis } from './claim-basis.ts';
import { claimSheet, leverTable, roomTable, todayTable, undoneTable } from './claim-tables.ts';
import {
  claimedUsers,
  givesWayText,
  hasNone,
  leverSentence,
  limitText,
  placeText,
  roomText,
  usersText,
} from './claim-words.ts';

/**
 * What the study of the claimed capacity found: how many users there is room for, what would have to be true for the
 * claim, what gives way first, and what it all rests on. A page that can be printed and handed on.
 *
 * @element noe-paastanden
 */
export class NoePaastanden extends LightElement {
  readonly #locale = new StoreController(this, $locale);
  readonly #width = new WidthController(this);

  override render(): TemplateResult {
    const locale = this.#locale.value;
    const texts = CLAIM_TEXTS[locale];
    return html`<h1 class="aksel-heading aksel-heading--xlarge">${CLAIM.title[locale]}</h1>
      <p class="aksel-body-long noe-ingress">${CLAIM.question[locale]}</p>
      <div class="noe-resultat noe-paastand">
        ${this.#answer()} ${this.#actions()} ${this.#rooms()}
        ${this.#section(texts.trueIf, texts.trueIfHelp, leverTable(CLAIM, locale))} ${this.#givesWay()}
        ${this.#section(texts.undone, texts.undoneHelp, undoneTable(CLAIM, locale))}
        ${this.#section(texts.today, '', todayTable(CLAIM, locale))} ${claimBasis(CLAIM, locale)}
      </div>
      ${experimentDoors(locale, '/stresstest/paastanden')}`;
  }

  #answer() {
    const locale = this.#locale.value;
    const texts = CLAIM_TEXTS[locale];
    const holds = decidingRooms(CLAIM).every(({ ofClaimed }) => ofClaimed.high >= 1);
    const kind = holds ? 'warning' : 'error';
    const sets = texts.sets(formatNumber(CLAIM.sets.capacity, locale));
    const date = formatDate(dateOfDay(CLAIM.madeOn, 0), locale);
    return html`<section class="noe-konklusjon noe-konklusjon--${kind}" aria-labelledby="noe-konklusjon">
      <div class="noe-konklusjon__merker">
        <noe-merke color="neutral" label=${sets}></noe-merke> <noe-merke color="neutral" label=${date}></noe-merke>
      </div>
      <h2 class="aksel-heading aksel-heading--large" id="noe-konklusjon">
        <span class="noe-konklusjon__ikon">${icon(kind)}</span>${texts.answer}
      </h2>
      <p class="aksel-body-long" data-svar>${CLAIM_ANSWER[locale]}</p>
      <h3 class="aksel-heading aksel-heading--small">${texts.decides}</h3>
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.decidesHelp}</p>
      <ul class="noe-endringer aksel-body-short">
        ${this.#decides().map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </section>`;
  }

  /** Levers of the claim, and what the other readings of the number would give. */
  #decides(): readonly string[] {
    const locale = this.#locale.value;
    const [level] = CLAIM.levels;
    const others = decidingRooms(CLAIM).filter(
      (room) => room.level === level?.id && room.reading !== CLAIM.readings[0]?.id,
    );
    const readings = others.map((room) => {
      const reading = CLAIM.readings.find(({ id }) => id === room.reading);
      const what = reading?.users[locale] ?? '';
      return CLAIM_TEXTS[locale].reading(reading?.name[locale] ?? '', roomText(room, locale), what);
    });
    return [...headlineLevers(CLAIM).map((lever) => leverSentence(lever, locale)), ...readings];
  }

  #actions() {
    const locale = this.#locale.value;
    const texts = CLAIM_TEXTS[locale];
    const save = () => downloadText(`${CLAIM.study}.csv`, 'text/csv', claimSheet(CLAIM, locale));
    return html`<div class="noe-ut__knapper noe-bare-skjerm">
      <noe-knapp variant="secondary" size="small" label=${texts.print} @click=${() => globalThis.print()}></noe-knapp>
      <noe-knapp variant="secondary" size="small" label=${texts.csv} @click=${save}></noe-knapp>
      <span class="aksel-label">${texts.next}:</span>
      <a class="aksel-link" href=${hrefOf('/stresstest/kart')}>${texts.nextMap}</a>
      <a class="aksel-link" href=${hrefOf('/stresstest/hva-ma-til')}>${texts.nextNeed}</a>
    </div>`;
  }

  #rooms() {
    const locale = this.#locale.value;
    const texts = CLAIM_TEXTS[locale];
    const { nominalFte, limits } = CLAIM;
    const [fte, hours, response] = [nominalFte, limits.decisionHours, limits.responseHours].map((value) =>
      formatNumber(value, locale),
    ) as [string, string, string];
    const lead = texts.roomsHelp(fte, formatShare(limits.decisionShare, locale, 0), hours, response);
    const none = CLAIM.rooms.filter(({ noneShare }) => noneShare > 0);
    return html`<section>
      <h2 class="aksel-heading aksel-heading--medium">${texts.rooms}</h2>
      <p class="aksel-body-long">${lead}</p>
      <p class="aksel-body-long">${texts.split}</p>
      ${this.#drawing()} ${plainTable(roomTable(CLAIM, locale), texts.rooms)}
      <ul class="noe-endringer aksel-body-short aksel-body-short--small">
        ${none.map((room) => {
          const fewest = CLAIM.readings.find(({ id }) => id === room.reading)?.fewest ?? 0;
          const place = `${placeText(CLAIM, room, locale)} (${limitText(room, locale)})`;
          return html`<li>${texts.noneText(place, formatShare(room.noneShare, locale, 0), usersText(fewest, locale))}</li>`;
        })}
      </ul>
    </section>`;
  }

  #drawing() {
    const locale = this.#locale.value;
    const texts = CLAIM_TEXTS[locale];
    const rows = decidingRooms(CLAIM).map((room) => ({
      label: placeText(CLAIM, room, locale),
      ...room.users,
      claimed: claimedUsers(CLAIM, room.level),
    }));
    const width = this.#width.width;
    const height = roomChartHeight(rows.length, width);
    return html`<figure class="noe-diagram" aria-labelledby="noe-plass">
      <figcaption class="aksel-heading aksel-heading--small" id="noe-plass">${texts.chart}</figcaption>
      <p class="aksel-body-short aksel-body-short--small noe-dempet" id="noe-plass-hjelp">${texts.chartHelp}</p>
      <svg
        class="noe-tegning"
        role="img"
        aria-labelledby="noe-plass"
        aria-describedby="noe-plass-hjelp"
        viewBox="0 0 ${width} ${height}"
        width=${lengthOf(width)}
        height=${lengthOf(height)}
      >
        ${roomChart(rows, width, (users) => formatNumber(users, locale))}
      </svg>
    </figure>`;
  }

  #givesWay() {
    const locale = this.#locale.value;
    const texts = CLAIM_TEXTS[locale];
    const rooms = decidingRooms(CLAIM).filter((room) => !hasNone(room));
    return html`<section>
      <h2 class="aksel-heading aksel-heading--medium">${texts.givesWay}</h2>
      <p class="aksel-body-long">${texts.givesWayHelp}</p>
      <ul class="noe-endringer aksel-body-short">
        ${rooms.map((room) => html`<li>${texts.givesWayText(placeText(CLAIM, room, locale), givesWayText(room, locale))}</li>`)}
      </ul>
    </section>`;
  }

  #section(title: string, lead: string, table: readonly (readonly string[])[]) {
    return html`<section>
      <h2 class="aksel-heading aksel-heading--medium">${title}</h2>
      ${lead === '' ? nothing : html`<p class="aksel-body-long">${lead}</p>`} ${plainTable(table, title)}
    </section>`;
  }
}
customElements.define('noe-paastanden', NoePaastanden);
