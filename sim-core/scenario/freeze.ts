/**
 * Freezes plain data all the way down and returns it.
 *
 * @param value plain data without cycles; already frozen parts are taken as done
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
