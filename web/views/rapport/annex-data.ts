import { backingOf, CALIBRATION, FIELDS } from '../../../sim-core/contract.ts';
import { backingIn } from '../../app/editor/backing-in.ts';
import { inputsOf } from '../../app/report/inputs.ts';
import type { Report } from '../../app/report/report.ts';
import { dateOfDay, formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/language.ts';
import { MODEL_MAP } from '../../i18n/model-map.ts';
import { REPORT_ANNEX } from '../../i18n/report-annex.ts';
import type { AnnexRow } from './annex-row.ts';

/** STRESS-DES 3: where the numbers come from. */
export function dataRows({ document }: Report, locale: Locale): readonly AnnexRow[] {
  const texts = REPORT_ANNEX[locale];
  const inputs = inputsOf(document);
  const count = (grade: string) => inputs.filter(({ backings }) => backings.some((one) => one.grade === grade)).length;
  const [all, fitted, assumed] = [inputs.length, count('fitted'), count('assumption')].map((number) =>
    formatNumber(number, locale),
  ) as [string, string, string];
  const fittedOn = formatDate(dateOfDay(CALIBRATION.fittedOn, 0), locale);
  const files = document.imported.map(({ file, source, retrieved }) => texts.publication(file, source, retrieved));
  const imported = files.length === 0 ? [] : [texts.imported(files.join(', '))];
  const limits = MODEL_MAP[locale].limitList.map(([title]) => title).join(' ');
  return [
    {
      ...{ number: '3.1', item: 'sources', asks: 'ownData' },
      said: [texts.sources(publications(locale), fittedOn), ...imported],
    },
    { number: '3.2', item: 'preprocessing', said: [texts.preprocessing(fitted)], asks: 'preparation' },
    { number: '3.3', item: 'inputs', said: [texts.inputs(all)] },
    { number: '3.4', item: 'assumptions', said: [texts.assumed(assumed, all), limits], asks: 'assumptions' },
  ];
}

/** Every publication a default is read in, once. */
function publications(locale: Locale): string {
  const cited = FIELDS.flatMap(({ source }) => backingIn(backingOf(source), locale).cited?.publication ?? []);
  const told = cited.map(({ title, author, date }) => REPORT_ANNEX[locale].publication(title, author, date));
  return [...new Set(told)].join('; ');
}
