import { describe, expect, it } from 'vitest';
import words from '../../calibration/wording/nb/capacity-claim.json' with { type: 'json' };
import { CLAIM } from './claim.ts';
import { claimStatement } from './claim-wording.ts';

describe('records behind the claimed capacity', () => {
  it('are told in the language of the page, each with words of its own', () => {
    const statements = CLAIM.facts.map(({ statement }) => statement).sort();
    expect(statements).toEqual(Object.keys(words).sort());
    expect(statements.map((one) => claimStatement(one, 'en'))).toEqual(statements);
    expect(claimStatement('Ordinary staffing', 'nb')).toBe('Ordinær bemanning');
  });
});
