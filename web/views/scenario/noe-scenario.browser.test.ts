import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FIELDS } from '../../../sim-core/contract.ts';
import { EDITABLE } from '../../app/editor/changes.ts';
import { $edit, $readEdit, openEditor, resetAll } from '../../app/editor/store.ts';
import './noe-scenario.ts';

const page = () => document.querySelector('noe-scenario')!;
const box = (place: string) => page().querySelector<HTMLElement>(`[data-sted="${place}"]`);
const control = (place: string) => box(place)!.querySelector<HTMLInputElement>('input, select, textarea')!;
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function search(wanted: string): Promise<void> {
  await userEvent.fill(page().querySelector('[role="search"] input')!, wanted);
  await settled();
}

async function press(name: string): Promise<void> {
  const button = [...page().querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  button!.click();
  await settled();
}

beforeEach(async () => {
  openEditor();
  resetAll();
  render(html`<noe-scenario></noe-scenario>`, document.body);
  await vi.waitFor(() => expect(page().querySelector('h1')).not.toBeNull());
});

afterEach(() => render(html``, document.body));

describe('noe-scenario', () => {
  it('has a control with a name for every field of the table, and opens groups on demand', async () => {
    expect(page().querySelectorAll('.noe-forutsetning').length).toBeLessThan(20);
    for (const group of page().querySelectorAll<HTMLDetailsElement>('details.noe-gruppe')) {
      group.open = true;
      await settled();
    }
    await vi.waitFor(() => expect(page().querySelectorAll('.noe-forutsetning')).toHaveLength(EDITABLE.length));
    await settled();
    for (const { path } of EDITABLE) expect(box(path), path).not.toBeNull();
    const controls = [...page().querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect(controls.length).toBeGreaterThan(FIELDS.length);
    expect(controls.filter(({ labels }) => (labels?.[0]?.textContent ?? '').trim() === '')).toEqual([]);
    expect(controls.filter(({ type }) => type === 'number')).toEqual([]);
  });

  it('marks what is wrong at its field and in the list, whose entry leads there from a closed group', async () => {
    await userEvent.fill(control('staff.absenceShare'), '150');
    await settled();
    const input = control('staff.absenceShare');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = input.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('fra 0 til 95');
    page().querySelector<HTMLDetailsElement>('details.noe-gruppe[open]')!.open = false;
    await vi.waitFor(() => expect(box('staff.absenceShare')).toBeNull());
    await press('Kjør i oversikten');
    expect(document.activeElement?.className).toBe('noe-feilsammendrag');
    document.activeElement!.querySelector('button')!.click();
    await vi.waitFor(() => expect(document.activeElement).toBe(control('staff.absenceShare')));
    await userEvent.fill(control('staff.absenceShare'), '12,5');
    await settled();
    expect(page().querySelector('.noe-feilsammendrag')).toBeNull();
    expect($readEdit.get()).toMatchObject({ ok: true, document: { staff: { absenceShare: 0.125 } } });
  });

  it('says what a field was, takes it back, and undoes and redoes by key', async () => {
    await userEvent.fill(control('staff.absenceShare'), '12,5');
    await settled();
    expect(page().textContent).toMatch(/Nå 12,5\s%\. Utgangspunktet har 10\s%\./);
    await press('Tilbakestill «Fravær»');
    expect(control('staff.absenceShare').value).toBe('10');
    control('staff.absenceShare').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await settled();
    expect(control('staff.absenceShare').value).toBe('12,5');
    expect(page().textContent).toContain('Angret: Fravær.');
    await userEvent.keyboard('{Control>}y{/Control}');
    await settled();
    expect(control('staff.absenceShare').value).toBe('10');
  });

  it('shows what is searched for, and only what is changed', async () => {
    await search('stenger');
    expect(box('staff.closesAtHour')).not.toBeNull();
    expect(page().querySelectorAll('.noe-forutsetning').length).toBeLessThan(10);
    await search('finnes ikke');
    expect(page().textContent).toContain('Ingen forutsetninger passer.');
    await search('');
    await userEvent.fill(control('staff.closesAtHour'), '16');
    page().querySelector<HTMLInputElement>('[role="search"] input[type="checkbox"]')!.click();
    await settled();
    expect(page().querySelectorAll('.noe-forutsetning')).toHaveLength(1);
  });

  it('adds and removes rows, ticks tasks, and takes a list of shares with its sum', async () => {
    await press('Legg til i «Team»');
    expect(control('staff.teams[3].id').value).toBe('oppfolging-3');
    await press('Fjern Oppfølgingsteam\u00a03');
    expect(box('staff.teams[3]')).toBeNull();
    await search('aldersfordeling');
    await userEvent.fill(control('people.ageBandShares[0]'), '43');
    await settled();
    expect(page().textContent).toMatch(/Summen er 110,00\s%/);
    expect(page().querySelector('.noe-feilsammendrag')?.textContent).toContain('Aldersfordeling');
    expect($edit.get()?.typed).toEqual({ 'people.ageBandShares[0]': '43' });
  });
});
