import { atom } from 'nanostores';
import { ENGINE_VERSION } from '../../sim-core/contract.ts';

/** The first error nobody caught since the last one was put aside; null when there is none. */
export const $uncaught = atom<{ readonly error: unknown } | null>(null);

/** Puts the uncaught error aside. */
export function dismissUncaught(): void {
  $uncaught.set(null);
}

/** Tells the page about every error that nobody caught, from now on. Call once, before the first render. */
export function watchFaults(): void {
  globalThis.addEventListener('unhandledrejection', (event) => report(event.reason));
  globalThis.addEventListener('error', (event) => {
    // Notices of the browser, such as «ResizeObserver loop …», carry no error and do no harm.
    if (event.error instanceof Error) report(event.error);
  });
}

function report(error: unknown): void {
  // The first error is the cause; those that follow from it would only hide it.
  if ($uncaught.get() === null) $uncaught.set({ error });
}

/** Name and message of an error, one line. */
export function summaryOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** Where an error was met. */
interface Surroundings {
  readonly address: string;
  readonly browser: string;
  readonly timeIso: string;
}

/** What someone who repairs the page needs to know: for the clipboard, never shown. */
export function technicalDetails(error: unknown, { address, browser, timeIso }: Surroundings): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const head = [`NOE-simulator ${ENGINE_VERSION}`, timeIso, address, browser, summaryOf(error)];
  return `${[...head, stack].join('\n').trimEnd()}\n`;
}
