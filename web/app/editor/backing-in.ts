import { INPUT_WORDING } from '../../../calibration/wording/input-wording.ts';
import type { Backing } from '../../../sim-core/contract.ts';
import type { Locale } from '../../i18n/language.ts';
import { placeText } from '../../i18n/record-places.ts';

/** What stands behind a value, in the language of the page; a text without words of its own stays English. */
export function backingIn(backing: Backing, locale: Locale): Backing {
  if (locale === 'en') return backing;
  const { record, cited, reason } = backing;
  return {
    ...backing,
    record: record === null ? null : recordIn(record),
    cited: cited === null ? null : citedIn(cited, locale),
    reason: reason === null ? null : say(reason),
  };
}

function say(text: string): string {
  return INPUT_WORDING[text] ?? text;
}

function recordIn(record: NonNullable<Backing['record']>): Backing['record'] {
  const { statement, population, period } = record;
  return { ...record, statement: say(statement), population: say(population), period: say(period) };
}

function citedIn({ publication, place }: NonNullable<Backing['cited']>, locale: Locale): Backing['cited'] {
  const { author, date } = publication;
  return { publication: { ...publication, author: say(author), date: say(date) }, place: placeText(place, locale) };
}
