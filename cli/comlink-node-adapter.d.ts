/** Comlink ships this module without types of its own name. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { MessagePort, Worker } from 'node:worker_threads';
  import type { Endpoint } from 'comlink';

  /** Makes a worker of Node, or the port to its parent, look like a browser's to Comlink. */
  export default function nodeEndpoint(place: Worker | MessagePort): Endpoint;
}
