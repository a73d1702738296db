import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault, ScenarioDocument } from '../sim-core/contract.ts';
import { ReplicationPool } from './replication-pool.ts';

/** Answers as Comlink would; the id of the scenario says how it behaves. */
const STAND_IN = `
  const { parentPort } = require('worker_threads');
  let prepared;
  const tell = (id, value) => parentPort.postMessage({ id, type: 'RAW', value });
  parentPort.on('message', ({ id, type, argumentList }) => {
    if (type !== 'APPLY') return;
    const { requestId, subject, replication } = argumentList[0].value;
    if (subject) prepared = subject.id;
    if (prepared === 'crash') process.exit(3);
    if (prepared === 'hang') return;
    if (prepared === 'fault') return tell(id, { requestId, ok: false, fault: { kind: 'bad-argument', detail: 'stand-in' } });
    const asked = prepared === 'astray' ? requestId + 100 : requestId;
    const value = { result: { replication, trace: subject ? 1 : 0 } };
    setTimeout(() => tell(id, { requestId: asked, ok: true, value }), 5 * ((replication * 7) % 3));
  });`;
const behaving = (id: string) => ({ id }) as ScenarioDocument;
const ANSWERS = behaving('answer');

let made = 0;
let pool: ReplicationPool;
function newPool(workers: number): ReplicationPool {
  made = 0;
  pool = new ReplicationPool(workers, () => {
    made++;
    return new Worker(STAND_IN, { eval: true });
  });
  return pool;
}
afterEach(() => pool.dispose());

const run = async (document: ScenarioDocument, replication: number) =>
  (await pool.replicate(document, replication)).result;

const faultOf = (call: Promise<unknown>): Promise<Fault> =>
  call.then(
    () => Promise.reject(new Error('it was answered')),
    (error) => error.fault,
  );

describe('the pool of worker threads', () => {
  it('answers each question with its own result and sends a scenario once per worker', async () => {
    newPool(2);
    const results = await Promise.all([0, 1, 2, 3, 4, 5].map((replication) => run(ANSWERS, replication)));
    expect(results.map(({ replication }) => replication)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(results.filter(({ trace }) => trace === 1)).toHaveLength(made);
    expect(made).toBe(2);
  });

  it('puts what somebody looks at before what waits', async () => {
    newPool(1);
    const order: number[] = [];
    const ask = (replication: number, isUrgent: boolean) =>
      pool.replicate(ANSWERS, replication, { isUrgent }).then(() => order.push(replication));
    await Promise.all([ask(0, false), ask(1, false), ask(2, false), ask(3, true)]);
    expect(order).toEqual([0, 3, 1, 2]);
  });

  it('settles the job of a crashed worker and does the others with a fresh one', async () => {
    newPool(1);
    const crash = faultOf(pool.replicate(behaving('crash'), 0));
    const next = pool.replicate(ANSWERS, 4);
    expect(await crash).toEqual({ kind: 'worker-lost', detail: 'It ended with code 3.' });
    expect((await next).result.replication).toBe(4);
    expect(made).toBe(2);
  });

  it('takes an answer to another question for a lost worker', async () => {
    newPool(1);
    expect(await faultOf(pool.replicate(behaving('astray'), 0))).toMatchObject({ kind: 'worker-lost' });
    expect((await run(ANSWERS, 1)).replication).toBe(1);
  });

  it('passes the fault of the engine on and keeps the worker', async () => {
    newPool(1);
    expect(await faultOf(pool.replicate(behaving('fault'), 0))).toEqual({ kind: 'bad-argument', detail: 'stand-in' });
    expect((await run(ANSWERS, 1)).trace).toBe(1);
    expect(made).toBe(1);
  });

  it('settles everything when it is disposed, and refuses what comes later', async () => {
    newPool(1);
    const calls = [faultOf(pool.replicate(behaving('hang'), 0)), faultOf(pool.replicate(ANSWERS, 1))];
    await pool.dispose();
    expect(await Promise.all(calls)).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }]);
    expect(await faultOf(pool.replicate(ANSWERS, 2))).toEqual({ kind: 'cancelled' });
  });
});
