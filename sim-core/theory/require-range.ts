import { SimError } from '../fault/fault.ts';

/** @throws {SimError} `bad-argument` unless the value is finite and above zero. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) refuse(`${name} is ${value}. It must be a number above 0.`);
}

/** @throws {SimError} `bad-argument` unless the value is finite and at least zero. */
export function requireNotNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) refuse(`${name} is ${value}. It must be a number of at least 0.`);
}

/** @throws {SimError} `bad-argument` unless the value is a whole number of at least `least`. */
export function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    refuse(`${name} is ${value}. It must be a whole number of at least ${least}.`);
  }
}

/** @throws {SimError} `bad-argument` unless both lists have the same length, at least 1. */
export function requireSameLength(name: string, length: number, expected: number): void {
  if (length !== expected || length === 0) {
    refuse(`${name} has ${length} entries. It must have ${Math.max(1, expected)}.`);
  }
}

function refuse(detail: string): never {
  throw new SimError({ kind: 'bad-argument', detail });
}
