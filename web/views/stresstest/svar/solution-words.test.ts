import { describe, expect, it } from 'vitest';
import type { ScenarioDocument, Solution } from '../../../../sim-core/contract.ts';
import type { AskedQuestion } from '../../../app/stress/experiments/solve-form.ts';
import { TEMPLATES } from '../../../app/stress/templates.ts';
import { candidateTable, solutionSentences } from './solution-words.ts';

const base: ScenarioDocument = TEMPLATES.surge;
const question: AskedQuestion = {
  ...{ base, lever: { path: 'staff.fte', values: [25, 30, 35, 40] }, leverId: 'fte', step: 5, targetText: 'kept' },
  ...{ target: { figure: 'broken', relation: 'atMost', value: 0 } },
  ...{ probability: 0.5, level: 0.95, mostEach: 120, budget: 1500 },
};
const report = (place: number, holds: number, verdict: 'accepted' | 'rejected') => ({
  ...{ place, holds, runs: 10, verdict, interval: [holds > 5 ? 0.61 : 0, holds > 5 ? 1 : 0.3] as const },
});
const solution: Solution = {
  ...{ status: 'solved', moreHelps: true, place: 2, lastRejected: 0, runs: 30 },
  candidates: [report(0, 0, 'rejected'), report(2, 10, 'accepted')],
  confirmations: [report(2, 9, 'accepted')],
};
const said = (changes: Partial<Solution>, lever: Partial<AskedQuestion> = {}, isFinal = true) =>
  solutionSentences({ ...solution, ...changes }, { question: { ...question, ...lever }, isFinal }, 'nb').map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

describe('an answer in words', () => {
  it('says what it takes, how sure that is, and what is not enough', () => {
    expect(said({})).toEqual([
      'Det holder med 35 årsverk. Med nye tilfeldigheter holdt målet i 9 av 10 kjøringer (sannsynlighet 61 % eller mer).',
      'Vi vet at 25 årsverk ikke er nok. Mellom de to gir ikke kjøringene svar.',
      'Sannsynligheten for at et feil svar slipper gjennom, er høyst 5 %.',
    ]);
    expect(said({ lastRejected: 1 })[1]).toBe('Ett trinn svakere, 30 årsverk, er ikke nok.');
  });

  it('of a shock says how little it takes', () => {
    const surge = { leverId: 'surge', lever: { path: 'x', values: [0, 1000, 12_000] } } as const;
    expect(said({}, surge)[0]).toMatch(/^Det skal ikke mer til enn 12 000 ekstra registreringer\./);
  });

  it('says that nothing is enough, and that a search goes on or ended too soon', () => {
    expect(said({ status: 'unreachable', place: null })).toEqual([
      'Ingenting fra 25 årsverk til 40 årsverk er nok alene.',
    ]);
    expect(said({ status: 'budget', place: null }, {}, false)).toEqual(['Søket pågår.']);
    expect(said({ status: 'budget', place: null })[0]).toMatch(/^Ikke avgjort/);
    expect(said({ status: 'noEffect', place: null })[0]).toMatch(/^Ingen virkning/);
  });

  it('has every value that was tried in its table, with the luck it met', () => {
    const rows = candidateTable(solution, question, 'nb');
    expect(rows.map((row) => row[1])).toEqual(['Tilfeldigheter', 'søkets egne', 'søkets egne', 'nye']);
    expect(rows.at(-1)!.slice(2)).toEqual(['9 av 10 kjøringer', '61\u2060–\u2060100', 'nok']);
  });
});
