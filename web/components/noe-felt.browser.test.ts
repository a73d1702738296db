import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { $locale } from '../app/locale.ts';
import './noe-felt.ts';

async function shown(value: string, kind: 'decimal' | 'text') {
  const field = document.createElement('noe-felt');
  Object.assign(field, { label: 'Number', kind, value });
  field.addEventListener('noe-endring', (event) => (field.value = (event as CustomEvent<string>).detail));
  document.body.append(field);
  await field.updateComplete;
  const input = field.querySelector('input')!;
  const speak = async (locale: 'nb' | 'en') => {
    $locale.set(locale);
    await field.updateComplete;
  };
  return { field, input, speak };
}

describe('noe-felt', () => {
  afterEach(() => {
    $locale.set('nb');
    document.body.replaceChildren();
  });

  it('shows a number with the decimal sign of the language', async () => {
    const { input, speak } = await shown('12\u00a0000,5', 'decimal');
    expect(input.value).toBe('12\u00a0000,5');
    await speak('en');
    expect(input.value).toBe('12\u00a0000.5');
    await speak('nb');
    expect(input.value).toBe('12\u00a0000,5');
  });

  it('leaves what is being typed, and follows when the language changes', async () => {
    const { field, input, speak } = await shown('', 'decimal');
    await userEvent.type(input, '0.9');
    await field.updateComplete;
    expect(input.value).toBe('0.9');
    await speak('en');
    await speak('nb');
    expect(input.value).toBe('0,9');
    await userEvent.type(input, '{Backspace}5');
    expect(field.value).toBe('0,5');
    await speak('en');
    expect(input.value).toBe('0.5');
  });

  it('leaves what is no number, and words', async () => {
    const wrong = await shown('0,9 timer', 'decimal');
    const name = await shown('1,5', 'text');
    await wrong.speak('en');
    expect(wrong.input.value).toBe('0,9 timer');
    expect(name.input.value).toBe('1,5');
  });
});
