import * as Comlink from 'comlink';
import type { SimWorkerApi } from '../protocol.ts';

/**
 * A worker for tests of the pool: it does what the document's `id` says, so that every kind of ending can be caused.
 *
 * `answer`: answers, later for lower indexes, so that replications finish in reverse order; `hang`: never answers;
 * `crash`: dies of an uncaught error; `fault`: answers with a fault; `throw`: breaks the promise never to throw;
 * `wrong-id`: answers for another run; `progress`: reports half, then answers.
 */
type Behaviour = 'answer' | 'hang' | 'crash' | 'fault' | 'throw' | 'wrong-id' | 'progress';

type ReplicateAnswer = ReturnType<SimWorkerApi['replicate']>;

const api = {
  async replicate(...[request, onShare]: Parameters<SimWorkerApi['replicate']>): Promise<ReplicateAnswer> {
    const { requestId, replication } = request;
    const value = {
      replication,
      keyFigures: Float64Array.of(replication),
      series: new Float64Array(1),
      warmUp: new Float64Array(1),
      oldest: new Float64Array(1),
      startFound: new Int32Array(0),
      trace: 1,
    };
    const answer: ReplicateAnswer = { requestId, replication, ok: true, value };
    switch (request.document.id as Behaviour) {
      case 'answer':
        await wait(Math.max(0, 240 - 40 * replication));
        return answer;
      case 'hang':
        return new Promise(() => {});
      case 'crash':
        setTimeout(() => {
          throw new Error('stand-in crash');
        });
        return new Promise(() => {});
      case 'fault':
        return { requestId, replication, ok: false, fault: { kind: 'bad-argument', detail: 'stand-in fault' } };
      case 'throw':
        throw new RangeError('stand-in throw');
      case 'wrong-id':
        return { ...answer, requestId: requestId + 1000 };
      case 'progress':
        onShare(0.5);
        await wait(30);
        return answer;
    }
  },
};

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

Comlink.expose(api);
