import { describe, expect, it } from 'vitest';
import type { WarmUpCheck } from '../../../sim-core/contract.ts';
import { startFault, startLine } from './start-check.ts';

const CHECK: WarmUpCheck = {
  kind: 'warmUp',
  days: 364,
  judgedDays: 728,
  verdict: 'settled',
  usersDeletedDays: 360,
  backlogDeletedDays: 0,
  missingShare: 0.0272,
};
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('startLine', () => {
  it('says that a warm-up was long enough, and how many users are missing all the same', () => {
    expect(startFault(CHECK, 'nb')).toBeNull();
    expect(plain(startLine(CHECK, 'nb'))).toBe(
      'Oppvarmingen på 364 dager var lang nok. Omtrent 2,7 % av brukerne mangler fordi ingen var registrert før oppvarmingen begynte.',
    );
    expect(startLine({ ...CHECK, missingShare: null }, 'en')).toBe('The warm-up of 364 days was long enough.');
  });

  it.each([
    [{ verdict: 'overload' }, 'har ingen likevekt'],
    [{ verdict: 'untested', judgedDays: 30 }, 'Bare 30 dager av kjøringen'],
    [{ verdict: 'untested', days: 0 }, 'startet med en tom enhet'],
  ] as const)('says %o', (change, words) => {
    expect(startFault({ ...CHECK, ...change }, 'nb')).toBeNull();
    expect(startLine({ ...CHECK, ...change }, 'nb')).toContain(words);
  });

  it('says that a given caseload is there', () => {
    const groups = [{ phase: 'followedUp', asked: 12_000, found: 12_000 }];
    const check = { kind: 'caseload', asked: 12_000, found: 12_000, groups } as const;
    expect(startFault(check, 'nb')).toBeNull();
    expect(plain(startLine(check, 'nb'))).toContain('startet med 12 000 brukere');
  });
});

describe('startFault', () => {
  it('names place, finding and remedy of a warm-up that is too short', () => {
    const fault = startFault({ ...CHECK, verdict: 'unsettled', usersDeletedDays: 420, missingShare: 0.08 }, 'nb');
    expect(fault?.path).toBe('run.warmUpDays');
    expect(plain(fault?.found)).toContain('for kort. Testen MSER-5 forkaster de 420 første dagene av brukertallet.');
    expect(plain(fault?.found)).toContain('8,0 % av brukerne mangler');
    expect(startFault({ ...CHECK, verdict: 'unsettled', backlogDeletedDays: null }, 'nb')?.found).not.toContain('køen');
    expect(fault?.remedy).toContain('Sett run.warmUpDays til 728 eller mer');
  });

  it('calls a caseload that is not there an error of the program', () => {
    const groups = [{ phase: 'followedUp', asked: 10, found: 9 }];
    const fault = startFault({ kind: 'caseload', asked: 10, found: 9, groups }, 'en');
    expect(fault).toMatchObject({ path: 'run.caseload', remedy: expect.stringContaining('error in the program') });
    expect(fault?.found).toContain('gives 10 users on the first day, but 9 are there');
  });
});
