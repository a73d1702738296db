import {
  KEY_FIGURE_IDS,
  KEY_FIGURES,
  type KeyFigureId,
  type KeyFigureSummary,
  type RunResult,
  type ScenarioDocument,
  type Switching,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { limitLines } from './limit-text.ts';
import { numberText } from './number-text.ts';
import { officeLines } from './office-text.ts';
import { overloadText } from './overload-text.ts';
import { policyLines } from './policy-text.ts';
import { startText } from './start-text.ts';

const NOTHING = '–';
const HEADINGS = ['Key figure', 'id', 'mean', 'unit', '95 % interval', 'n'];
/** Columns of numbers are flush right. */
const RIGHT = new Set([2, 5]);

/**
 * A result as text for a terminal: where it came from, whether the load could be met, how the limits fared, what levels
 * and reserves did, and every key figure.
 *
 * @param bold - Marks headings and overload; leave out where control sequences are not wanted.
 */
export function resultTable(
  document: ScenarioDocument,
  result: RunResult,
  bold: (text: string) => string = (text) => text,
): string {
  const header = columns(
    [
      ['Scenario', `${result.scenario.id}: ${document.title.en}`],
      ['Hash', result.scenario.hash],
      ['Seed', result.seed],
      ['Replications', String(result.replications)],
      ['Measured', `${document.run.measuredDays} days from ${result.startDate}`],
      ['Warm-up', `${document.run.warmUpDays} days`],
      ['Engine', result.engineVersion],
      ['Fingerprint', result.fingerprint],
      ...document.imported.map(({ part, file, source, licence, retrieved }) => [
        'Imported',
        `${part} from ${file}: ${source} (${licence}), ${retrieved}`,
      ]),
    ],
    RIGHT,
  );
  const [headings = '', ...rows] = columns(
    [HEADINGS, ...KEY_FIGURE_IDS.map((id) => figureRow(id, result.keyFigures[id]))],
    RIGHT,
  );
  const text = overloadText(document, result);
  const verdict = result.overload === null ? text : bold(text);
  const limits = limitLines(result);
  const restless = result.switching === null ? [] : [bold(switchingText(result.switching, result))];
  const policy = policyLines(document, result);
  const verdicts = [startText(result.start), verdict, ...restless];
  const parts = [header, verdicts, limits, policy, [bold(headings), ...rows], officeLines(result.offices)].filter(
    (lines) => lines.length > 0,
  );
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function figureRow(id: KeyFigureId, { mean, unit, ci95, n }: KeyFigureSummary): string[] {
  const interval = ci95?.map((end) => numberText(end, mean ?? end)).join(' to ') ?? NOTHING;
  return [KEY_FIGURES[id].label.en, id, mean === null ? NOTHING : numberText(mean), unit, interval, String(n)];
}

/** A policy nobody could work by, and what to change. */
function switchingText({ mostInTwoWeeks, replications }: Switching, result: RunResult): string {
  return [
    `RESTLESS POLICY: in ${replications} of ${result.replications} replications a readiness level or a reserve was`,
    `switched up to ${mostInTwoWeeks} times in ten working days. Move its thresholds apart or lengthen its smallest duration.`,
  ].join('\n');
}
