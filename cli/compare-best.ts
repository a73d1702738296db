import { InvalidArgumentError } from 'commander';
import {
  type Better,
  type Choice,
  conduct,
  type FigureId,
  figureEntry,
  figureReader,
  kimNelson,
  type Procedure,
  type ScenarioDocument,
  type Steered,
  steerByOcba,
} from '../sim-core/contract.ts';
import { columns } from './columns.ts';
import { EXIT, type ExitCode, type Host } from './host.ts';
import { jsonText } from './json-text.ts';
import { type LabOptions, withLab } from './lab.ts';
import { numberText } from './number-text.ts';
import { oneFigure } from './option-values.ts';

/** Runs of each before anything is decided: with a promise, and without. */
const FIRST = 10;
const FIRST_STEERED = 5;
const BATCH = 4;
/** Runs of one scenario at most when nobody sets a budget. */
const MOST_EACH = 1000;

/** Which figure is to be as low or as high as possible. */
export interface Goal {
  readonly better: Better;
  readonly figure: FigureId;
}

/** Reads `less:<figure>` and `more:<figure>`. */
export function goal(text: string): Goal {
  const [word, ...rest] = text.split(':');
  if (word !== 'less' && word !== 'more') throw new InvalidArgumentError('Give less:<figure> or more:<figure>.');
  return { better: word, figure: oneFigure(rest.join(':')) };
}

/** What the choice is asked for. */
export interface BestOptions extends LabOptions {
  readonly names: readonly string[];
  readonly best: Goal;
  readonly level: number;
  readonly indifference?: number;
  readonly budget?: number;
  readonly json?: true;
}

/** Chooses the best scenario: with a promise if an indifference is given, else as well as the budget allows. */
export async function chooseBest(
  documents: readonly ScenarioDocument[],
  options: BestOptions,
  host: Host,
): Promise<ExitCode> {
  const { best, level, indifference, budget, names } = options;
  const { better, figure } = best;
  const scenarios = documents.length;
  if (indifference !== undefined) {
    const most = budget === undefined ? MOST_EACH : Math.floor(budget / scenarios);
    const rule = { scenarios, better, indifference, level, first: FIRST, budget: most, batch: BATCH };
    const choice = await lead(kimNelson(rule), documents, options, host);
    host.out(options.json ? jsonText(choiceJson(choice, options)) : choiceText(choice, options));
    return EXIT.ok;
  }
  const rule = { scenarios, better, first: FIRST_STEERED, step: BATCH, budget: budget! };
  const steered = await lead(steerByOcba(rule), documents, options, host);
  const text = [
    `The ${wordOf(better)} ${figureEntry(figure).label.en.toLowerCase()} after ${budget} runs has ${names[steered.best]}; that it is the best is ${percent(steered.probability)} % probable or more.`,
    'Nothing is promised: with --indifference the best is chosen with a promise.',
  ];
  host.out(
    options.json ? jsonText(steeredJson(steered, options)) : `${text.join('\n')}\n\n${standings(steered, options)}`,
  );
  return EXIT.ok;
}

function lead<SoFar, Result>(
  procedure: Procedure<number, SoFar, Result>,
  documents: readonly ScenarioDocument[],
  options: BestOptions,
  host: Host,
): Promise<Result> {
  const readers = documents.map((document) => figureReader(document, [options.best.figure]));
  return withLab(host, options, (lab) =>
    conduct(
      procedure,
      async (asks) => {
        const results = await lab.run(
          asks.map(({ setting, replication }) => ({ document: documents[setting]!, replication })),
        );
        return results.map((one, i) => readers[asks[i]!.setting]!(one));
      },
      host,
    ),
  );
}

function choiceJson(
  { best, isGuaranteed, left, ...rest }: Choice,
  { names, best: goal, level, indifference }: BestOptions,
) {
  const name = (i: number): string => names[i]!;
  return { goal, level, indifference, isGuaranteed, best: name(best), left: left.map(name), scenarios: names, ...rest };
}

function steeredJson({ best, ...rest }: Steered, { names, best: goal }: BestOptions) {
  return { goal, isGuaranteed: false, best: names[best], scenarios: names, ...rest };
}

function choiceText(choice: Choice, options: BestOptions): string {
  const { names, best: goal, level, indifference } = options;
  const { unit, label } = figureEntry(goal.figure);
  const what = `the ${wordOf(goal.better)} ${label.en.toLowerCase()}`;
  const verdict = choice.isGuaranteed
    ? [
        `${names[choice.best]} has ${what}.`,
        `Were another better by ${indifference} ${unit} or more, that one would have been chosen with a probability of ${percent(level)} %.`,
      ]
    : [
        `NOT DECIDED: the budget ended before one was left. Still possible: ${choice.left.map((i) => names[i]).join(', ')}.`,
        'Raise --budget, or leave larger differences aside with --indifference.',
      ];
  return `${verdict.join('\n')}\n\n${standings(choice, options)}`;
}

function standings(
  { means, replications, ...rest }: Pick<Choice, 'means' | 'replications'> & Partial<Choice>,
  { names, best }: BestOptions,
): string {
  const out = rest.outAfter;
  const rows = names.map((name, i) => [
    name,
    numberText(means[i]!),
    String(replications[i]),
    out === undefined ? '' : out[i] === null ? 'left' : `ruled out after ${out[i]}`,
  ]);
  const headings = ['Scenario', figureEntry(best.figure).label.en, 'runs', ''];
  return `${columns([headings, ...rows], new Set([1, 2])).join('\n')}\n`;
}

function wordOf(better: Better): string {
  return better === 'less' ? 'lowest' : 'highest';
}

function percent(share: number): string {
  return String(Number((100 * share).toFixed(1)));
}
