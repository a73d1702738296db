import { html, nothing, type TemplateResult } from 'lit';
import { ENGINE_VERSION, type Issue } from '../../sim-core/contract.ts';
import { type Answer, type LinkVerdict, type Opened, verdictOn } from '../app/linked.ts';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../i18n/language.ts';
import { LINK } from '../i18n/link.ts';
import '../components/noe-varsel.ts';

/** What became of the link the page was opened with; nothing without one. */
export function linkMessage(
  opened: Opened | null,
  answer: Answer | null,
  locale: Locale,
): TemplateResult | typeof nothing {
  if (opened === null) return nothing;
  const texts = LINK[locale];
  if (opened.kind === 'fault') {
    const { fault } = opened;
    return html`<noe-varsel
      kind="error"
      .heading=${texts.heading}
      .text="${faultText(fault, locale)} ${texts.kept}"
      .body=${fault.kind === 'invalid' ? issueList(fault.issues) : nothing}
    ></noe-varsel>`;
  }
  const { linked } = opened;
  const verdict = verdictOn(opened, answer);
  if (verdict === null)
    return html`<noe-varsel kind="info" .text=${texts.waiting(linked.document.run.seed)}></noe-varsel>`;
  const isSame = verdict === 'same' || verdict === 'same-in-spite';
  const text = verdictText(verdict, linked.engineVersion, locale);
  return html`<noe-varsel kind=${isSame ? 'success' : 'warning'} .text=${text}></noe-varsel>`;
}

/** The words of issues are many: they come when there are some. */
function issueList(issues: readonly Issue[]): TemplateResult {
  void import('./oversikt/noe-feilliste.ts');
  return html`<noe-feilliste .issues=${issues}></noe-feilliste>`;
}

function faultText(fault: Extract<Opened, { kind: 'fault' }>['fault'], locale: Locale): string {
  const texts = LINK[locale];
  return fault.kind === 'invalid' ? texts.invalid(formatNumber(fault.issues.length, locale)) : texts[fault.kind];
}

function verdictText(verdict: LinkVerdict, engineVersion: string, locale: Locale): string {
  const texts = LINK[locale];
  switch (verdict) {
    case 'same':
      return texts.same;
    case 'same-in-spite':
      return texts.sameInSpite(engineVersion, ENGINE_VERSION);
    case 'other-engine':
      return texts.otherEngine(engineVersion, ENGINE_VERSION);
    case 'other-scenario':
      return texts.otherScenario;
    case 'other-numbers':
      return texts.otherNumbers;
    default:
      return verdict satisfies never;
  }
}
