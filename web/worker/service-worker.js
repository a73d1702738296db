/**
 * Keeps all files of one version of the page together, so that it opens without network. A newer version is stored
 * beside it and waits until it is told to take over. The build writes two constants before this text: `VERSION`, and
 * `FILES`, the addresses of all files from the folder of the page.
 */

const { scope } = self.registration;
/** Several copies of the page may lie in folders of one host. */
const OWN_CACHES = `noe-simulator ${scope} `;
const CACHE = OWN_CACHES + VERSION;
const KEPT = new Set(FILES.map((file) => new URL(file, scope).href));

async function store() {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache, which may still hold files of the version before.
  await cache.addAll([...KEPT].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function dropOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(OWN_CACHES) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The kept file; asks the network only if somebody has emptied the cache. */
async function answer(request, address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(store()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const [address = ''] = event.request.url.split(/[?#]/);
  if (event.request.method === 'GET' && KEPT.has(address)) event.respondWith(answer(event.request, address));
});
