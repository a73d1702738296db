import { describe, expect, it } from 'vitest';
import { toText } from '../../../sim-core/contract.ts';
import { smallDocument } from '../../../sim-core/test/small-document.ts';
import { withValue } from '../editor/place.ts';
import { adopt } from './adopt.ts';
import { withName } from './own-scenario.ts';
import { runExample, scenarioExample } from './testing/examples.ts';
import { readFile, type Workspace, workspaceText } from './workspace.ts';

const NOW = '2026-02-01T00:00:00.000Z';
const both: Workspace = {
  scenarios: [
    { ...scenarioExample('a'), notes: 'Æøå "sitat"\n', decision: { ...scenarioExample('a').decision, finding: 'x' } },
  ],
  runs: [runExample('r'), runExample('s')],
};

/** The file with other values at some places. */
function fileWith(...changes: readonly (readonly [place: string, value: unknown])[]): string {
  const file: unknown = JSON.parse(workspaceText(both, NOW));
  return JSON.stringify(changes.reduce((changed, [place, value]) => withValue(changed, place, value), file));
}

function issuesOf(text: string): readonly (readonly [string, string])[] {
  const read = readFile(text);
  return read.kind === 'scenario' ? [] : read.issues.map(({ path, found }) => [path, found] as const);
}

describe('a workspace file', () => {
  it('gives every entry again, to the last number', () => {
    expect(readFile(workspaceText(both, NOW))).toEqual({ kind: 'workspace', workspace: both, issues: [] });
  });

  it('is told from a scenario file, also one that speaks of it', () => {
    const document = smallDocument({ title: { nb: 'noe-workspace', en: 'noe-workspace' } });
    expect(readFile(toText(document))).toEqual({ kind: 'scenario', document });
    expect(readFile('{"kind": "noe-workspace"').kind).toBe('fault');
  });

  it('names what is wrong by its place, and gives all other entries', () => {
    const text = fileWith(
      ['scenarios[0].document.staff.absenceShare', 'much'],
      ['runs[1].result.keyFigures.backlogHours.ci95', [1]],
      ['runs[1].result.series.backlogHours.mean[1]', 'x'],
      ['runs[1].finishedAt', 'yesterday'],
    );
    const read = readFile(text);
    expect(read.kind === 'workspace' && read.workspace).toEqual({ scenarios: [], runs: [both.runs[0]] });
    expect(issuesOf(text)).toEqual([
      ['workspace.scenarios[0].document.staff.absenceShare', '"much"'],
      ['workspace.runs[1].result.keyFigures.backlogHours.ci95', '[1]'],
      ['workspace.runs[1].result.series.backlogHours.mean[1]', '"x"'],
      ['workspace.runs[1].finishedAt', '"yesterday"'],
    ]);
  });

  it('is refused as a whole where it is of another edition or no list', () => {
    expect(issuesOf(fileWith(['version', 2]))).toEqual([['workspace.version', '2']]);
    expect(issuesOf(fileWith(['runs', {}]))).toEqual([['workspace.runs', '{}']]);
    expect(issuesOf('{"kind":')).toHaveLength(1);
  });

  it('reads a run of an older edition, which had fewer key figures', () => {
    const text = fileWith(['runs[0].result.keyFigures.mostPolicySwitches', undefined]);
    const read = readFile(text);
    const figure = read.kind === 'workspace' ? read.workspace.runs[0]!.result.keyFigures.mostPolicySwitches : null;
    expect(figure).toMatchObject({ mean: null, ci95: null, n: 0 });
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('entries of a file beside those that are here', () => {
  it('are left out when they are here word for word, whatever the order of keys', () => {
    const turned = {
      ...both,
      runs: both.runs.map((run) => Object.fromEntries(Object.entries(run).reverse()) as typeof run),
    };
    expect(adopt(both, turned)).toEqual({ scenarios: [], runs: [], known: 3 });
  });

  it('write over nothing: others under one id get a new one, and a name that is free', () => {
    const here = { scenarios: [{ ...both.scenarios[0]!, notes: 'mine' }], runs: [] };
    const { scenarios, runs, known } = adopt(both, here);
    expect(known).toBe(0);
    expect(runs).toEqual(both.runs);
    expect(scenarios[0]!.id).not.toBe('a');
    expect(scenarios[0]!.document.title).toEqual({ nb: 'Liten (2)', en: 'Liten (2)' });
    expect(scenarios[0]!.notes).toBe(both.scenarios[0]!.notes);
    expect(scenarios[0]!.document).toEqual(withName(both.scenarios[0]!.document, 'Liten (2)'));
  });

  it('keep their own names where nobody has them', () => {
    const [saved] = both.scenarios;
    const other = { ...saved!, id: 'b', document: withName(saved!.document, 'En annen') };
    expect(adopt(both, { scenarios: [other], runs: [] }).scenarios).toEqual(both.scenarios);
  });
});
