import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EVERY, idleSources, sourceFaults, sourcesFor } from '../calibration/scenario-sources.ts';
import SOURCES from './sources.json' with { type: 'json' };

/**
 * `theory/` reduces the model to formulas whose numbers are chosen to be easy; `invalid/` is wrong on purpose; a study names
 * records and scenarios instead of numbers of the world.
 */
const WITHOUT_WORLD = ['theory', 'invalid', 'studies'];
const HERE = fileURLToPath(new URL('.', import.meta.url));

function shipped(): ReadonlyMap<string, Parameters<typeof sourceFaults>[0]> {
  const folders = readdirSync(HERE).filter((name) => !name.includes('.') && !WITHOUT_WORLD.includes(name));
  const files = folders.flatMap((folder) => readdirSync(HERE + folder).map((name) => `${HERE}${folder}/${name}`));
  const documents = files.map((path) => JSON.parse(readFileSync(path, 'utf8')));
  return new Map(documents.map((document) => [document.id, document]));
}

const stock = {
  id: 'stock',
  facts: ['S0-162', 'S0-172'],
  demand: { inflowFactor: 125 / 12 },
};
const stockSources = {
  'demand.inflowFactor': { expression: 'claimed / stock', from: { claimed: 'S0-162[0]', stock: 'S0-172' } },
};

describe('the numbers of the shipped scenarios', () => {
  const documents = shipped();

  it('are read from files that are there', () => {
    expect(documents.size).toBeGreaterThanOrEqual(5);
  });

  it.each([...documents])('all have a source in %s', (_, document) => {
    expect(sourceFaults(document, sourcesFor(document, SOURCES))).toEqual([]);
  });

  it('have no source that no scenario needs', () => {
    expect(idleSources([...documents.values()], SOURCES)).toEqual([]);
  });
});

describe('sources', () => {
  it('are accepted where they give the value', () => {
    expect(sourceFaults(stock, stockSources)).toEqual([]);
    const named = { id: 'named', facts: ['A-surge-shape'], demand: { waves: [{ id: 'a', shape: 'block' }] } };
    expect(sourceFaults(named, { 'demand.waves[0].shape': 'A-surge-shape' })).toEqual([]);
  });

  it('may be one value of a list, a number or a word', () => {
    const teams = [{ id: 'a', role: 'followUp', fte: 8 }];
    const sources = { 'staff.teams[0].role': 'A-team-roles[1]', 'staff.teams[0].fte': 'A-team-fte[1]' };
    const file = { id: 'named', facts: ['A-team-fte', 'A-team-roles'], staff: { teams } };
    expect(sourceFaults(file, sources)).toEqual([]);
    const [fault] = sourceFaults(file, { ...sources, 'staff.teams[0].fte': 'A-team-fte[3]' });
    expect(fault).toContain('there is no record A-team-fte[3].');
  });

  it('may be shared: a path has them wherever it is set, and an own source goes before', () => {
    const shared = { 'staff.absenceShare': 'A-one', 'people.womenShare': 'A-two' };
    const file = { ...stock, staff: { absenceShare: 0.07 } };
    const all = { [EVERY]: shared, stock: stockSources };
    expect(sourcesFor(file, all)).toEqual({ ...stockSources, 'staff.absenceShare': 'A-one' });
    const own = { 'staff.absenceShare': 'A-three' };
    expect(sourcesFor(file, { ...all, stock: own })).toEqual(own);
    expect(idleSources([file], { ...all, other: {} })).toEqual(['other', 'people.womenShare']);
    expect(idleSources([file], { ...all, stock: own })).toEqual(['staff.absenceShare', 'people.womenShare']);
  });

  it('are not asked of what a limit measures', () => {
    const limited = { ...stock, limits: [{ measure: 'backlogWeeks', atMost: 1 }] };
    const faults = sourceFaults(limited, stockSources);
    expect(faults).toEqual([expect.stringContaining('stock: limits[0].atMost is 1, and')]);
  });

  it('are not asked of what the run is', () => {
    const settings = { run: { measuredDays: 91, replications: 3 }, schemaVersion: 1, $schema: 'x' };
    expect(sourceFaults({ ...stock, ...settings }, stockSources)).toEqual([]);
  });

  it.each([
    [
      'a stray number',
      { staff: { absenceShare: 0.07 } },
      {},
      'stock: staff.absenceShare is 0.07, and scenarios/sources.json does not say where that is from.',
    ],
    ['a stray number in a row', { staff: { teams: [{ id: 'a', fte: 5 }] } }, {}, 'stock: staff.teams[0].fte is 5, and'],
    ['a stray list', { people: { ageBandShares: [0.5, 0.5] } }, {}, 'people.ageBandShares is [0.5,0.5], and'],
    ['a stray choice', { intake: { singleParentsToOffice: false } }, {}, 'singleParentsToOffice is false, and'],
    ['a stray number in a new part', { offices: { queueDays: 3 } }, {}, 'stock: offices.queueDays is 3, and'],
    [
      'a record with another value',
      { staff: { absenceShare: 0.07 } },
      { 'staff.absenceShare': 'S0-172' },
      'stock: staff.absenceShare is 0.07, but S0-172 is 12000.',
    ],
    [
      'an unknown record',
      { staff: { absenceShare: 0.07 }, facts: ['S0-162', 'S0-172', 'A-none'] },
      { 'staff.absenceShare': 'A-none' },
      'stock: staff.absenceShare: there is no record A-none.',
    ],
    [
      'arithmetic with another result',
      { demand: { inflowFactor: 10.4 } },
      {},
      'stock: demand.inflowFactor: claimed / stock gives 10.41',
    ],
    [
      'a source of nothing',
      {},
      { 'staff.absenceShare': 'S0-172' },
      'stock: scenarios/sources.json names a source of staff.absenceShare, which the file does not set. Remove it.',
    ],
    ['a record the facts leave out', { facts: ['S0-162'] }, {}, 'names S0-172, which `facts` does not. Add it'],
  ])('are refused for %s', (_, changes, more, fault) => {
    const faults = sourceFaults({ ...stock, ...changes }, { ...stockSources, ...more } as typeof stockSources);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });
});
