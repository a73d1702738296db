import { atom, computed } from 'nanostores';
import type { EvidenceBook } from '../../../calibration/book/evidence-book.ts';
import packed from '../../../calibration/book/evidence-book.ts?packed';
import type { Locale } from '../../i18n/language.ts';
import { $locale } from '../locale.ts';
import { unpack } from '../unpack.ts';
import { bookIn } from './book-in.ts';
import { type Fact, factsOf } from './facts.ts';

/** The evidence with what is looked up in it. */
export interface OpenBook extends EvidenceBook {
  /** Every fact, as the page lists them. */
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
}

/** The evidence as the data have it; null until it is unpacked. */
const $evidence = atom<EvidenceBook | null>(null);

/** The evidence in the language of the page; null until it is unpacked. */
export const $book = computed([$evidence, $locale], (evidence, locale) =>
  evidence === null ? null : openBook(evidence, locale),
);

/** True when the evidence could not be unpacked. */
export const $bookFailed = atom(false);

/** Unpacks the evidence, once. */
export async function openEvidence(): Promise<void> {
  if ($evidence.get() !== null) return;
  try {
    $evidence.set(JSON.parse(await unpack(packed)) as EvidenceBook);
    $bookFailed.set(false);
  } catch {
    $bookFailed.set(true);
  }
}

function openBook(evidence: EvidenceBook, locale: Locale): OpenBook {
  const facts = factsOf(evidence, locale);
  return { ...bookIn(evidence, locale), facts, byId: new Map(facts.map((fact) => [fact.id, fact])) };
}
