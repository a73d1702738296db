let last = 0;

/** A number that names one request for runs; every one is given once. */
export function nextRequestId(): number {
  return ++last;
}
