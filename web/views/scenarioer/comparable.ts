import type { ScenarioDocument } from '../../../sim-core/contract.ts';
import type { OwnScenario } from '../../app/draft.ts';
import type { Contents } from '../../app/saved/cabinet.ts';
import { SHIPPED, shippedDocument } from '../../app/saved/shipped.ts';
import { formatMoment } from '../../format/moment.ts';
import { HISTORY } from '../../i18n/history.ts';
import type { Locale } from '../../i18n/language.ts';

/** A scenario that can be held against another. */
export interface Comparable {
  readonly key: string;
  readonly label: string;
  readonly read: () => ScenarioDocument;
}

/** Everything there is: opened, one’s own, shipped, run. */
export function comparable(
  { scenarios, runs }: Contents,
  opened: OwnScenario | null,
  locale: Locale,
): readonly Comparable[] {
  const texts = HISTORY[locale];
  const open =
    opened === null
      ? []
      : [{ key: 'opened', label: texts.kindOpened(opened.document.title[locale]), read: () => opened.document }];
  const own = scenarios.map(({ id, document }) => ({
    key: `own/${id}`,
    label: texts.kindOwn(document.title[locale]),
    read: () => document,
  }));
  const shipped = SHIPPED.map(({ id, title }) => ({
    key: `shipped/${id}`,
    label: texts.kindShipped(title[locale]),
    read: () => shippedDocument(id).document,
  }));
  const run = runs.map(({ id, name, document, finishedAt }) => ({
    key: `run/${id}`,
    label: texts.kindRun(name[locale], formatMoment(finishedAt, locale)),
    read: () => document,
  }));
  return [...open, ...own, ...shipped, ...run];
}
