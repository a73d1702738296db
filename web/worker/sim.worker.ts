import * as Comlink from 'comlink';
import {
  checkpointCohort,
  checkpointFigures,
  createComparer,
  createFollower,
  createRunner,
  sampleTraces,
} from '../../sim-core/engine.ts';
import {
  type Answer,
  type CompareRequest,
  type FollowedResult,
  type FollowRequest,
  PROGRESS_EVERY_MS,
  type ReplicationRequest,
  type ShareListener,
  type SimWorkerApi,
} from './protocol.ts';

type Fault = Extract<Answer<never>, { ok: false }>['fault'];
type Runner = ReturnType<typeof createRunner>;
type Follower = ReturnType<typeof createFollower>;
type Comparer = ReturnType<typeof createComparer>;

/** The runner of the run in hand: compiling the document again for each replication would be waste. */
let running: { readonly requestId: number; readonly runner: Runner } | undefined;
let following: { readonly requestId: number; readonly follow: Follower } | undefined;
let comparing: { readonly requestId: number; readonly compare: Comparer } | undefined;

function runnerFor({ requestId, document }: ReplicationRequest): Runner {
  if (running?.requestId !== requestId) running = { requestId, runner: createRunner(document) };
  return running.runner;
}

function followerFor({ requestId, document }: ReplicationRequest): Follower {
  if (following?.requestId !== requestId) following = { requestId, follow: createFollower(document) };
  return following.follow;
}

function comparerFor({ requestId, document, others }: CompareRequest): Comparer {
  if (comparing?.requestId !== requestId) comparing = { requestId, compare: createComparer([document, ...others]) };
  return comparing.compare;
}

function toFault(error: unknown): Fault {
  if (error instanceof Error && 'fault' in error) return error.fault as Fault;
  return { kind: 'worker-lost', detail: String(error) };
}

/**
 * Answers a request; an error becomes a fault, which keeps its fields on the way.
 *
 * Values are copied on their way out, not moved. Once a buffer has been moved away in a thread, the platform throws away
 * the thread's compiled code and looks from then on, at each use of any array, whether it is still there: a fifth of the time.
 */
function answer<Value>({ requestId, replication }: ReplicationRequest, work: () => Value): Answer<Value> {
  try {
    return { requestId, replication, ok: true, value: work() };
  } catch (error) {
    return { requestId, replication, ok: false, fault: toFault(error) };
  }
}

/** Called each simulated day; tells the page at most ten times a second. */
function teller(onShare: ShareListener): (day: number, ofDays: number) => boolean {
  let nextMs = performance.now() + PROGRESS_EVERY_MS;
  return (day, ofDays) => {
    const nowMs = performance.now();
    if (nowMs >= nextMs) {
      nextMs = nowMs + PROGRESS_EVERY_MS;
      onShare(day / ofDays);
    }
    return true;
  };
}

function followed(request: FollowRequest, onShare: ShareListener): FollowedResult {
  const { result, histories } = followerFor(request)(request.replication, teller(onShare));
  const figures = checkpointFigures(result, histories, request.document);
  return { result, figures, traces: request.traces > 0 ? sampleTraces(histories, request.traces) : null };
}

const api: SimWorkerApi = {
  replicate: (request, onShare) =>
    answer(request, () => runnerFor(request).runReplication(request.replication, teller(onShare))),
  follow: (request, onShare) => answer(request, () => followed(request, onShare)),
  compare: (request, onShare) => answer(request, () => comparerFor(request)(request.replication, teller(onShare))),
  cohort: (request) => answer(request, () => checkpointCohort(request.document)),
};

Comlink.expose(api);
