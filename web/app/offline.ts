import { atom } from 'nanostores';

/** `ready`: the page opens without network. `update`: a newer version is here and waits for a person’s word. */
export type Offline = 'unknown' | 'ready' | 'update';

/** What of the page is stored on the machine. */
export const $offline = atom<Offline>('unknown');

/** Storing every file would compete with the first run, which is what a person waits for. */
const AFTER_FIRST_RUN_MS = 3000;

let registration: ServiceWorkerRegistration | undefined;

/**
 * Stores the page on the machine so that it opens without network, where the browser allows it. Waits until the page
 * has shown something and has nothing better to do. Call once. Not for the page as one file: that is stored where the person put it.
 */
export function startOffline(): void {
  if (import.meta.env.MODE !== 'production' || !globalThis.location.protocol.startsWith('http')) return;
  if (!('serviceWorker' in navigator)) return;
  const idle = globalThis.requestIdleCallback ?? ((call: () => void) => call());
  globalThis.setTimeout(() => idle(() => void register()), AFTER_FIRST_RUN_MS);
}

/** Lets the newer version take over and loads it. Only on a person’s word: what runs in this tab is stopped. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => globalThis.location.reload(), { once: true });
  registration?.waiting?.postMessage('take-over');
}

async function register(): Promise<void> {
  try {
    registration = await navigator.serviceWorker.register('./sw.js', { scope: './' });
    follow(registration);
  } catch {
    // Refused by the browser or its owner: the page works all the same, with network.
  }
}

function follow({ waiting, active, installing }: ServiceWorkerRegistration): void {
  registration?.addEventListener('updatefound', () => watch(registration?.installing));
  if (waiting !== null) $offline.set('update');
  else if (active !== null) $offline.set('ready');
  watch(installing);
}

/** Follows a version that is being stored. The first one is used at the next visit; a later one has to wait. */
function watch(version: ServiceWorker | null | undefined): void {
  version?.addEventListener('statechange', () => {
    if (version.state === 'installed') $offline.set(navigator.serviceWorker.controller === null ? 'ready' : 'update');
  });
}
