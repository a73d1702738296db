import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chartSizeFor } from '../charts/chart-line.ts';

/** Pixels of the page's type that drawings are made for. */
const USUAL_TYPE_PX = 16;

/**
 * Follows the width of an element in the steps of the charts, so that a drawing fits its place. Where the page's type is
 * larger, the drawing is laid out narrower and shown larger, so that its type is larger too: give the `<svg>`
 * {@link lengthOf} its width.
 */
export class WidthController implements ReactiveController {
  /** Width to draw in, CSS pixels at the usual size of type. */
  width = chartSizeFor(680).width;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resize = new ResizeObserver(() => this.#fit());
  readonly #onWindow = () => this.#fit();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
    globalThis.addEventListener('resize', this.#onWindow);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    globalThis.removeEventListener('resize', this.#onWindow);
  }

  #fit(): void {
    const available = this.#host.clientWidth;
    const typePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { width } = chartSizeFor((available * USUAL_TYPE_PX) / typePx);
    if (available <= 0 || width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}

/** A length of a drawing as the page shows it: it grows with the page's type. */
export function lengthOf(px: number): string {
  return `${px / USUAL_TYPE_PX}rem`;
}
