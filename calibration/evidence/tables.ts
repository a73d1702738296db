/**
 * The tables of the publications. They hold hold-outs among other things: fitting code must not import this file.
 */
import { EvidenceError } from './evidence-error.ts';
import { readTable } from './read-table.ts';
import type { EvidenceTable } from './table.ts';
import agencyFte from './tables/agency-fte.json' with { type: 'json' };
import contactFrequencyRegression from './tables/contact-frequency-regression.json' with { type: 'json' };
import coxExit from './tables/cox-exit.json' with { type: 'json' };
import coxJob from './tables/cox-job.json' with { type: 'json' };
import coxSituational from './tables/cox-situational.json' with { type: 'json' };
import coxTransfer from './tables/cox-transfer.json' with { type: 'json' };
import enoughTimeRegression from './tables/enough-time-regression.json' with { type: 'json' };
import firstContact from './tables/first-contact.json' with { type: 'json' };
import firstContactRegression from './tables/first-contact-regression.json' with { type: 'json' };
import followUpCompliance from './tables/follow-up-compliance.json' with { type: 'json' };
import followUpIntervals from './tables/follow-up-intervals.json' with { type: 'json' };
import fteAtNoe from './tables/fte-at-noe.json' with { type: 'json' };
import fteByEffortGroup from './tables/fte-by-effort-group.json' with { type: 'json' };
import ftePer1000Users from './tables/fte-per-1000-users.json' with { type: 'json' };
import fteStandardUsers from './tables/fte-standard-users.json' with { type: 'json' };
import leaderSurvey from './tables/leader-survey.json' with { type: 'json' };
import logitFreedTime from './tables/logit-freed-time.json' with { type: 'json' };
import measureFollowUpRegression from './tables/measure-follow-up-regression.json' with { type: 'json' };
import noeCheckpoints from './tables/noe-checkpoints.json' with { type: 'json' };
import noeReadiness from './tables/noe-readiness.json' with { type: 'json' };
import noeStaffing from './tables/noe-staffing.json' with { type: 'json' };
import officePortfolios from './tables/office-portfolios.json' with { type: 'json' };
import officeSizes from './tables/office-sizes.json' with { type: 'json' };
import officeTimeChanges from './tables/office-time-changes.json' with { type: 'json' };
import organisationByCounty from './tables/organisation-by-county.json' with { type: 'json' };
import organisationOfOffices from './tables/organisation-of-offices.json' with { type: 'json' };
import outcomeCounts from './tables/outcome-counts.json' with { type: 'json' };
import portfolioMeans from './tables/portfolio-means.json' with { type: 'json' };
import portfolioRegression from './tables/portfolio-regression.json' with { type: 'json' };
import portfolioRegressionByEmployer from './tables/portfolio-regression-by-employer.json' with { type: 'json' };
import portfolioVarianceShares from './tables/portfolio-variance-shares.json' with { type: 'json' };
import profileByOutcome from './tables/profile-by-outcome.json' with { type: 'json' };
import profilingVariants from './tables/profiling-variants.json' with { type: 'json' };
import roleByEmployer from './tables/role-by-employer.json' with { type: 'json' };
import tasksByAgeGroup from './tables/tasks-by-age-group.json' with { type: 'json' };
import weeklyContacts from './tables/weekly-contacts.json' with { type: 'json' };
import weeklyContactsRegression from './tables/weekly-contacts-regression.json' with { type: 'json' };
import youthUnitRegression from './tables/youth-unit-regression.json' with { type: 'json' };

const FILES: Readonly<Record<string, unknown>> = {
  'agency-fte.json': agencyFte,
  'contact-frequency-regression.json': contactFrequencyRegression,
  'cox-exit.json': coxExit,
  'cox-job.json': coxJob,
  'cox-situational.json': coxSituational,
  'cox-transfer.json': coxTransfer,
  'enough-time-regression.json': enoughTimeRegression,
  'first-contact-regression.json': firstContactRegression,
  'first-contact.json': firstContact,
  'follow-up-compliance.json': followUpCompliance,
  'follow-up-intervals.json': followUpIntervals,
  'fte-at-noe.json': fteAtNoe,
  'fte-by-effort-group.json': fteByEffortGroup,
  'fte-per-1000-users.json': ftePer1000Users,
  'fte-standard-users.json': fteStandardUsers,
  'leader-survey.json': leaderSurvey,
  'logit-freed-time.json': logitFreedTime,
  'measure-follow-up-regression.json': measureFollowUpRegression,
  'noe-checkpoints.json': noeCheckpoints,
  'noe-readiness.json': noeReadiness,
  'noe-staffing.json': noeStaffing,
  'office-portfolios.json': officePortfolios,
  'office-sizes.json': officeSizes,
  'office-time-changes.json': officeTimeChanges,
  'organisation-by-county.json': organisationByCounty,
  'organisation-of-offices.json': organisationOfOffices,
  'outcome-counts.json': outcomeCounts,
  'portfolio-means.json': portfolioMeans,
  'portfolio-regression-by-employer.json': portfolioRegressionByEmployer,
  'portfolio-regression.json': portfolioRegression,
  'portfolio-variance-shares.json': portfolioVarianceShares,
  'profile-by-outcome.json': profileByOutcome,
  'profiling-variants.json': profilingVariants,
  'role-by-employer.json': roleByEmployer,
  'tasks-by-age-group.json': tasksByAgeGroup,
  'weekly-contacts-regression.json': weeklyContactsRegression,
  'weekly-contacts.json': weeklyContacts,
  'youth-unit-regression.json': youthUnitRegression,
};

/** Every table in id order. */
export const TABLES: readonly EvidenceTable[] = Object.entries(FILES).map(([file, data]) => readTable(file, data));

/** The table with this id. @throws EvidenceError when there is none */
export function tableById(id: string): EvidenceTable {
  const table = TABLES.find((candidate) => candidate.id === id);
  if (table === undefined) {
    throw new EvidenceError(`There is no table ${id}. Add it to calibration/evidence/tables or correct the id.`);
  }
  return table;
}
