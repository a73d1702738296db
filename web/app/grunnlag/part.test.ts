import { describe, expect, it } from 'vitest';
import { routeAt } from '../routes.ts';
import { askedFor, PARTS, partHref, postHref } from './part.ts';

const queryOf = (href: string) => href.split('?')[1] ?? '';

describe('addresses of the evidence', () => {
  it('lead back to the part or the record they were made for', () => {
    for (const part of PARTS) expect(askedFor(queryOf(partHref(part)))).toEqual({ part, post: null });
    expect(postHref('S0-162')).toBe('#/grunnlag?post=S0-162');
    expect(askedFor(queryOf(postHref('S1-127[2]')))).toEqual({ part: 'poster', post: 'S1-127' });
    expect(routeAt('/grunnlag')?.id).toBe('grunnlag');
  });

  it('that ask for nothing known show the first part', () => {
    expect(askedFor('del=finnes-ikke')).toEqual({ part: 'poster', post: null });
    expect(askedFor('')).toEqual({ part: 'poster', post: null });
  });
});
