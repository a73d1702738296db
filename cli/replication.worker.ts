import { parentPort } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { replicationService } from './replication-service.ts';

if (parentPort !== null) Comlink.expose(replicationService(), nodeEndpoint(parentPort));
