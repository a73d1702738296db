import { parseWhole } from '../../../format/decimal-input.ts';
import { type NumberFault, type NumberRule, readNumber } from '../../number-rule.ts';

/** What is typed or chosen in the form of an experiment, by field. It travels in links as it is. */
export type TypedForm = Readonly<Record<string, string>>;

/** What is wrong with the order of two numbers, with a step, with a list, or with the stress test. */
export interface OwnFault {
  readonly kind: 'order' | 'step' | 'list' | 'no-reserve';
}

/** What is wrong in a form of an experiment. */
export type FormFault = NumberFault | OwnFault;

/** Faults by field. */
export type FormFaults = ReadonlyMap<string, FormFault>;

/** Most numbers of a list of user numbers. */
export const MOST_LISTED = 6;

/** Reads numbers of a form and keeps what is wrong with them. */
export class FormReader {
  readonly faults = new Map<string, FormFault>();
  readonly #form: TypedForm;

  constructor(form: TypedForm) {
    this.#form = form;
  }

  /** A number in the unit of the document; NaN where it is none, which `faults` says then. */
  number(field: string, rule: NumberRule): number {
    const read = readNumber(this.#form[field] ?? '', rule);
    if (read.ok) return read.value;
    this.faults.set(field, read.fault);
    return Number.NaN;
  }

  /** Notes that the second of two ends is not above the first. */
  requireOrder(low: number, high: number, field: string): void {
    if (low >= high) this.faults.set(field, { kind: 'order' });
  }

  /** Whole numbers parted by semicolons, each larger than the one before; none for an empty field. */
  list(field: string, { least, most }: Pick<NumberRule, 'least' | 'most'>): readonly number[] {
    const text = this.#form[field] ?? '';
    if (text.trim() === '') return [];
    const parsed = text.split(';').map(parseWhole);
    const values = parsed.map((one) => (one.ok ? one.value : Number.NaN));
    const isSound = values.every((value, i) => value >= least && value <= most && value > (values[i - 1] ?? -1));
    if (!isSound || values.length > MOST_LISTED) this.faults.set(field, { kind: 'list' });
    return values;
  }
}
