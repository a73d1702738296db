import { html, nothing, type TemplateResult } from 'lit';
import type { OpenedQuestion } from '../../../app/stress/experiments/linked-question.ts';
import { EXPERIMENTS } from '../../../i18n/experiments.ts';
import type { Locale } from '../../../i18n/language.ts';
import '../../../components/noe-varsel.ts';
import { linkMessage } from '../../link-message.ts';

/** What became of the link an experiment was opened with; nothing without one. */
export function openedMessage(opened: OpenedQuestion | null, locale: Locale): TemplateResult | typeof nothing {
  if (opened === null) return nothing;
  if (opened.kind === 'fault') return linkMessage(opened, null, locale);
  const texts = EXPERIMENTS[locale];
  const { isSameEngine } = opened;
  const text = isSameEngine ? texts.opened : texts.openedOther;
  return html`<noe-varsel kind=${isSameEngine ? 'info' : 'warning'} .text=${text}></noe-varsel>`;
}
