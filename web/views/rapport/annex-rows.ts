import { KEY_FIGURES } from '../../../sim-core/contract.ts';
import type { Report } from '../../app/report/report.ts';
import { uncapitalised } from '../../format/uncapitalised.ts';
import type { Locale } from '../../i18n/language.ts';
import { MODEL_MAP } from '../../i18n/model-map.ts';
import { REPORT } from '../../i18n/report.ts';
import { REPORT_ANNEX } from '../../i18n/report-annex.ts';
import { componentRows } from './annex-components.ts';
import { dataRows } from './annex-data.ts';
import type { AnnexRow, AnnexSection } from './annex-row.ts';
import { experimentRows, implementationRows } from './annex-run.ts';

/** Terminal command that gives the numbers of a report again. */
const COMMAND = 'npm run -s noe-sim -- run scenario.json';
/** As in `LICENSE`. */
const LICENCE = 'MIT';

/** All 24 rows of STRESS-DES, filled with what the run says. */
export function annexSections(report: Report, locale: Locale): readonly AnnexSection[] {
  return [
    { section: 'objectives', rows: objectiveRows(report, locale) },
    { section: 'logic', rows: [...logicRows(report, locale), ...componentRows(report, locale)] },
    { section: 'data', rows: dataRows(report, locale) },
    { section: 'experimentation', rows: experimentRows(report, locale) },
    { section: 'implementation', rows: implementationRows(report, locale) },
    { section: 'access', rows: [accessRow(locale)] },
  ];
}

function objectiveRows(report: Report, locale: Locale): readonly AnnexRow[] {
  const texts = REPORT_ANNEX[locale];
  const { document, decision, figures } = report;
  const outputs = figures.map((id) => uncapitalised(KEY_FIGURES[id].label[locale])).join(', ');
  const question = decision?.question.trim() ?? '';
  const expectation = decision?.expectation.trim() ?? '';
  const aims = [document.question[locale], question, expectation].filter((text) => text !== '');
  return [
    { number: '1.1', item: 'purpose', said: [texts.purpose], asks: 'purpose' },
    { number: '1.2', item: 'outputs', said: [texts.outputs(outputs)] },
    { number: '1.3', item: 'aims', said: aims, asks: 'aims' },
  ];
}

function logicRows({ assumptions }: Report, locale: Locale): readonly AnnexRow[] {
  const texts = REPORT_ANNEX[locale];
  return [
    { number: '2.1', item: 'overview', said: [texts.overview] },
    { number: '2.2', item: 'baseLogic', said: MODEL_MAP[locale].words },
    { number: '2.3', item: 'scenarioLogic', said: [texts.scenarioLogic(String(assumptions.length))] },
    { number: '2.4', item: 'algorithms', said: [texts.algorithms] },
  ];
}

function accessRow(locale: Locale): AnnexRow {
  const said = [REPORT_ANNEX[locale].sharing(LICENCE), REPORT[locale].rerun(COMMAND)];
  return { number: '6.1', item: 'sharing', said };
}
