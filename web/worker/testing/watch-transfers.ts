/**
 * Reports, after each answer of this worker, how many bytes the worker still holds of what it sent. Import it before
 * the worker itself.
 */
interface Scope {
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;
const send = scope.postMessage.bind(globalThis);

scope.postMessage = (message, transfer = []) => {
  send(message, transfer);
  const value = (message as { value?: { result?: { keyFigures: Float64Array; series: Float64Array } } }).value;
  if (value?.result === undefined) return;
  send({ heldBytes: value.result.keyFigures.byteLength + value.result.series.byteLength });
};
