import { wordsOf } from '../search-words.ts';
import type { Fact } from './facts.ts';

/** What facts are chosen by; an empty text lets all through. */
export interface FactFilter {
  readonly grade: string;
  readonly use: string;
  /** Key of a publication. */
  readonly publication: string;
  readonly area: string;
  /** Words that all have to occur somewhere. */
  readonly words: string;
}

/** Lets everything through. */
export const NO_FILTER: FactFilter = { grade: '', use: '', publication: '', area: '', words: '' };

const CHOICES = ['grade', 'use', 'publication', 'area'] as const;

/** The facts a filter lets through, in their order. */
export function filtered(facts: readonly Fact[], filter: FactFilter): readonly Fact[] {
  const words = wordsOf(filter.words);
  return facts.filter(
    (fact) =>
      CHOICES.every((choice) => filter[choice] === '' || fact[choice] === filter[choice]) &&
      words.every((word) => fact.searched.includes(word)),
  );
}
