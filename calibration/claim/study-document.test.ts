import { describe, expect, it } from 'vitest';
import { resolved, studyDocument, studyNames } from './study.ts';
import { readStudy } from './study-document.ts';

const FILE = 'scenarios/studies/capacity-claim.json';
const document = studyDocument('capacity-claim');
const faulty = (changes: object) => () => readStudy(FILE, JSON.stringify({ ...document, ...changes }));

describe('the studies', () => {
  it.each(studyNames())('%s is named as its file, and reads its numbers from records', (name) => {
    const read = studyDocument(name);
    expect(read.id).toBe(name);
    expect(resolved(read).levels.map(({ claimedUsers }) => claimedUsers)).toEqual([125_000, 250_000, 250_000]);
    expect(resolved(read).limits).toMatchObject({ decisionHours: 48, responseHours: 14 });
  });

  it('that are faulty are told with file, place, what was found and what to do', () => {
    expect(faulty({ seed: 7 })).toThrow(`${FILE}: seed: found 7, expected string. Correct the file.`);
    expect(faulty({ claimedUsers: 'S0-999' })).toThrow(`${FILE}: claimedUsers names no record: "S0-999".`);
    expect(() => readStudy(FILE, '{')).toThrow(`${FILE} is not JSON`);
    const [first, ...rest] = document.readings;
    const lost = { ...document, readings: [{ ...first!, scenario: 'lost' }, ...rest] };
    expect(() => resolved(lost)).toThrow(`${FILE}: readings[0].scenario is "lost", which is not in scenarios/library.`);
  });
});
