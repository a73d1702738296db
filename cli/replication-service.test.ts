import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { afterEach, describe, expect, it } from 'vitest';
import { parseScenario, type ScenarioDocument } from '../sim-core/contract.ts';
import type { ReplicationAnswer, ReplicationWorkerApi } from './replication-protocol.ts';
import { replicationService } from './replication-service.ts';
import { ROOT } from './spawn-noe-sim.ts';

const parsed = parseScenario(JSON.parse(readFileSync(join(ROOT, 'scenarios/theory/theory-mm1.json'), 'utf8')));
const document = (parsed.ok ? parsed.document : undefined) as ScenarioDocument;
const { port1, port2 } = new MessageChannel();

afterEach(() => port1.close());

describe('the replication service', () => {
  it('keeps the buffers of a result it hands out: moving one away would cost the thread its speed', async () => {
    const service = replicationService();
    const answers: ReplicationAnswer[] = [];
    const watched: ReplicationWorkerApi = {
      replicate(request) {
        const answer = service.replicate(request);
        answers.push(answer);
        return answer;
      },
    };
    Comlink.expose(watched, nodeEndpoint(port1));
    const remote = Comlink.wrap<ReplicationWorkerApi>(nodeEndpoint(port2));
    const received = await remote.replicate({ requestId: 1, subjectId: 1, subject: document, replication: 0 });
    expect(received).toEqual(answers[0]);
    expect(received).toMatchObject({ ok: true });
    expect(seriesLengthOf(answers[0]!)).toBeGreaterThan(0);
  });
});

/** Numbers in the series of an answer; 0 once their buffer has been moved away. */
function seriesLengthOf(answer: ReplicationAnswer): number {
  return answer.ok && 'result' in answer.value ? answer.value.result.series.length : Number.NaN;
}
