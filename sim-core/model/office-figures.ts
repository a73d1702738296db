import { DAYS_PER_WEEK, MIN_PER_DAY, MIN_PER_HOUR, MIN_PER_MONTH } from '../kernel/time.ts';
import {
  OFFICE_FIGURE_IDS,
  OFFICE_SAMPLE_FIGURE_IDS,
  type OfficeColumns,
  type OfficeFigureId,
} from '../measure/office-figures.ts';
import { USERS } from '../measure/office-recorder.ts';
import type { NoeModel } from './noe-model.ts';
import { CASE } from './office-cases.ts';
import { typeFigures } from './office-type-figures.ts';
import type { Offices } from './offices.ts';
import { STATE } from './person-table.ts';

const PER_1000 = 1000;
const STANDARD_MONTH = 6; // of the published share still registered

/** Time of veiledere at the offices when measuring starts, minutes by pool. */
export interface OfficeAccount {
  readonly busyMin: Float64Array;
  readonly dutyMin: Float64Array;
}

/** The account of the offices up to `nowMin`. */
export function officeAccount({ desk }: Offices, nowMin: number): OfficeAccount {
  const pools = desk.pools.all;
  return {
    busyMin: Float64Array.from(pools, (pool) => pool.busyMin(nowMin)),
    dutyMin: Float64Array.from(pools, (pool) => pool.dutyMin(nowMin)),
  };
}

/** What a finished replication says of the offices. @param before account when measuring started. @param unitFte recorded FTE of the unit. */
export function officeColumns(noe: NoeModel, offices: Offices, before: OfficeAccount, unitFte: number): OfficeColumns {
  countOpen(noe, offices);
  const now = officeAccount(offices, noe.events.nowMin);
  const spent = (of: keyof OfficeAccount): Float64Array => now[of].map((minutes, p) => minutes - before[of][p]!);
  const account = { busyMin: spent('busyMin'), dutyMin: spent('dutyMin') };
  const figures = { ...workFigures(noe, offices, unitFte), ...flowFigures(noe, offices), ...delayFigures(offices) };
  const busyMin = sum(account.busyMin);
  const users = figures.undeterminedUsers + figures.standardUsersAtOffices + figures.situationalUsers;
  const all: Record<OfficeFigureId, number> = {
    ...figures,
    officeUtilisation: busyMin / sum(account.dutyMin),
    usersPerVeileder:
      users / (offices.compiled.scale * offices.compiled.offices.reduce((all, { fte }) => all + fte, 0)),
    contactsPerUserMonth: (offices.recorder.counts.contacts * offices.compiled.scale) / users / months(noe),
    registeredAtMonth6: stillRegistered(noe, offices),
  };
  return {
    figures: Float64Array.from(OFFICE_FIGURE_IDS, (id) => all[id]),
    byType: typeFigures(noe, offices, account.dutyMin),
    byOffice: officeParts(noe, offices),
  };
}

