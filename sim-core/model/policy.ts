import { ReadinessLevel } from '../work/readiness-level.ts';
import { ReserveServers } from '../work/reserve-heads.ts';
import { ReserveStay } from '../work/reserve-stay.ts';
import { SwitchCount } from '../work/switch-count.ts';
import { type CompiledPolicy, type CompiledReserve, VALUE } from './compiled-policy.ts';
import type { Noe } from './noe.ts';
import { PolicyValues } from './policy-values.ts';

/** One reserve in a run. */
interface RunningReserve {
  readonly compiled: CompiledReserve;
  readonly stay: ReserveStay;
  readonly servers: ReserveServers;
  readonly switches: SwitchCount;
}

/**
 * Readiness levels and reserves in a run, judged once on each working day, at the minute of opening after everything
 * that was due by then and before the first task is taken: first the level, then each reserve, which may look at the
 * level. Counts cover the measured days.
 */
export class Policy {
  readonly level: ReadinessLevel;
  /** Measured working days at each level, 0 included. */
  readonly daysAtLevel: Int32Array;
  /** FTE-days the lenders have given, days with a reserve in NOE, and calls. */
  reserveFteDays = 0;
  reserveDays = 0;
  reserveCalls = 0;
  /** First measured day with a call, counted from 0; NaN before. */
  firstCallDay = Number.NaN;
  private readonly noe: Noe;
  private readonly compiled: CompiledPolicy;
  private readonly values: PolicyValues;
  private readonly reserves: readonly RunningReserve[];
  private readonly levelSwitches = new SwitchCount();

  constructor(noe: Noe, compiled: CompiledPolicy) {
    this.noe = noe;
    this.compiled = compiled;
    this.level = new ReadinessLevel(compiled.triggers, compiled.schedule);
    this.daysAtLevel = new Int32Array(compiled.taskRules.length);
    this.values = new PolicyValues(noe, compiled.responseDays);
    this.reserves = compiled.reserves.map((reserve, r) => ({
      compiled: reserve,
      stay: new ReserveStay(reserve.rule),
      servers: new ReserveServers(r, noe.compiled.pools.length, reserve.who),
      switches: new SwitchCount(),
    }));
  }

  reset(): void {
    this.level.reset();
    this.values.reset();
    for (const { stay, servers } of this.reserves) {
      stay.reset();
      servers.reset();
    }
    this.noe.desk.useRules(this.compiled.taskRules[0]!);
    this.startMeasuring();
  }

  /** Forgets what was counted so far; level and reserves stay as they are. */
  startMeasuring(): void {
    this.daysAtLevel.fill(0);
    this.reserveFteDays = 0;
    this.reserveDays = 0;
    this.reserveCalls = 0;
    this.firstCallDay = Number.NaN;
    this.levelSwitches.reset();
    for (const { switches } of this.reserves) switches.reset();
  }

  /** A working day begins: who comes to work, and what is done today. @param day of the run. */
  beforeOpening(day: number): void {
    const { values, level } = this;
    if (day < this.compiled.fromDay) {
      this.noe.desk.delays.answered.fill(0); // response times without a queue tell nothing of the days to come
      return;
    }
    const measuredDay = day - this.noe.compiled.warmUpDays;
    values.read(measuredDay);
    const before = level.now;
    level.judge(values.now, day);
    values.now[VALUE.level] = level.now;
    if (level.now !== before) this.changeLevel();
    this.levelSwitches.add(level.now !== before);
    this.daysAtLevel[level.now] = this.daysAtLevel[level.now]! + 1;
    for (const reserve of this.reserves) this.judgeReserve(reserve, day, measuredDay);
    if (this.reserves.some(({ stay }) => stay.isHere)) this.reserveDays++;
  }

  /** Servers the reserves add to a pool today. */
  serversOf(pool: number): number {
    let servers = 0;
    for (const reserve of this.reserves) servers += reserve.servers.of(pool);
    return servers;
  }

  /** Servers of the reserves in all pools today. */
  get reserveOnDuty(): number {
    return this.reserves.reduce((sum, { servers }) => sum + servers.all, 0);
  }

  /** Servers of one reserve in all pools today; 0 where there is none of that place. */
  reserveServers(reserve: number): number {
    return this.reserves[reserve]?.servers.all ?? 0;
  }

  /** Changes of the level, calls and releases. */
  get switches(): number {
    return this.reserves.reduce((sum, { switches }) => sum + switches.total, this.levelSwitches.total);
  }

  /** Most changes of the level, or calls and releases of one reserve, within two weeks. */
  get mostSwitches(): number {
    return Math.max(this.levelSwitches.mostInTwoWeeks, ...this.reserves.map(({ switches }) => switches.mostInTwoWeeks));
  }

  private changeLevel(): void {
    this.noe.desk.useRules(this.compiled.taskRules[this.level.now]!);
    this.noe.desk.takeUpPostponed();
  }

  private judgeReserve({ compiled, stay, servers, switches }: RunningReserve, day: number, measuredDay: number): void {
    const { calls, isCalled } = stay;
    stay.judge(this.values.now[compiled.trigger]!);
    switches.add(stay.isCalled !== isCalled);
    if (stay.calls > calls) {
      this.reserveCalls++;
      if (measuredDay >= 0 && Number.isNaN(this.firstCallDay)) this.firstCallDay = measuredDay;
    }
    if (stay.isHere) {
      this.reserveFteDays += compiled.rule.fte;
      servers.come(this.noe.streams, day, stay.productivity);
    } else servers.stayAway();
  }
}
