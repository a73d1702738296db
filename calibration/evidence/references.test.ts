import { describe, expect, it } from 'vitest';
import { FIELD_PATHS, fieldRecord } from '../priors/field-sources.ts';
import { FIT_TARGETS } from '../targets/fit-targets.ts';
import { HOLD_OUT_TARGETS } from '../targets/hold-outs.ts';
import { CONTRADICTIONS } from './contradictions.ts';
import { factExists } from './facts.ts';
import { allHoldOutRecords } from './hold-out-registry.ts';
import type { EvidenceRecord } from './record.ts';
import { allRecords } from './registry.ts';
import { TABLES } from './tables.ts';

const MENTION = /\b(S[0-4]-\d{3}|S[1-4]-D\d{2}|D0-\d{2}|A(?:-[a-z0-9]+)+)(?![\w-])/g;
const EVERY: readonly EvidenceRecord[] = [...allRecords(), ...allHoldOutRecords()];

const mentionsIn = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => [...(text ?? '').matchAll(MENTION)].map(([id]) => id));
const missing = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => !factExists(id));

describe('every id that is named exists', () => {
  it('behind derived values', () => {
    const named = EVERY.flatMap((record) => (record.grade === 'derived' ? Object.values(record.derivation.from) : []));
    expect(named.length).toBeGreaterThan(200);
    expect(missing(named.map((reference) => reference.replace(/\[\d+\]$/, '')))).toEqual([]);
  });

  it('in statements, notes and reasons', () => {
    const named = EVERY.flatMap((record) =>
      mentionsIn(record.statement, record.note, record.grade === 'assumption' ? record.reason : undefined),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(missing(named)).toEqual([]);
  });

  it('in tables', () => {
    const named = TABLES.flatMap(({ note, rows }) => [...mentionsIn(note), ...rows.flatMap(({ facts }) => facts)]);
    expect(named.length).toBeGreaterThan(500);
    expect(missing(named)).toEqual([]);
  });

  it('in contradictions', () => {
    const named = CONTRADICTIONS.flatMap(({ about, how, consequence, sides }) =>
      mentionsIn(about, how, consequence, ...sides.map(({ statement }) => statement)),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(missing(named)).toEqual([]);
  });

  it('in targets and behind fields', () => {
    const targets = [...FIT_TARGETS, ...HOLD_OUT_TARGETS];
    expect(missing(targets.flatMap(({ evidence, statement }) => [...evidence, ...mentionsIn(statement)]))).toEqual([]);
    expect(FIELD_PATHS.filter((path) => fieldRecord(path) === undefined)).toEqual([]);
  });
});
