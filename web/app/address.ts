import { atom, computed } from 'nanostores';

/** The part of the address after `#`: which page, and what it was given. */
export interface Address {
  /** From `/`, without a slash at the end; `/` is the first page. */
  readonly path: string;
  /** What stands after `?`, undecoded; empty when nothing does. */
  readonly query: string;
}

const HOME: Address = { path: '/', query: '' };

/** Reads a fragment such as `#/stresstest?a=b`. One that does not start with `#/` is the first page. */
export function parseAddress(fragment: string): Address {
  if (!fragment.startsWith('#/')) return HOME;
  const mark = fragment.indexOf('?');
  const path = (mark < 0 ? fragment : fragment.slice(0, mark)).slice(1).replace(/\/+$/, '');
  return { path: path === '' ? '/' : path, query: mark < 0 ? '' : fragment.slice(mark + 1) };
}

/**
 * What a link to a page needs as `href`. Only a fragment: it works from any folder, without a server and from a file,
 * and no server ever sees it.
 */
export function hrefOf(path: string): string {
  return `#${path}`;
}

/** Name of the text of a link that gives a result, in the query of an address. */
export const LINK_KEY = 's';

/** The text of a link that gives a result, in the query of an address; null when there is none. */
export function linkText(query: string): string | null {
  return new URLSearchParams(query).get(LINK_KEY);
}

/** Where the page is now. */
export const $address = atom<Address>(parseAddress(globalThis.location?.hash ?? ''));

/** Paths of all pages there are. The shell says so: a page must not import the table that loads it. */
export const $pages = atom<readonly string[]>([]);

/** Which page is shown; stays the same while only the query changes. */
export const $path = computed($address, (address) => address.path);

/** Follows links, «tilbake» and «fram» from now on. Call once, before the first render. */
export function watchAddress(): void {
  globalThis.addEventListener('hashchange', () => $address.set(parseAddress(globalThis.location.hash)));
}
