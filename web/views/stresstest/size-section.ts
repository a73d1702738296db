import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldAt } from '../../../sim-core/contract.ts';
import {
  editPlan,
  LAID_OFF,
  SIZE,
  SIZE_LIMITS,
  STRESS_READINGS,
  type StressReading,
  WAVE_COLUMNS,
  WAVE_SHAPES,
  type WaveShape,
  waveAt,
  withText,
} from '../../app/stress/plan.ts';

import { PICTURE, readingPicture } from '../../charts/reading-picture.ts';
import { numberText, parseWhole } from '../../format/decimal-input.ts';
import { formatNumber } from '../../format/number.ts';
import { STRESS_FORM } from '../../i18n/stress-form.ts';
import '../../components/noe-nedtrekk.ts';
import '../../components/noe-valg.ts';
import { type FormState, faultText, planField } from './plan-field.ts';

/** How many users, and what the number means. */
export function sizeSection(form: FormState): TemplateResult {
  const { plan, locale } = form;
  const texts = STRESS_FORM[locale];
  const { least, most } = SIZE_LIMITS;
  return html`<noe-valg
      legend=${texts.reading}
      .choices=${STRESS_READINGS.map((value) => ({
        value,
        label: texts.readings[value],
        help: texts.readingHelp[value],
        picture: picture(value, plan.shape),
      }))}
      .value=${plan.reading}
      @noe-endring=${(event: CustomEvent<string>) => editPlan((now) => ({ ...now, reading: event.detail as StressReading }))}
    ></noe-valg>
    <div class="noe-antall">
      ${planField(form, SIZE, {
        label: texts.size[plan.reading],
        help: texts.sizeHelp(formatNumber(least, locale), formatNumber(most, locale)),
      })}
      ${slider(form)}
    </div>
    ${plan.reading === 'surge' ? wave(form) : planField(form, LAID_OFF, { label: texts.laidOff })}`;
}

function picture(reading: StressReading, shape: WaveShape): TemplateResult {
  const { width, height } = PICTURE;
  return html`<svg class="noe-lesning" viewBox="0 0 ${width} ${height}" width=${width} height=${height} focusable="false">
    ${readingPicture(reading, shape)}
  </svg>`;
}

function slider({ plan, locale }: FormState): TemplateResult {
  const typed = parseWhole(plan.texts[SIZE] ?? '');
  const size = typed.ok ? typed.value : SIZE_LIMITS.least;
  const choose = (event: Event) => {
    const text = numberText(Number((event.currentTarget as HTMLInputElement).value));
    editPlan((now) => withText(now, SIZE, text));
  };
  return html`<input
    class="noe-les-av__spak"
    type="range"
    aria-label=${STRESS_FORM[locale].slider}
    aria-valuetext=${formatNumber(size, locale)}
    min=${SIZE_LIMITS.least}
    max=${SIZE_LIMITS.most}
    step=${SIZE_LIMITS.step}
    .value=${live(String(size))}
    @input=${choose}
  />`;
}

function wave(form: FormState): TemplateResult {
  const { plan, read, locale } = form;
  const isWrong = WAVE_COLUMNS.some((column) => faultText(read, waveAt(column), locale) !== '');
  const { shape } = fieldAt('demand.waves[0].shape');
  const labels = shape.kind === 'choice' ? shape.options : [];
  const entries = WAVE_SHAPES.map((value) => ({
    value,
    label: labels.find((option) => option.value === value)?.label[locale] ?? value,
  }));
  return html`<noe-nedtrekk
      .label=${STRESS_FORM[locale].shape}
      .entries=${entries}
      .value=${plan.shape}
      @noe-endring=${(event: CustomEvent<string>) => editPlan((now) => ({ ...now, shape: event.detail as WaveShape }))}
    ></noe-nedtrekk>
    <details class="noe-detaljer noe-mer" ?open=${isWrong}>
      <summary>${STRESS_FORM[locale].wave}</summary>
      ${planField(form, waveAt('laidOffShare'))} ${planField(form, waveAt('lengthDays'))} ${planField(form, waveAt('startDay'))}
    </details>`;
}
