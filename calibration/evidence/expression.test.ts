import { describe, expect, it } from 'vitest';
import { evaluateExpression, namesIn } from './expression.ts';

const NONE = new Map<string, number>();
const NAMES = new Map([
  ['a', 3],
  ['b', 4],
]);

describe('evaluateExpression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['2 - 3 - 4', -5],
    ['12 / 3 / 2', 2],
    ['-a + -(b)', -7],
    ['1.5e3 * .5', 750],
    ['sqrt(a * a + b * b)', 5],
    ['ln(exp(a))', 3],
    ['max(a, b, 2) - min(a, b, 2)', 2],
    ['round(2.6) + round(a / b)', 4],
  ])('gives %s = %d', (expression, value) => {
    expect(evaluateExpression(expression, NAMES)).toBeCloseTo(value, 12);
  });

  it.each([
    ['an unknown name', 'c', 'uses the name c'],
    ['a name every object has', 'constructor', 'uses the name constructor'],
    ['a prototype', '__proto__', 'uses the name __proto__'],
    ['a member', 'a.constructor', 'MemberExpression'],
    ['a computed member', 'a["constructor"]', 'MemberExpression'],
    ['a call of a member', 'a.toString()', 'calls something other than min, max'],
    ['a call of what a call gives', 'min(1)(2)', 'calls something other than min, max'],
    ['a function every object has', 'hasOwnProperty(a)', 'calls something other than min, max'],
    ['a function of the world', 'eval("1")', 'calls something other than min, max'],
    ['this', 'this', 'ThisExpression'],
    ['a text', '"1" + 1', 'holds "1", which is no number'],
    ['true', 'true', 'holds true, which is no number'],
    ['a list', '[1]', 'ArrayExpression'],
    ['two expressions', '1 2', 'Compound'],
    ['a choice', 'a ? 1 : 2', 'ConditionalExpression'],
    ['a comparison', 'a < b', 'uses the operator <'],
    ['a power, which in JavaScript is something else', 'a ^ 2', 'uses the operator ^'],
    ['a plus sign in front', '+a', 'uses the operator +'],
    ['an assignment', 'a = 1', 'cannot be read'],
    ['a function', '() => 1', 'cannot be read'],
    ['an open bracket', '(1', 'cannot be read'],
    ['nothing', '', 'Compound'],
    ['a result that is no number', 'ln(0 - 1)', 'gives NaN'],
    ['a result without end', '1 / 0', 'gives Infinity'],
    ['an endless text', '1'.padEnd(401, '+1'), 'is longer than 400 characters'],
    ['brackets without end', '('.repeat(400), 'cannot be read'],
  ])('refuses %s', (_, expression, message) => {
    expect(() => evaluateExpression(expression, NAMES)).toThrow(message);
  });
});

describe('namesIn', () => {
  it('gives the names and leaves out the functions', () => {
    expect([...namesIn('min(a, 2 * rate) / a - exp(1)')]).toEqual(['a', 'rate']);
    expect([...namesIn('365.25 / 12')]).toEqual([]);
    expect(evaluateExpression('365.25 / 12', NONE)).toBe(30.4375);
  });
});
