import { type Backing, backingOf, FIELDS, type Field, type ScenarioDocument } from '../../../sim-core/contract.ts';
import { isSameData, valueAt } from '../editor/place.ts';
import { filedBackings, knownScenarios } from './filed-backings.ts';
import { TOLD_ELSEWHERE } from './own-assumptions.ts';

/** One input of a run, with what stands behind its value. */
export interface Input {
  readonly field: Field;
  readonly value: unknown;
  /** Empty where the scenario gives the value and no record has it. */
  readonly backings: readonly Backing[];
}

/** Every input of a run, in the order of the field table. */
export function inputsOf(document: ScenarioDocument): readonly Input[] {
  const known = knownScenarios(document.id);
  return FIELDS.filter(({ path }) => path !== 'schemaVersion' && !TOLD_ELSEWHERE.includes(path)).map((field) => {
    const value = valueAt(document, field.path);
    const isDefault = !field.required && isSameData(value, field.default);
    return { field, value, backings: isDefault ? defaultBackings(field) : filedBackings(field.path, document, known) };
  });
}

/** Lists without rows have nothing behind them. */
function defaultBackings({ source }: Field): readonly Backing[] {
  return source === 'none' ? [] : [backingOf(source)];
}
