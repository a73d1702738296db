import { describe, expect, it } from 'vitest';
import { summaryOf, technicalDetails } from './faults.ts';

const HERE = { address: 'http://localhost/#/', browser: 'Test 1', timeIso: '2026-11-25T10:00:00.000Z' };

describe('technicalDetails', () => {
  it('holds version, time, place, browser, message and stack', () => {
    const error = new TypeError('x is undefined');
    error.stack = 'TypeError: x is undefined\n    at y.ts:1';
    expect(technicalDetails(error, HERE)).toBe(
      [
        'NOE-simulator 0.1.0',
        '2026-11-25T10:00:00.000Z',
        'http://localhost/#/',
        'Test 1',
        'TypeError: x is undefined',
        'TypeError: x is undefined',
        '    at y.ts:1',
        '',
      ].join('\n'),
    );
  });

  it('takes anything that can be thrown', () => {
    expect(technicalDetails('noe', HERE)).toMatch(/Test 1\nnoe\n$/);
    expect(summaryOf(undefined)).toBe('undefined');
  });
});
