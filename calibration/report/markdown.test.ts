import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../sim-core/test/calibration-report-example.ts';
import { reportMarkdown } from './markdown.ts';

const markdown = reportMarkdown(exampleReport());
const lines = markdown.split('\n');

/** Cells of the table row that begins with this cell. */
const cellsOf = (first: string) =>
  lines
    .find((line) => line.startsWith(`| ${first} |`))
    ?.slice(2, -2)
    .split(' | ');

describe('the report as Markdown', () => {
  it('has a section for each part', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Calibration',
      '## Ensemble',
      '## Targets, hold-outs and signs',
      '## Survival estimated again from simulated people',
      '## Base year',
      '## Claim of capacity',
      '## What decides utilisation (share)',
      '## What decides messageResponseClockHours (hours)',
      '## Parameters',
      '## Pairs the evidence can not tell apart',
    ]);
  });

  it('shows a miss as a miss, in full and with its sentence', () => {
    const miss = ['hold-out', 'S0-173', '17000', '15300 to 18700', '14300', '12900 to 15800', 'persons', 'MISS'];
    expect(cellsOf('stock-winter-2024')).toEqual(['stock-winter-2024', ...miss]);
    expect(markdown).toContain(
      '\n- stock-winter-2024: About 17 000 active users in winter 2024. The model has too few',
    );
    expect(markdown).toContain('\nHit: fit 1 of 1, hold-out 0 of 1, sign 1 of 1.\n');
    expect(cellsOf('review-at-three-months')?.slice(3, 5)).toEqual(['–', 'from 0']);
  });

  it('shows both kinds of uncertainty of a key figure', () => {
    expect(cellsOf('Active users')).toEqual([
      'Active users',
      'activeUsers',
      '12050',
      '11240 to 12860',
      'persons',
      '87 %',
      '13 %',
    ]);
    expect(cellsOf('Undecided at the end')?.slice(2)).toEqual(['0', '0 to 0', 'persons', '–', '–']);
  });

  it('puts the parameter first of which most was learned, and marks one that left its prior', () => {
    const paths = ['hazards.exit.perMonth\\[1\\]', 'tasks.scale', 'staff.absenceShare'];
    const rows = lines.slice(lines.indexOf('## Parameters')).filter((line) => /^\|.*\d %/.test(line));
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(paths.map((path) => `| ${path}`));
    expect(rows[1]).toContain('| 1.00 (0.50 to 2.00) lognormal | 2.03 (1.81 to 2.26) OUTSIDE | 90 % |');
  });

  it('ranks the inputs of an output and counts those without a share', () => {
    expect(cellsOf('1')).toEqual([
      '1',
      'staff.absenceShare',
      '51 %',
      '43 % to 60 %',
      'Share of planned days a head is absent',
    ]);
    expect(markdown).toContain('the inputs explain 71 % of the variance; the other 29 % are interactions, luck');
    expect(markdown).toContain('\n- 1 other input has less than 0.5 % each.\n');
  });

  it('has tables whose rows are as wide as their headings, whatever a text holds', () => {
    const widths = lines.filter((line) => line.startsWith('|')).map((line) => line.match(/(?<!\\)\|/g)!.length);
    const tables = lines.map((line, i) => (/^\| (---|--:)/.test(line) ? i : -1)).filter((i) => i > 0);
    expect(tables).toHaveLength(9);
    expect(widths.length).toBeGreaterThan(20);
    for (const at of tables) {
      const width = (line: string) => line.match(/(?<!\\)\|/g)!.length;
      for (let row = at + 1; lines[row]?.startsWith('|'); row++) expect(width(lines[row]!)).toBe(width(lines[at]!));
      expect(width(lines[at - 1]!)).toBe(width(lines[at]!));
    }
    expect(markdown).toContain('Exits per month \\| after month 3');
  });

  it('says when it was made from other data', () => {
    expect(markdown).not.toContain('STALE');
    expect(reportMarkdown(exampleReport(), 'f'.repeat(16))).toContain(
      '| Data | 0123456789abcdef, STALE: the data now have ffffffffffffffff |',
    );
  });

  it('says that no pair stands out where none does', () => {
    expect(reportMarkdown({ ...exampleReport(), indistinguishable: [] })).toContain('None stands out from luck.');
  });
});
