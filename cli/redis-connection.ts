import { Redis } from 'ioredis';
import { SimError } from '../sim-core/contract.ts';

/** Attempts to reach Redis again after it was lost, half a second apart, before it counts as gone. */
const ATTEMPTS = 10;
const BETWEEN_MS = 500;
const FIRST_WAIT_MS = 3000;

/** Name of the queue in Redis. */
export const QUEUE = 'noe-sim';

/** A connection that has been used once; what happens to it later is told. */
export interface RedisConnection {
  readonly redis: Redis;
  /** Rejected when Redis stays away; else never settled. */
  readonly lost: Promise<never>;
  readonly close: () => void;
}

/**
 * Connects to Redis or Valkey.
 *
 * @param url - Such as `redis://127.0.0.1:6379`; `rediss://` for TLS. A password in it is not repeated in messages.
 * @throws {SimError} `bad-argument` for an address that is none, or a server that does not answer.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  requireAddress(url);
  const shown = withoutPassword(url);
  let isThere = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: FIRST_WAIT_MS,
    maxRetriesPerRequest: null, // BullMQ asks for it
    retryStrategy: (attempt) => (isThere && attempt <= ATTEMPTS ? BETWEEN_MS : null),
  });
  let lastError = 'no answer';
  redis.on('error', (error: Error) => {
    lastError = error.message;
  });
  const lost = new Promise<never>((_resolve, reject) => {
    redis.on('end', () =>
      reject(new SimError({ kind: 'worker-lost', detail: `Redis at ${shown} is gone (${lastError}).` })),
    );
  });
  lost.catch(() => {}); // Nobody may be waiting when it is closed on purpose.
  try {
    await redis.connect();
    await redis.ping();
    isThere = true;
    return { redis, lost, close: () => redis.disconnect() };
  } catch (error) {
    redis.disconnect();
    throw new SimError({
      kind: 'bad-argument',
      detail: `Redis at ${shown} can not be reached (${lastError === 'no answer' ? String(error) : lastError}). Check the address, and that the server runs; nothing was submitted.`,
    });
  }
}

function requireAddress(url: string): void {
  if (/^(rediss?|valkeys?):\/\/./.test(url)) return;
  throw new SimError({ kind: 'bad-argument', detail: 'The address of Redis has to look like redis://127.0.0.1:6379.' });
}

function withoutPassword(url: string): string {
  return url.replace(/\/\/[^/]*@/, '//');
}
