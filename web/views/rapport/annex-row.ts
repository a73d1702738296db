import type { ReportQuestion } from '../../app/saved/records.ts';
import type { Locale } from '../../i18n/language.ts';
import type { REPORT_ANNEX } from '../../i18n/report-annex.ts';

type Texts = (typeof REPORT_ANNEX)[Locale];

/** One row of STRESS-DES. */
export interface AnnexRow {
  /** As in the guideline: «2.5.1». */
  readonly number: string;
  readonly item: keyof Texts['items'];
  /** What document and result say; empty where only people know. */
  readonly said: readonly string[];
  /** What is asked of people. */
  readonly asks?: ReportQuestion;
}

/** One section of STRESS-DES. */
export interface AnnexSection {
  readonly section: keyof Texts['sections'];
  readonly rows: readonly AnnexRow[];
}
