import { TASK_IDS } from '../../../sim-core/contract.ts';
import type { Report } from '../../app/report/report.ts';
import { formatBrief, formatExact, formatExactShare, formatNumber } from '../../format/number.ts';
import { uncapitalised } from '../../format/uncapitalised.ts';
import type { Locale } from '../../i18n/language.ts';
import { REPORT_ANNEX } from '../../i18n/report-annex.ts';
import { rowTitle } from '../../i18n/row-names.ts';
import { taskName } from '../stresstest/policy-words.ts';
import type { AnnexRow } from './annex-row.ts';

/** STRESS-DES 2.5: what the model is made of, with the numbers of the scenario. */
export function componentRows({ document }: Report, locale: Locale): readonly AnnexRow[] {
  const texts = REPORT_ANNEX[locale];
  const { tasks, staff, demand } = document;
  const activities = TASK_IDS.map((id) =>
    texts.activity(uncapitalised(taskName(id, locale)), formatExact(tasks[id].meanMin, locale)),
  );
  const teams = staff.teams.map(({ id, fte }) => texts.team(rowTitle(id, locale), formatBrief(fte, locale)));
  const [absence, onTasks] = [staff.absenceShare, staff.timeOnTasksShare].map((share) =>
    formatExactShare(share, locale),
  ) as [string, string];
  const registrations = formatNumber(demand.registrationsPerMonth * demand.inflowFactor, locale);
  return [
    { number: '2.5.1', item: 'entities', said: [texts.entities] },
    {
      ...{ number: '2.5.2', item: 'activities' },
      said: [texts.activities(activities.join(', '), formatExact(tasks.scale, locale))],
    },
    { number: '2.5.3', item: 'resources', said: [texts.resources(teams.join(', '), absence, onTasks)] },
    { number: '2.5.4', item: 'queues', said: [texts.queues] },
    { number: '2.5.5', item: 'entryExit', said: [texts.entryExit(registrations)] },
  ];
}
