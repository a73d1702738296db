import type { SurvivalReport } from '../../../calibration/report/calibration-report.ts';
import { FINDINGS } from '../../i18n/calibration-findings.ts';
import type { Locale } from '../../i18n/language.ts';
import { parameterName } from './names.ts';

/** Models of survival by how their statements begin; the coefficients are fields of the scenario. */
const MODELS: Readonly<Record<string, string>> = {
  'Leaving the register': 'exit',
  'Transfer to an office': 'eventTransfer',
  'Beginning work': 'jobWhileRegistered',
};

/** What a survival figure is, in the language of the page; the statement of its record where there is no other name. */
export function survivalName({ id, statement }: SurvivalReport, locale: Locale): string {
  const points: Readonly<Record<string, string>> = FINDINGS[locale].survivalPoints;
  const point = points[id];
  if (point !== undefined) return point;
  const [, begins = '', coefficient = ''] = /^(.+): (\w+)\.$/.exec(statement) ?? [];
  const model = MODELS[begins];
  return model === undefined
    ? statement
    : parameterName(`hazards.${model}.coefficients.${coefficient}`, statement, locale);
}
