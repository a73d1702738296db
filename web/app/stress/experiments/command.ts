import type { MapQuestion } from './map-form.ts';
import type { AskedQuestion } from './solve-form.ts';

const PROGRAM = 'npm run -s noe-sim --';

/** The terminal command that makes the same map from the scenario file of the page. */
export function mapCommand({ plan, users, fte, wish }: MapQuestion): string {
  const grids = [fte, users].flatMap(({ path, values }) => ['--grid', `${path}=${values.join(',')}`]);
  const { threshold, level, mostEach, budget } = wish;
  return command(
    ['sweep', fileNameOf(plan.base), ...grids],
    ['--map', threshold, '--level', level, '--replications', mostEach, '--budget', budget, '--out', 'kart'],
  );
}

/** The terminal command that finds the same answer from the scenario file of the page. */
export function solveCommand(question: AskedQuestion): string {
  const { base, lever, row, targetText, step, probability, level, mostEach, budget } = question;
  const range = [lever.values[0], lever.values.at(-1), step].join(':');
  const rows = row === undefined ? [] : ['--for', `${row.path}=${row.values.join(',')}`];
  return command(
    ['solve', fileNameOf(base), '--lever', `${lever.path}=${range}`, '--until', targetText, ...rows],
    ['--probability', probability, '--level', level, '--most-each', mostEach, '--budget', budget],
  );
}

/** Name of the file of a scenario. */
export function fileNameOf({ id }: { readonly id: string }): string {
  return `${id}.json`;
}

/** A line for a shell: what a shell would read otherwise stands in quotes. */
function command(...words: readonly (readonly (string | number)[])[]): string {
  const quoted = words.flat().map((word) => (/^[\w.,:=/-]+$/.test(String(word)) ? word : `"${word}"`));
  return [PROGRAM, ...quoted].join(' ');
}
