import { DAYS_PER_WEEK, MIN_PER_DAY, MIN_PER_HOUR, MIN_PER_MONTH, MIN_PER_WEEK } from '../kernel/time.ts';
import { cumulativeShares } from '../people/population.ts';
import { createSampler } from '../random/distributions.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { compileOfficePools } from './compile-office-pools.ts';
import type { CompiledOfficeCare, CompiledOffices } from './compiled-organisation.ts';

const DAYS_OFF = 2; // of a week, where the offices close

/** The simulated offices of a scenario; null where it simulates none. */
export function compileOffices(document: ScenarioDocument): CompiledOffices | null {
  const { sampledOffices } = document.organisation;
  if (sampledOffices === 0) return null;
  const { offices } = document;
  const { list, pools } = compileOfficePools(document);
  const totalFte = list.reduce((sum, { fte }) => sum + fte, 0);
  return {
    scale: offices.count / sampledOffices,
    sampleShare: sampledOffices / offices.count,
    offices: list,
    officeUpTo: Float64Array.from(cumulativeShares(list.map(({ fte }) => fte / totalFte))),
    pools,
    ...compileBackground(document),
    deskMin: compileTasks(document),
    standardWorkFactor: offices.standardWorkFactor,
    care: compileCare(document),
  };
}

/** Contacts in a week, spread over the time the offices are open. */
function compileBackground({ offices, organisation, staff }: ScenarioDocument) {
  const openMin =
    staff.calendar === 'always'
      ? MIN_PER_WEEK
      : (DAYS_PER_WEEK - DAYS_OFF) * (staff.closesAtHour - staff.opensAtHour) * MIN_PER_HOUR;
  const others = offices.otherUsersShareByType;
  const channels = [
    offices.plannedPerWeekByType,
    offices.unplannedPerWeekByType,
    offices.activityPlanPerWeekByType,
    offices.emailPerWeekByType,
  ];
  // E-mails with simulated users are not simulated one by one: they are all among the others'.
  const perWeek = offices.typeShares.map((_, type) =>
    channels.map((channel) => channel[type]! * (channel === offices.emailPerWeekByType ? 1 : others[type]!)),
  );
  const sums = perWeek.map((ofType) => ofType.reduce((sum, contacts) => sum + contacts, 0));
  return {
    backgroundPerMin: Float64Array.from(sums, (sum) => (sum * organisation.backgroundFactor) / openMin),
    otherUsersByType: Float64Array.from(
      offices.portfolioByType,
      (users, type) => users * others[type]! * organisation.backgroundFactor,
    ),
    channelUpTo: perWeek.map((ofType, type) =>
      Float64Array.from(cumulativeShares(ofType.map((contacts) => (sums[type]! > 0 ? contacts / sums[type]! : 0)))),
    ),
  };
}

/** In the order of OFFICE_TASK. */
function compileTasks({ offices }: ScenarioDocument) {
  const { handlingLaw, handlingCv, contactTimeShare } = offices;
  const minutes = [
    offices.plannedMin,
    offices.unplannedMin,
    offices.activityPlanMin,
    offices.emailMin,
    offices.firstContactMin,
    offices.assessmentMin,
    offices.reassessmentMin,
    offices.followUpMin,
    offices.inboundMin,
    offices.activityPlanMin,
  ];
  return minutes.map((mean) => createSampler(handlingLaw, mean / contactTimeShare, handlingCv));
}

function compileCare({ offices, organisation, routing }: ScenarioDocument): CompiledOfficeCare {
  return {
    allocation: organisation.allocation,
    isReactive: organisation.followUp === 'reactive',
    intervalMin: Float64Array.from(organisation.intervalMonths, (months) => months * MIN_PER_MONTH),
    isIntervalRandom: organisation.intervalLaw === 'exponential',
    mostUsers: organisation.mostUsersPerVeileder === 0 ? Infinity : organisation.mostUsersPerVeileder,
    closingShare: organisation.closingShare,
    brokeringFactor: organisation.localBrokeringFactor,
    invitationMinByType: Float64Array.from(offices.invitationDaysByType, (days) => days * MIN_PER_DAY),
    inboundPerMinByType: Float64Array.from(offices.inboundPerUserMonthByType, (calls) => calls / MIN_PER_MONTH),
    messagePerMin: offices.messagesPerUserMonth / MIN_PER_MONTH,
    meetingAfterCallShare: offices.meetingAfterCallShare,
    situationalAfterNoeShare: offices.situationalAfterNoeShare,
    handBackShare: offices.handBackShare,
    overTransferShare: routing.overTransferShare,
    noeDecidesAll: routing.noeDecidesAll,
    categoryUpToSituational: Float64Array.from(cumulativeShares(offices.categorySharesSituational)),
    categoryUpToStandard: Float64Array.from(cumulativeShares(offices.categorySharesStandard)),
    complianceShare: offices.complianceShare,
    measureShare: offices.measureShare,
    measureMin: offices.measureWeeks * MIN_PER_WEEK,
  };
}
