import { describe, expect, it } from 'vitest';
import { hrefOf, linkText, parseAddress } from './address.ts';

describe('parseAddress', () => {
  it.each([
    ['', '/', ''],
    ['#', '/', ''],
    ['#/', '/', ''],
    ['#innhold', '/', ''],
    ['#/stresstest', '/stresstest', ''],
    ['#/stresstest/', '/stresstest', ''],
    ['#/stresstest?s=1&t=a?b', '/stresstest', 's=1&t=a?b'],
    ['#/?s=1', '/', 's=1'],
    ['#//evil.example', '//evil.example', ''],
  ])('reads %j as page %j with query %j', (fragment, path, query) => {
    expect(parseAddress(fragment)).toEqual({ path, query });
  });

  it('reads the link it makes', () => {
    expect(parseAddress(hrefOf('/sjekkpunkter')).path).toBe('/sjekkpunkter');
  });
});

it('the text of a link is found in the query of an address', () => {
  expect(linkText('s=abc')).toBe('abc');
  expect(linkText('')).toBeNull();
});
