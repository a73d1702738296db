import { html, render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchAddress } from './address.ts';
import type { NoeInnhold } from './noe-innhold.ts';
import './noe-innhold.ts';
import type { Route } from './routes.ts';

class FirstPage extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = '<h1>Først</h1>';
  }
}
customElements.define('test-first-page', FirstPage);

class SecondPage extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = '<h1>Så</h1>';
  }
}
customElements.define('test-second-page', SecondPage);

function route(path: string, load: Route['load']): Route {
  return { id: path, path, title: { nb: `Side ${path}`, en: `Page ${path}` }, load };
}

watchAddress();

const ROUTES = [
  route('/', async () => FirstPage),
  route('/andre', async () => SecondPage),
  route('/borte', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))),
];

async function show(routes: readonly Route[] = ROUTES): Promise<NoeInnhold> {
  render(html`<noe-innhold .routes=${routes}></noe-innhold>`, document.body);
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
  return document.querySelector('noe-innhold')!;
}

async function go(path: string, heading: string): Promise<void> {
  globalThis.location.hash = path;
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(heading));
}

afterEach(async () => {
  render(html``, document.body);
  globalThis.location.hash = '';
});

describe('noe-innhold', () => {
  it('shows the page of the address, names the window after it and leaves the focus alone at first', async () => {
    await show();
    expect(document.querySelector('h1')?.textContent).toBe('Først');
    expect(document.title).toBe('Side / – NOE-simulator');
    expect(document.activeElement).toBe(document.body);
  });

  it('moves the focus to the heading of the page a link leads to, and back again', async () => {
    await show();
    await go('/andre', 'Så');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Så'));
    expect(document.title).toBe('Side /andre – NOE-simulator');
    globalThis.history.back();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Først'));
  });

  it('keeps the page and the focus while only the query changes', async () => {
    const content = await show();
    await go('/andre', 'Så');
    const view = content.firstElementChild;
    globalThis.location.hash = '/andre?s=1';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(content.firstElementChild).toBe(view);
  });

  it('says that an address has no page, with a way home', async () => {
    await show();
    await go('/finnes-ikke', 'Siden finnes ikke');
    expect(document.querySelector('noe-ukjent a')?.getAttribute('href')).toBe('#/');
    expect(document.title).toContain('Siden finnes ikke');
  });

  it('says that a page could not be loaded, what is kept and what to do, without a stack', async () => {
    await show();
    await go('/borte', 'Siden kunne ikke lastes');
    await vi.waitFor(() => expect(document.body.textContent).toContain('Last siden på nytt'));
    expect(document.body.textContent).toContain('er beholdt');
    expect(document.body.textContent).not.toContain('Failed to fetch');
    await go('/', 'Først');
  });

  it('shows the page that was asked for last, even when an earlier one takes longer to load', async () => {
    let finish: (page: new () => HTMLElement) => void = () => {};
    const slow = route('/treg', () => new Promise((resolve) => (finish = resolve)));
    await show([...ROUTES, slow]);
    globalThis.location.hash = '/treg';
    await new Promise((resolve) => setTimeout(resolve, 20));
    await go('/andre', 'Så');
    finish(FirstPage);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelector('h1')?.textContent).toBe('Så');
  });
});