function months({ compiled }: NoeModel): number {
  return (compiled.measuredDays * MIN_PER_DAY) / MIN_PER_MONTH;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Open minutes of one veileder over the measured days. */
function openMin({ compiled, events }: NoeModel): number {
  return compiled.calendar.workedBetweenMin(compiled.warmUpDays * MIN_PER_DAY, events.nowMin);
}

function workFigures(noe: NoeModel, { recorder, compiled }: Offices, unitFte: number) {
  const { nowMin } = noe.events;
  const measuredMin = noe.compiled.measuredDays * MIN_PER_DAY;
  const fte = (users: number): number => (recorder.deskMinOf(users) * compiled.scale) / openMin(noe);
  const mean = (users: number): number => (recorder.users[users]!.integralMin(nowMin) * compiled.scale) / measuredMin;
  const inUnit = noe.recorder.active.integralMin(nowMin) / measuredMin;
  const standardUsersAtOffices = mean(USERS.standard);
  const ofUnit = Number.isFinite(unitFte) ? unitFte : 0;
  const standardFte = ofUnit + fte(USERS.standard);
  return {
    standardFte,
    unitFte: ofUnit,
    officeFteStandard: fte(USERS.standard),
    officeFteUndetermined: fte(USERS.undetermined),
    officeFteSituational: fte(USERS.situational),
    officeFteOthers: fte(USERS.others),
    ftePer1000Standard: (PER_1000 * standardFte) / (inUnit + standardUsersAtOffices),
    standardUsers: inUnit + standardUsersAtOffices,
    standardUsersAtOffices,
    undeterminedUsers: mean(USERS.undetermined),
    situationalUsers: mean(USERS.situational),
  };
}

function flowFigures(noe: NoeModel, { recorder, compiled }: Offices) {
  const { counts } = recorder;
  const monthly = (count: number): number => (count * compiled.scale) / months(noe);
  return {
    officeArrivalsPerMonth: monthly(counts.arrivals),
    officeArrivalsFromNoePerMonth: monthly(counts.fromNoe),
    officesToNoePerMonth: monthly(counts.toNoe),
    handOversPerMonth: monthly(counts.fromNoe + counts.toNoe + counts.withinOffice),
    assessmentsPerMonth: monthly(counts.assessments),
    doubleAssessmentsPerMonth: monthly(counts.doubleAssessments + counts.toNoe),
  };
}

function delayFigures({ recorder }: Offices) {
  const { firstContact, help, taskQueue, firstContactQueue } = recorder;
  const waits = [taskQueue, firstContactQueue].map(({ done }) => done);
  const [waitedMin, tasks] = waits.reduce(([sumMin, n], done) => [sumMin + done.sumMin, n + done.count], [0, 0]);
  return {
    firstContactDays: firstContact.meanMin() / MIN_PER_DAY,
    firstContactWithin1Week: firstContact.shareWithin(DAYS_PER_WEEK * MIN_PER_DAY),
    firstContactWithin2Weeks: firstContact.shareWithin(2 * DAYS_PER_WEEK * MIN_PER_DAY),
    helpDays: help.meanMin() / MIN_PER_DAY,
    officeQueueHours: waitedMin / tasks / MIN_PER_HOUR,
  };
}

/** Everybody who has come and not been met counts with how long they have waited, or waited until they left. */
function countOpen({ events, compiled }: NoeModel, offices: Offices): void {
  const { cases, recorder, compiled: layout } = offices;
  const fromMin = compiled.warmUpDays * MIN_PER_DAY;
  for (let row = 0; row < cases.count; row++) {
    const arrivedMin = cases.arrivedMin[row]!;
    if (arrivedMin === Infinity || cases.is(row, CASE.met)) continue;
    const endMin = Math.min(events.nowMin, cases.leftMin[row]!);
    if (endMin < fromMin) continue;
    recorder.firstContact.addOpen(endMin - arrivedMin);
    const type = cases.pool[row]! < 0 ? -1 : layout.pools[cases.pool[row]!]!.type;
    if (type >= 0) recorder.firstContactByType[type]!.addOpen(endMin - arrivedMin);
    if (!offices.needIsStandard(row)) recorder.help.addOpen(endMin - cases.registeredMin[row]!);
  }
}

/** Of all found standard, at NOE or at an office: the share registered six months after registration. */
function stillRegistered(noe: NoeModel, { cases, compiled }: Offices): number {
  const { persons, events } = noe;
  const lastMin = events.nowMin - STANDARD_MONTH * MIN_PER_MONTH;
  let [all, still] = [0, 0];
  const add = (registeredMin: number, exitMin: number, weight: number): void => {
    if (registeredMin < 0 || registeredMin > lastMin) return;
    all += weight;
    if (exitMin - registeredMin > STANDARD_MONTH * MIN_PER_MONTH) still += weight;
  };
  for (let row = 0; row < persons.count; row++) {
    if (!persons.is(row, STATE.decided) || persons.is(row, STATE.returned)) continue;
    add(persons.registeredMin(row), persons.exitMin(row), 1);
  }
  for (let row = 0; row < cases.count; row++) {
    if (!cases.is(row, CASE.standard) || cases.is(row, CASE.fromNoe)) continue;
    add(cases.registeredMin[row]!, cases.exitMin[row]!, compiled.scale);
  }
  return still / all;
}

/** Size of each office, then its part of the figures whose sample error is estimated. */
function officeParts(noe: NoeModel, { recorder, compiled, cases }: Offices): Float64Array {
  const n = compiled.offices.length;
  const parts = new Float64Array((1 + OFFICE_SAMPLE_FIGURE_IDS.length) * n);
  const kinds = [USERS.standard, USERS.undetermined, USERS.situational, USERS.others];
  for (let office = 0; office < n; office++) {
    parts[office] = compiled.offices[office]!.fte;
    kinds.forEach((kind, i) => {
      parts[(i + 1) * n + office] = recorder.deskMin[office * kinds.length + kind]! / openMin(noe);
    });
  }
  const arrivals = (kinds.length + 1) * n;
  const fromMin = noe.compiled.warmUpDays * MIN_PER_DAY;
  for (let row = 0; row < cases.count; row++) {
    if (!(cases.arrivedMin[row]! >= fromMin && cases.arrivedMin[row]! < Infinity)) continue;
    const at = arrivals + cases.office[row]!;
    parts[at] = parts[at]! + 1 / months(noe);
  }
  return parts;
}
