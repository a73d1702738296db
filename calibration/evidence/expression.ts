import jsep from 'jsep';

const FUNCTIONS: ReadonlyMap<string, (...values: number[]) => number> = new Map([
  ['min', Math.min],
  ['max', Math.max],
  ['ln', Math.log],
  ['exp', Math.exp],
  ['sqrt', Math.sqrt],
  ['round', Math.round],
]);
const LONGEST = 400;

/** An expression that is no plain arithmetic, or names something unknown. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}

/**
 * Value of an expression in ordinary infix arithmetic: `+ - * /`, brackets, decimal numbers, names, and the functions
 * `min max ln exp sqrt round` (`ln` is the natural logarithm, `round` goes to the nearest whole number).
 *
 * @param names value of each name
 * @returns a finite number
 * @throws ExpressionError when the text is anything else, a name is unknown, or the result is not finite
 */
export function evaluateExpression(expression: string, names: ReadonlyMap<string, number>): number {
  if (expression.length > LONGEST) throw new ExpressionError(`is longer than ${LONGEST} characters`);
  const value = evaluate(parse(expression), names);
  if (!Number.isFinite(value)) throw new ExpressionError(`gives ${value}`);
  return value;
}

/** The names an expression uses, functions apart. @throws ExpressionError when it cannot be read */
export function namesIn(expression: string): ReadonlySet<string> {
  const names = new Set<string>();
  evaluate(parse(expression), { get: (name) => (names.add(name) ? 1 : undefined) });
  return names;
}

interface Names {
  get(name: string): number | undefined;
}

function parse(expression: string): jsep.CoreExpression {
  try {
    return jsep(expression) as jsep.CoreExpression;
  } catch (error) {
    throw new ExpressionError(`cannot be read (${(error as Error).message})`);
  }
}

function evaluate(node: jsep.Expression, names: Names): number {
  const part = node as jsep.CoreExpression;
  switch (part.type) {
    case 'Literal':
      if (typeof part.value === 'number') return part.value;
      throw new ExpressionError(`holds ${part.raw}, which is no number`);
    case 'Identifier':
      return named(part.name, names);
    case 'UnaryExpression':
      if (part.operator === '-') return -evaluate(part.argument, names);
      throw new ExpressionError(`uses the operator ${part.operator}`);
    case 'BinaryExpression':
      return combined(part.operator, evaluate(part.left, names), evaluate(part.right, names));
    case 'CallExpression':
      return called(part, names);
    default:
      throw new ExpressionError(`holds something other than arithmetic (${part.type})`);
  }
}

function named(name: string, names: Names): number {
  const value = names.get(name);
  if (value === undefined) throw new ExpressionError(`uses the name ${name}, which is not in \`from\``);
  return value;
}

function combined(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '-') return left - right;
  if (operator === '*') return left * right;
  if (operator === '/') return left / right;
  throw new ExpressionError(`uses the operator ${operator}`);
}

function called(call: jsep.CallExpression, names: Names): number {
  const name = call.callee.type === 'Identifier' ? (call.callee as jsep.Identifier).name : '';
  const apply = FUNCTIONS.get(name);
  if (apply === undefined) throw new ExpressionError(`calls something other than ${[...FUNCTIONS.keys()].join(', ')}`);
  return apply(...call.arguments.map((argument) => evaluate(argument, names)));
}
