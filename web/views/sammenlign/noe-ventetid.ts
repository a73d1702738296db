import { StoreController } from '@nanostores/lit';
import { html, nothing, type TemplateResult } from 'lit';
import {
  csv,
  MOVER_GROUP_IDS,
  MOVER_GROUPS,
  type MoverGroup,
  type MoversOverRuns,
  moversOverRuns,
  type SampleSummary,
  WAIT_IDS,
  WAITS,
  type WaitId,
} from '../../../sim-core/contract.ts';
import type { ShownComparison } from '../../app/compare/session.ts';
import { $locale } from '../../app/locale.ts';
import type { BarRow } from '../../charts/bar-rows.ts';
import { LightElement } from '../../components/light-element.ts';
import { capitalised } from '../../format/capitalised.ts';
import { csvStyleOf } from '../../format/csv-style.ts';
import { formatShare } from '../../format/number.ts';
import { COMPARE_DETAIL } from '../../i18n/compare-detail.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-stolper.ts';
import '../../components/noe-uttak.ts';
import { MIN_PER_DAY, moverTable } from './mover-table.ts';
import { placeWithin, scenarioPicker } from './scenario-picker.ts';
import { titlesOf } from './words.ts';

type ByGroup = Readonly<Record<MoverGroup, MoversOverRuns>>;

/**
 * Who waits less and who longer than in the base, group by group, person by person.
 *
 * @element noe-ventetid
 */
export class NoeVentetid extends LightElement {
  static override properties = { shown: { attribute: false }, place: { state: true }, wait: { state: true } };

  declare shown: ShownComparison | null;
  declare place: number;
  declare wait: WaitId;
  readonly #locale = new StoreController(this, $locale);

  constructor() {
    super();
    this.shown = null;
    this.place = 1;
    this.wait = 'firstContactMin';
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, wait } = this;
    if (shown === null) return nothing;
    const locale = this.#locale.value;
    const texts = COMPARE_DETAIL[locale].movers;
    const place = placeWithin(shown, this.place);
    const groups = moversOverRuns(shown.run.parts.map(({ movers }) => movers[place - 1]!))[wait];
    return html`<section class="noe-seksjon" aria-labelledby="noe-ventetid">
      <h2 class="aksel-heading aksel-heading--medium" id="noe-ventetid">${texts.heading}</h2>
      <div class="noe-velgere">
        ${scenarioPicker(shown, place, (chosen) => (this.place = chosen), locale)}
        <noe-nedtrekk
          .label=${texts.wait}
          .help=${texts.waitHelp[wait]}
          .entries=${WAIT_IDS.map((id) => ({ value: id, label: WAITS[id][locale] }))}
          .value=${wait}
          @noe-endring=${(event: CustomEvent<string>) => (this.wait = event.detail as WaitId)}
        ></noe-nedtrekk>
      </div>
      ${(groups.all.persons.mean ?? 0) === 0 ? html`<p class="aksel-body-long">${texts.nobody}</p>` : this.#told(shown, place, groups)}
    </section>`;
  }

  #told(shown: ShownComparison, place: number, groups: ByGroup) {
    const locale = this.#locale.value;
    const texts = COMPARE_DETAIL[locale].movers;
    const caption = texts.caption(WAITS[this.wait][locale], titlesOf(shown, locale)[place]!);
    const rows = MOVER_GROUP_IDS.map((group) => this.#row(group, groups[group]));
    return html`<div class="noe-uttaksfelt">
        <noe-stolper .caption=${caption} .sentences=${[...this.#sentences(groups), texts.key]} .rows=${rows} .locale=${locale}
          .tickText=${(value: number, decimals: number) => formatShare(Math.abs(value) / 100, locale, decimals)}></noe-stolper>
        <noe-uttak .name=${`ventetid-${this.wait}`} .caption=${caption} .csv=${() => this.#sheet(groups)} .locale=${locale}></noe-uttak>
      </div>
      ${moverTable(groups, caption, locale)}
      <p class="aksel-body-short aksel-body-short--small noe-dempet">${texts.help}</p>`;
  }

  #sentences(groups: ByGroup): readonly string[] {
    const locale = this.#locale.value;
    const texts = COMPARE_DETAIL[locale].movers;
    const share = ({ mean }: SampleSummary) => formatShare(mean, locale);
    const size = ({ lessShare, longerShare }: MoversOverRuns) => (lessShare.mean ?? 0) + (longerShare.mean ?? 0);
    const most = MOVER_GROUP_IDS.reduce((a, b) => (size(groups[b]) > size(groups[a]) ? b : a));
    const { all } = groups;
    const first = texts.sentence(share(all.lessShare), share(all.longerShare));
    if (most === 'all' || size(groups[most]) === 0) return [first];
    return [
      first,
      texts.most(MOVER_GROUPS[most][locale], share(groups[most].lessShare), share(groups[most].longerShare)),
    ];
  }

  /** Per cent that wait less to the left, per cent that wait longer to the right. */
  #row(group: MoverGroup, { lessShare, longerShare }: MoversOverRuns): BarRow {
    const locale = this.#locale.value;
    const percent = (value: number) => 100 * value;
    const side = ({ mean, ci95 }: SampleSummary, sign: 1 | -1, role: 'more' | 'less') => ({
      ...{ from: 0, to: sign * percent(mean ?? 0), role },
      // No share is below nothing: the two sides would run into each other.
      interval: ci95 === null ? null : ([sign * percent(Math.max(0, ci95[0])), sign * percent(ci95[1])] as const),
    });
    const text = `← ${formatShare(lessShare.mean, locale)} · ${formatShare(longerShare.mean, locale)} →`;
    return {
      label: capitalised(MOVER_GROUPS[group][locale]),
      bars: [side(lessShare, -1, 'less'), side(longerShare, 1, 'more')],
      text,
    };
  }

  #sheet(groups: ByGroup): string {
    const locale = this.#locale.value;
    const texts = COMPARE_DETAIL[locale].movers;
    const { columns } = texts;
    const heads = [columns.group, columns.persons, columns.less, columns.longer, columns.change];
    const rows = MOVER_GROUP_IDS.map((group) => {
      const { persons, lessShare, longerShare, meanChangeMin } = groups[group];
      const change = meanChangeMin.mean === null ? null : meanChangeMin.mean / MIN_PER_DAY;
      return [MOVER_GROUPS[group][locale], persons.mean, lessShare.mean, longerShare.mean, change];
    });
    return csv([heads, ...rows], csvStyleOf(locale));
  }
}
customElements.define('noe-ventetid', NoeVentetid);
