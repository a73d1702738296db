import { hrefOf } from '../address.ts';

/** What the page «Grunnlag» can show, in the order of its menu. */
export const PARTS = ['poster', 'treff', 'parametre', 'modellen', 'motsigelser'] as const;
export type Part = (typeof PARTS)[number];

/** What an address asks the page for. */
export interface Asked {
  readonly part: Part;
  /** Id of the record that is to be shown; null for none. */
  readonly post: string | null;
}

const PATH = '/grunnlag';

/** Reads the query of an address; what it does not know is the first part. */
export function askedFor(query: string): Asked {
  const parameters = new URLSearchParams(query);
  const post = parameters.get('post');
  const named = parameters.get('del');
  const part = PARTS.find((one) => one === named) ?? 'poster';
  return post === null ? { part, post } : { part: 'poster', post };
}

/** Address of a part. */
export function partHref(part: Part): string {
  return hrefOf(part === 'poster' ? PATH : `${PATH}?del=${part}`);
}

/** Address of a record, also by a reference to one of its numbers: `S1-127[2]`. */
export function postHref(reference: string): string {
  return hrefOf(`${PATH}?post=${encodeURIComponent(reference.replace(/\[\d+\]$/, ''))}`);
}
