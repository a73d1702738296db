import { describe, expect, it } from 'vitest';
import { changedScenario } from '../changes.ts';
import { centralGiven, PROBLEM, publishedValue } from '../fit/fit.ts';
import { measured } from '../fit/solve.ts';
import { limitsOf, onScale, UNKNOWNS } from '../fit/unknowns.ts';
import { fitInputsHash } from '../fit-inputs.ts';
import ensemble from '../fitted/ensemble.json' with { type: 'json' };
import central from '../fitted/first.json' with { type: 'json' };
import { assertFresh, drawSets, parameterSets } from './ensemble.ts';
import { uncertainInputs } from './inputs.ts';
import { closeEnough } from './wanted.ts';

const REFIT = 'Run npm run calibrate -- --write and commit calibration/fitted and calibration/report.';
const { values } = central;
/** The committed central values of the unknowns; the share before NOE is no part of the set. */
const CENTRAL: Readonly<Record<string, number>> = {
  laidOffShare: values['people.laidOffShare'],
  workedShare: values['people.workedSixOfTwelveShare'],
  exitEarly: values['hazards.exit.perMonth'][0]!,
  exitLater: values['hazards.exit.perMonth'][1]!,
  eventTransfer: values['hazards.eventTransfer.perMonth'],
  handToNoe: values['office.handToNoeShare'],
  officeStandardWithoutWork: values['office.standardShareByOutcome'][2]!,
  reviewTransfer: values['reviews.transferShare'],
  scale: values['tasks.scale'],
};

describe('the committed parameter sets', () => {
  it('belong to the evidence and assumptions as they are now', () => {
    expect(central.dataHash, REFIT).toBe(fitInputsHash());
    expect(() => assertFresh(ensemble)).not.toThrow();
  });

  it('say which file is stale and what to do', () => {
    expect(() => assertFresh({ ...ensemble, dataHash: '0' })).toThrow(/ensemble\.json.*npm run calibrate -- --write/);
    expect(() => assertFresh({ ...ensemble, engineVersion: '0.0.0' })).toThrow(/engine 0\.0\.0/);
  });

  it('are at least 200, weigh one together, and are scenarios', () => {
    const sets = parameterSets();
    expect(sets.length).toBeGreaterThanOrEqual(200);
    expect(sets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
    for (const { changes } of sets.filter((_, i) => i % 20 === 0)) expect(() => changedScenario(changes)).not.toThrow();
  });

  it('hold a central set that meets its targets with the luck it was solved with, or stands at the end of a range', () => {
    const asked = UNKNOWNS.filter(({ target }) => target.run === 'base');
    const at = UNKNOWNS.map(({ name, scale, record }) =>
      onScale(scale, CENTRAL[name] ?? (record === 'A-laid-off-share' ? CENTRAL['laidOffShare']! : Number.NaN)),
    );
    const found = measured(PROBLEM, centralGiven(), at, { firstReplication: 0, replications: 3 });
    for (const unknown of asked) {
      const u = UNKNOWNS.indexOf(unknown);
      const miss = found[u]! - onScale(unknown.target.scale, publishedValue(unknown.target.id));
      const isAtEnd = limitsOf(unknown).some((end) => Math.abs(end - at[u]!) < 1e-3);
      if (!isAtEnd) expect(Math.abs(miss), `${unknown.name}. ${REFIT}`).toBeLessThan(0.01);
    }
  });

  it('hold solved sets that meet the numbers drawn for them, with their own luck', () => {
    const drawn = drawSets(ensemble.drawn, ensemble.seed, uncertainInputs());
    const close = closeEnough();
    for (const i of [0, ensemble.sets.length - 1]) {
      const { index, given, wanted } = drawn[ensemble.sets[i]!]!;
      const at = UNKNOWNS.map(({ name }) => (ensemble.solved as Record<string, number[]>)[name]![i]!);
      const luck = { firstReplication: index * (ensemble.replications + 1), replications: 1 };
      const found = measured(PROBLEM, given, at, luck);
      UNKNOWNS.forEach(({ name }, u) => {
        expect(Math.abs(found[u]! - wanted[u]!), `${name} of set ${i}. ${REFIT}`).toBeLessThan(close[u]! * 1.01);
      });
    }
  });
});
