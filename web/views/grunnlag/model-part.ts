import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import { type ModelMap, modelMap, type StaffPool } from '../../app/grunnlag/model-map.ts';
import { capitalised } from '../../format/capitalised.ts';
import { formatBrief, formatNumber, formatShare } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { MODEL_MAP } from '../../i18n/model-map.ts';
import { rowTitle } from '../../i18n/row-names.ts';

/** The model of a scenario as a drawing, in words, and what it can not tell. */
export function modelPart(document: ScenarioDocument, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  return html`<section class="noe-maalgruppe" aria-labelledby="noe-kart">
      <h2 class="aksel-heading aksel-heading--small" id="noe-kart">${texts.heading}</h2>
      <p class="aksel-body-short noe-lesbar">${texts.lead(document.title[locale])}</p>
      ${drawing(modelMap(document), locale)}
    </section>
    <section class="noe-maalgruppe" aria-labelledby="noe-ord">
      <h2 class="aksel-heading aksel-heading--small" id="noe-ord">${texts.description}</h2>
      <ul class="noe-endringer aksel-body-long noe-lesbar">${texts.words.map((sentence) => html`<li>${sentence}</li>`)}</ul>
    </section>
    <section class="noe-maalgruppe" aria-labelledby="noe-grenser">
      <h2 class="aksel-heading aksel-heading--small" id="noe-grenser">${texts.limits}</h2>
      <ul class="noe-endringer aksel-body-long noe-lesbar">
        ${texts.limitList.map(([what, more]) => html`<li><strong>${what}</strong> ${more}</li>`)}
      </ul>
    </section>`;
}

/** Stages from left to right, or from top to bottom where it is narrow; the boxes of a stage are alternatives. */
function drawing(map: ModelMap, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  const stages: readonly (readonly [heading: string, boxes: TemplateResult])[] = [
    [texts.comeIn, inflowBox(map, locale)],
    [texts.sorting, sortingBoxes(map, locale)],
    [texts.work, html`${map.pools.map((pool) => poolBox(pool, locale))} ${policyBoxes(map, locale)}`],
    [texts.checkpoints, checkpointBoxes(map, locale)],
    [texts.leave, html`${box('ut', texts.leaves.register)} ${box('kontor', texts.leaves.office)}`],
  ];
  return html`<ol class="noe-kart">
    ${stages.map(
      ([heading, boxes]) => html`<li class="noe-kart__trinn">
        <h3 class="aksel-label">${heading}</h3>
        <ul class="noe-kart__bokser aksel-body-short aksel-body-short--small">${boxes}</ul>
      </li>`,
    )}
  </ol>`;
}

function box(kind: string, title: string, lines: readonly string[] = []): TemplateResult {
  // A team may be called what it does.
  const more = lines.filter((line) => capitalised(line) !== title);
  return html`<li class="noe-kart__boks noe-kart__boks--${kind}">
    <strong>${title}</strong>${more.map((line) => html`<span>${line}</span>`)}
  </li>`;
}

function inflowBox({ registrationsPerMonth, waves, wavePersons }: ModelMap, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  const number = (value: number) => formatNumber(value, locale);
  const extra = waves === 0 ? texts.noWaves : texts.waves(number(waves), number(wavePersons));
  return box('inn', texts.registrations(number(registrationsPerMonth)), [extra]);
}

function sortingBoxes({ sorting, office }: ModelMap, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  const number = (value: number) => formatNumber(value, locale);
  const stands =
    office.simulated > 0
      ? texts.officeSimulated(number(office.simulated), number(office.all))
      : texts.officeStand(formatShare(office.handToNoeShare, locale, 0), formatBrief(office.delayDays, locale));
  return html`${box('regel', sorting.map((rule) => texts.rules[rule]).join(' → '))}
    ${box('kontor', texts.office, [stands])}`;
}

function poolBox({ id, role, fte, ownsShare, reserves }: StaffPool, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  const lines = [
    texts.roles[role],
    ...(fte > 0 ? [texts.fte(formatBrief(fte, locale))] : []),
    ...(ownsShare === null ? [] : [texts.owns(formatShare(ownsShare, locale, 0))]),
    ...(reserves.length === 0 ? [] : [texts.helpedBy(reserves.map((reserve) => rowTitle(reserve, locale)).join(', '))]),
  ];
  return box('team', rowTitle(id, locale), lines);
}

function policyBoxes({ levels, reserves }: ModelMap, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  if (levels === 0 && reserves.length === 0) return box('tom', texts.noPolicy);
  return html`${levels === 0 ? nothing : box('nivaa', texts.levels(formatNumber(levels, locale)))}
    ${reserves.map(({ id, fte, noticeDays }) =>
      box('reserve', rowTitle(id, locale), [texts.reserve(formatBrief(fte, locale), formatNumber(noticeDays, locale))]),
    )}`;
}

function checkpointBoxes({ checkpoints }: ModelMap, locale: Locale): TemplateResult {
  const texts = MODEL_MAP[locale];
  if (checkpoints.length === 0) return box('tom', texts.noCheckpoints);
  return html`${checkpoints.map(({ kind, week }) => box('punkt', texts.week(formatBrief(week, locale)), [texts.kinds[kind]]))}`;
}
