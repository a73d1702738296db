import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { HANDLING_LAWS, TASK_IDS } from '../../sim-core/scenario/document.ts';
import { FIELD_PATHS, FITTED_FIELDS, fieldRecord } from './field-sources.ts';

const WORLD = 'demand people hazards profiling office intake staff tasks messages checkpoints reviews limits'.split(
  ' ',
);
/** Lists of objects, of which records source the parts that describe the world, and choices of what is asked. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'demand.users.reading': [],
  'demand.users.persons': [],
  'demand.path.kind': [],
  'demand.path.unit': [],
  'demand.path.periods': [],
  'demand.waves': ['demand.waves[].laidOffShare'],
  'staff.portfolioTests': [],
  'staff.teams': ['staff.teams[].role', 'staff.teams[].fte'],
  checkpoints: ['checkpoints.cv.week', 'checkpoints.message.week', 'checkpoints.review.week'],
  limits: ['limits[].atMost'],
};

describe('field sources', () => {
  const leaves = scenarioLeaves().filter((path) => WORLD.includes(path.split('.')[0]!));

  it('name a record for every field of the scenario document that describes the world', () => {
    expect(leaves.length).toBeGreaterThan(130);
    const needed = leaves.flatMap((path) => LISTS[path] ?? [path]);
    expect(needed.filter((path) => fieldRecord(path) === undefined)).toEqual([]);
  });

  it('name no field the document does not have', () => {
    const known = (path: string) =>
      leaves.includes(path) || path.startsWith('checkpoints.') || leaves.includes(path.split('[]')[0]!);
    expect(FIELD_PATHS.filter((path) => !known(path))).toEqual([]);
  });

  it('stand in the order of the document', () => {
    const plain = FIELD_PATHS.filter((path) => leaves.includes(path));
    expect(plain).toEqual(leaves.filter((path) => plain.includes(path)));
  });

  it('include every field that fitting replaces', () => {
    expect(FITTED_FIELDS.filter((path) => fieldRecord(path) === undefined)).toEqual([]);
    expect(FITTED_FIELDS).toHaveLength(8);
  });

  it('give each task a law the engine knows and a whole-numbered dispatch class', () => {
    for (const task of TASK_IDS) {
      expect(HANDLING_LAWS).toContain(fieldRecord(`tasks.${task}.law`)?.value);
      expect([0, 1, 2, 3]).toContain(fieldRecord(`tasks.${task}.priority`)?.value);
    }
  });
});

/** Where the parts of a scenario document are declared that are made of numbers of the world. */
const DECLARED_IN = ['document', 'people-document', 'demand-document', 'caseload-document'];

/** Paths of all leaves of `ScenarioDocument`, read from its declaration. */
function scenarioLeaves(): readonly string[] {
  const urls = DECLARED_IN.map((name) => new URL(`../../sim-core/scenario/${name}.ts`, import.meta.url));
  const declared = urls.map((url) => readFileSync(url, 'utf8')).join('\n');
  const file = ts.createSourceFile('document.ts', declared, ts.ScriptTarget.ES2022);
  const interfaces = new Map(file.statements.filter(ts.isInterfaceDeclaration).map((d) => [d.name.text, d.members]));
  const leavesOf = (path: string, type: ts.TypeNode): string[] => {
    if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((part) => leavesOf(path, part));
    if (ts.isTypeLiteralNode(type)) return membersOf(path, type.members);
    if (!ts.isTypeReferenceNode(type)) return [path];
    const text = type.getText(file);
    if (text.includes('Record<TaskId')) {
      return TASK_IDS.flatMap((task) => membersOf(`${path}.${task}`, interfaces.get('TaskSettings')!));
    }
    const members = interfaces.get(text);
    return members === undefined ? [path] : membersOf(path, members);
  };
  const membersOf = (path: string, members: ts.NodeArray<ts.TypeElement>): string[] =>
    members.filter(ts.isPropertySignature).flatMap((member) => {
      const name = member.name.getText(file);
      return leavesOf(path === '' ? name : `${path}.${name}`, member.type!);
    });
  return membersOf('', interfaces.get('ScenarioDocument')!);
}
