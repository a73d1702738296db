/**
 * Reports, after each answer of this worker, how many bytes the worker still holds of the arrays it sent, of that of which
 * it holds fewest. Import it before the worker itself.
 */
interface Scope {
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** What answers carry: a replication, or one with what its people say. */
type Sent =
  | { readonly keyFigures: Float64Array; readonly series: Float64Array }
  | { readonly result: Sent; readonly figures: Float64Array };

function heldBytes(sent: Sent): number {
  if ('result' in sent) return Math.min(heldBytes(sent.result), sent.figures.byteLength);
  return Math.min(sent.keyFigures.byteLength, sent.series.byteLength);
}

const scope = globalThis as unknown as Scope;
const send = scope.postMessage.bind(globalThis);

scope.postMessage = (message, transfer = []) => {
  send(message, transfer);
  const { value } = message as { value?: { value?: Sent } };
  const sent = value?.value;
  if (sent !== undefined) send({ heldBytes: heldBytes(sent) });
};
