import { InvalidArgumentError } from 'commander';
import { changeValues, type ParseResult, withSeed } from '../sim-core/contract.ts';
import { readScenario } from './scenario-file.ts';

/** A place of a scenario and the value it gets. */
export type Change = readonly [path: string, value: unknown];

/** Collects `--set path=value`; the value is JSON, or a text where it is none. */
export function collectChange(text: string, before: readonly Change[]): readonly Change[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Give a place and a value, such as staff.fte=30.');
  return [...before, [text.slice(0, at).trim(), jsonOrText(text.slice(at + 1).trim())]];
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A scenario file or shipped scenario with other values at some places and another seed. Never throws. */
export function readChanged(scenario: string, changes: readonly Change[], seed?: string): ParseResult {
  const read = readScenario(scenario);
  if (!read.ok) return read;
  const changed = changes.length === 0 ? read : changeValues(read.document, changes);
  return changed.ok ? { ok: true, document: withSeed(changed.document, seed) } : changed;
}
