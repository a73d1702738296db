import type { CalibrationReport } from './calibration-report.ts';
import {
  claimSection,
  ensembleSection,
  keyFigureSection,
  pairSection,
  parameterSection,
  type Section,
  sensitivitySection,
  survivalSection,
  type Table,
  targetSection,
} from './sections.ts';

/**
 * The whole report as Markdown, for people who repeat and dispute it.
 *
 * @param currentHash - Hash of the data as they are now; another one than the report's is shown as stale.
 */
export function reportMarkdown(report: CalibrationReport, currentHash: string = report.dataHash): string {
  const sections = [
    ensembleSection(report, currentHash),
    targetSection(report),
    survivalSection(report),
    keyFigureSection(report),
    claimSection(report),
    ...report.sensitivity.map((one) => sensitivitySection(one, report)),
    parameterSection(report),
    pairSection(report),
  ];
  return sectionsMarkdown('Calibration', sections);
}

/** A report of several sections under one title. */
export function sectionsMarkdown(title: string, sections: readonly Section[]): string {
  return `# ${escaped(title)}\n\n${sections.map(sectionMarkdown).join('\n\n')}\n`;
}

function sectionMarkdown({ title, lead, table, notes }: Section): string {
  const parts = [`## ${escaped(title)}`];
  if (lead.length > 0) parts.push(lead.map(escaped).join('\n'));
  if (table) parts.push(tableMarkdown(table));
  if (notes.length > 0) parts.push(notes.map((note) => `- ${escaped(note)}`).join('\n'));
  return parts.join('\n\n');
}

function tableMarkdown({ headings, numeric, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `| ${headings.map((_, column) => (numeric.has(column) ? '--:' : '---')).join(' | ')} |`;
  return [line(headings), rule, ...rows.map(line)].join('\n');
}

/** A text that Markdown shows as it is: no cell ends early and nothing becomes emphasis, a link or an element. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\|*_`<[\]]/g, (sign) => `\\${sign}`);
}
