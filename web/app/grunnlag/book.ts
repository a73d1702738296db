import { atom } from 'nanostores';
import type { EvidenceBook } from '../../../calibration/book/evidence-book.ts';
import packed from '../../../calibration/book/evidence-book.ts?packed';
import { unpack } from '../unpack.ts';
import { type Fact, factsOf } from './facts.ts';

/** The evidence with what is looked up in it. */
export interface OpenBook extends EvidenceBook {
  /** Every fact, as the page lists them. */
  readonly facts: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
}

/** The evidence; null until it is unpacked. */
export const $book = atom<OpenBook | null>(null);

/** True when the evidence could not be unpacked. */
export const $bookFailed = atom(false);

/** Unpacks the evidence, once. */
export async function openEvidence(): Promise<void> {
  if ($book.get() !== null) return;
  try {
    const book = JSON.parse(await unpack(packed)) as EvidenceBook;
    const facts = factsOf(book);
    $book.set({ ...book, facts, byId: new Map(facts.map((fact) => [fact.id, fact])) });
    $bookFailed.set(false);
  } catch {
    $bookFailed.set(true);
  }
}
