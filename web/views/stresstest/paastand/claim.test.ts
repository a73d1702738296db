import { describe, expect, it } from 'vitest';
import { CLAIM, CLAIM_ANSWER, decidingRooms, headlineLevers } from '../../../app/claim.ts';
import { claimSheet, leverTable, roomTable } from './claim-tables.ts';
import { givesWayText, leverSentence, percentText, spreadText } from './claim-words.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');

describe('the study of the claim', () => {
  it('rounds where the range begins', () => {
    expect(plain(spreadText({ median: 12_960, low: 11_093, high: 16_961 }, 'nb'))).toBe('13 000 (11 100–17 000)');
    expect(plain(percentText({ median: 0.1097, low: 0.08628, high: 0.1159 }, 'nb'))).toBe('11,0 % (8,6–11,6 %)');
  });

  it('answers for each reading in ordinary operation and at the highest level, and with the levers of the headline', () => {
    const places = decidingRooms(CLAIM).map(({ reading, level }) => `${reading} ${level}`);
    expect(places).toContain('stock ordinary');
    expect(new Set(places).size).toBe(places.length);
    expect(headlineLevers(CLAIM).map(({ lever }) => lever)).toContain('handlingTime');
    for (const text of Object.values(CLAIM_ANSWER)) expect(text).toMatch(/125\s000/);
  });

  it('says what a lever is worth, and what gives way first', () => {
    const [first] = headlineLevers(CLAIM);
    const lever = { ...first!, at: null, reachedShare: 0, usersAtEnd: { median: 32_070, low: 22_600, high: 40_930 } };
    expect(plain(leverSentence(lever, 'nb'))).toContain(
      'ikke nok alene. Helt ut gir det plass til 32 100 (22 600–40 900).',
    );
    const at = { median: 0.21, low: 0.08, high: 0.24 };
    expect(leverSentence({ ...lever, at, reachedShare: 0.5 }, 'nb')).toContain('50');
    const room = { ...CLAIM.rooms[0]!, givesWay: { decisions: 0.2, balance: 0.8, lasting: 0.05 } };
    expect(plain(givesWayText(room, 'nb'))).toBe('mer arbeid enn bemanning (80 %) og vedtak i tide (20 %)');
  });

  it('has every room and lever in its tables and its sheet, without an empty cell', () => {
    expect(roomTable(CLAIM, 'nb')).toHaveLength(CLAIM.rooms.length + 1);
    const cells = [...roomTable(CLAIM, 'en'), ...leverTable(CLAIM, 'en')].flat();
    expect(cells.every((cell) => cell !== '' && !/undefined|NaN/.test(cell))).toBe(true);
    expect(claimSheet(CLAIM, 'nb').split('\r\n')).toHaveLength(CLAIM.rooms.length + 2);
  });
});
