import type { Command } from 'commander';
import type { CalibrationReport } from '../calibration/report/calibration-report.ts';
import { ReportError } from '../calibration/report/read-report.ts';
import {
  claimSection,
  ensembleSection,
  keyFigureSection,
  pairSection,
  parameterSection,
  type Section,
  sensitivitySection,
  survivalSection,
  targetSection,
} from '../calibration/report/sections.ts';
import { REPORT_FILE, type ReportOnFile, reportOnFile } from './calibration-file.ts';
import { columns } from './columns.ts';
import type { CliCommand } from './command.ts';
import { EXIT, type ExitCode, type Host, mayStyle } from './host.ts';
import { jsonText } from './json-text.ts';

interface Flags {
  readonly json?: true;
  readonly report?: string;
  readonly output?: string;
}

/** What one subcommand shows of a report. */
interface View {
  readonly sections: readonly Section[];
  readonly data: object;
}

/** `noe-sim calibration show|targets|sensitivity`: what the calibration found. */
export const CALIBRATION: CliCommand = {
  name: 'calibration',
  define(command: Command, host, finish) {
    command
      .description('what the calibration found: parameters, targets hit and missed, what decides the results')
      .helpCommand(false);
    part(command, 'show', 'the ensemble, prior and posterior, the base year, and what follows for the claim').action(
      (flags: Flags) => finish(show(flags, host)),
    );
    part(command, 'targets', 'fit targets, hold-outs and signs beside the simulated values, hit or miss').action(
      (flags: Flags) => finish(print(flags, host, targetsView)),
    );
    part(command, 'sensitivity', 'which inputs decide the results, ranked by share of variance')
      .option('--output <id>', 'one output only')
      .action((flags: Flags) => finish(print(flags, host, sensitivityView)));
  },
};

function part(command: Command, name: string, description: string): Command {
  return command
    .command(name)
    .description(description)
    .option('--json', 'print the numbers as JSON')
    .option('--report <file>', `another report than ${REPORT_FILE}`);
}

/** The one part that shows a stale report: it says what the report was made from. */
function show(flags: Flags, host: Host): ExitCode {
  return print(flags, host, showView, true);
}

function print(flags: Flags, host: Host, view: (file: ReportOnFile, flags: Flags) => View, staleToo = false): ExitCode {
  try {
    const file = reportOnFile(flags.report);
    if (file.staleness !== null && !staleToo) throw new ReportError(file.staleness);
    const { sections, data } = view(file, flags);
    if (file.staleness !== null) host.err(`${file.staleness}\n`);
    host.out(flags.json ? jsonText(data) : sections.map((section) => sectionText(section, host)).join('\n'));
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    if (flags.json) host.out(jsonText({ ok: false, message: error.message }));
    else host.err(`${error.message}\n`);
    return EXIT.badInput;
  }
}

function showView({ report, currentHash, staleness }: ReportOnFile): View {
  const { targets: _targets, survival: _survival, sensitivity: _sensitivity, ...data } = report;
  return {
    sections: [
      ensembleSection(report, currentHash),
      parameterSection(report),
      pairSection(report),
      keyFigureSection(report),
      claimSection(report),
    ],
    data: { stale: staleness !== null, currentHash, ...data },
  };
}

function targetsView({ report }: ReportOnFile): View {
  const { targets, survival } = report;
  return { sections: [targetSection(report), survivalSection(report)], data: { targets, survival } };
}

function sensitivityView({ report }: ReportOnFile, { output }: Flags): View {
  const chosen = chosenOutputs(report, output);
  return { sections: chosen.map((one) => sensitivitySection(one, report)), data: { sensitivity: chosen } };
}

function chosenOutputs({ sensitivity }: CalibrationReport, output: string | undefined) {
  const chosen = sensitivity.filter((one) => output === undefined || one.output === output);
  if (output !== undefined && chosen.length === 0) {
    const known = sensitivity.map((one) => one.output).join(', ');
    throw new ReportError(`There is no output "${output}" in the report. Use one of ${known}.`);
  }
  return chosen;
}

function sectionText({ title, lead, table, notes }: Section, host: Host): string {
  const bold = (text: string): string => (mayStyle(host) ? `\u001b[1m${text}\u001b[22m` : text);
  const [headings = '', ...rows] = table ? columns([table.headings, ...table.rows], table.numeric) : [];
  const lines = [bold(title), ...lead, ...(headings === '' ? [] : [bold(headings)]), ...rows, ...notes];
  return `${lines.join('\n')}\n`;
}
