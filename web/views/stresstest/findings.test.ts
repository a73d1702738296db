import { describe, expect, it } from 'vitest';
import type { KeyFigureId, LimitReport, RunResult, ScenarioDocument } from '../../../sim-core/contract.ts';
import { TEMPLATES } from '../../app/stress/templates.ts';
import { limitFindings } from './limit-findings.ts';
import { dateText, shareText } from './over-runs.ts';
import { policyFindings } from './policy-findings.ts';

const amount = (mean: number | null, ci95: readonly [number, number] | null = null, unit = 'hours') => ({
  unit,
  mean,
  sd: null,
  ci95,
  n: 10,
});
const share = (runs: number, of = 10, ci95: readonly [number, number] = [0.6, 0.98]) => ({
  runs,
  of,
  share: runs / of,
  ci95,
});

const BROKEN: LimitReport = {
  measure: 'decisionTimeClockHours',
  unit: 'hours',
  atMost: 48,
  broken: share(9),
  brokenOnDay: { n: 10, median: 32, ci95: [30, null] },
  daysOver: amount(60.4, [55.1, 66.2]),
  areaOver: amount(9000),
  peak: amount(612, [580, 644]),
  peakOnDay: { n: 10, median: 70, ci95: [65, 80] },
  recovered: share(6, 9, [0.35, 0.88]),
  recoveredOnDay: { n: 9, median: 150, ci95: null },
  daysToRecover: { n: 9, median: 118, ci95: [100, null] },
};

function resultOf(
  limits: readonly LimitReport[],
  keyFigures: Partial<Record<KeyFigureId, unknown>> = {},
  levelAtEnd = 0,
): RunResult {
  const series = { readinessLevel: { mean: [3, levelAtEnd] } };
  return {
    limits,
    startDate: '2023-01-02',
    replications: 10,
    keyFigures,
    series,
    switching: null,
  } as unknown as RunResult;
}

/** Without the spaces that do not break. */
const plain = (text: string) =>
  text
    .replaceAll('\u2060', '')
    .replaceAll(/[\u00a0\u2009]/g, ' ')
    .replaceAll(' – ', '–');

describe('how a limit fared', () => {
  it('is told with breach, peak and recovery, each with what is not sure about it', () => {
    const [finding] = limitFindings(resultOf([BROKEN]), 'nb');
    expect(plain(finding!.title)).toBe('Vedtak innen 48 timer');
    expect(plain(finding!.breach)).toBe(
      'Grensen brytes i 9 av 10 kjøringer (sannsynlighet 60–98 %), første gang rundt 3. februar 2023 (sannsynligvis ikke før 1. februar 2023).',
    );
    expect(plain(finding!.peak)).toBe(
      '612 timer (580–644), rundt 13. mars 2023 (sannsynligvis 8.–23. mars 2023). Over grensen i 60 (55–66) virkedager.',
    );
    expect(plain(finding!.recovery)).toBe(
      'I 6 av 9 kjøringer (sannsynlighet 35–88 %) holdes grensen igjen ut perioden, fra rundt 1. juni 2023. Det tar rundt 118 dager (100 eller flere).',
    );
  });

  it('is told as kept, and as never recovered', () => {
    const kept = { ...BROKEN, broken: share(0), recovered: null, daysOver: amount(0) };
    const lost = { ...BROKEN, recovered: share(0, 9) };
    const [first, second] = limitFindings(resultOf([kept, lost]), 'nb');
    expect([first!.isBroken, first!.recovery]).toEqual([false, 'Ikke nødvendig.']);
    expect(first!.breach).toContain('brytes i 0 av 10 kjøringer');
    expect(second!.recovery).toContain('Ikke innhentet');
  });

  it('is told of one run without a probability', () => {
    expect(shareText(share(1, 1), 'nb')).toBe('den ene kjøringen');
    expect(dateText({ n: 1, median: null, ci95: null }, '2023-01-02', 'en')).toBe('after the period');
  });
});

describe('what levels and reserves did', () => {
  const document: ScenarioDocument = TEMPLATES.surge;
  const figures: Partial<Record<KeyFigureId, unknown>> = {
    daysAboveLevel0: amount(100),
    daysAtLevel1: amount(10, [8, 12]),
    daysAtLevel2: amount(20, [18, 22]),
    daysAtLevel3: amount(70, [60, 80]),
    tasksDropped: amount(31_000, [30_000, 32_000]),
    tasksPostponed: amount(0),
    unansweredAtEnd: amount(1234, [1200, 1268]),
    reviewsNotMade: amount(5000),
    needOverlookedAtEnd: amount(321, [300, 342]),
    reserveFteDays: amount(1800, [1700, 1900]),
    reserveDays: amount(110, [100, 120]),
    reserveFirstCallDay: { ...amount(33.4), n: 9 },
  };

  it('is told in days, tasks, users and FTE-days', () => {
    const told = policyFindings(document, resultOf([], figures), 'nb').map(({ sentences }) =>
      plain(sentences.join(' ')),
    );
    expect(told[0]).toBe('Virkedager på nivå 1: 10 (8–12), nivå 2: 20 (18–22) og nivå 3: 70 (60–80).');
    expect(told[1]).toContain('31 000 (30 000–32 000) oppgaver ble droppet og 0 utsatt.');
    expect(told[1]).toContain('1 234 (1 200–1 268) henvendelser er ubesvart');
    expect(told[1]).toContain('321 (300–342) brukere har et behov');
    expect(told[2]).toBe(
      'Reservene gir 1 800 (1 700–1 900) dagsverk, fordelt på 110 (100–120) virkedager. Kalles inn i 9 av 10 kjøringer, første gang rundt 4. februar 2023.',
    );
  });

  it('says that the unit is still above ordinary operation at the end', () => {
    const [levels] = policyFindings(document, resultOf([], figures, 1.4), 'nb');
    expect(levels!.sentences[1]).toContain('på nivå 1,4 i snitt');
  });

  it('is told as nothing where nothing was needed, and is left out where there is neither', () => {
    const calm = { ...figures, daysAboveLevel0: amount(0), reserveFirstCallDay: { ...amount(null), n: 0 } };
    const told = policyFindings(document, resultOf([], calm), 'en').flatMap(({ sentences }) => sentences);
    expect(told).toContain('The unit stayed in ordinary operation in all runs.');
    expect(told).toContain('The reserves were not called in any run.');
    expect(policyFindings(TEMPLATES.stock, resultOf([], figures), 'nb')).toEqual([]);
  });
});
