/**
 * Numbers that may stand in code. None is a claim about the world that a calibration could correct: those are fields of
 * the scenario, with a record. Definitions of what is measured repeat a published number and name its record, which a
 * test compares.
 */

/** Why a constant may stand in code. */
export interface Allowed {
  readonly reason: string;
  /** Id of the record whose value the constant repeats; where that is lowest and highest, a value between. */
  readonly record?: string;
}

/** Files without a number of the world, whose numbers need no names one by one. */
export const FILES: Readonly<Record<string, string>> = {
  'sim-core/model/event-kind.ts': 'numbers the kinds of events',
  'sim-core/model/event-kinds.ts': 'how many kinds an event key has room for',
  'sim-core/model/left-by.ts': 'numbers the ways of leaving NOE',
  'sim-core/model/person-state.ts': 'one bit for each state of a person',
  'sim-core/model/person-table.ts': 'bytes and rows of a table in memory',
  'sim-core/model/caseload-phase.ts': 'numbers the phases of a caseload',
  'sim-core/model/office-case-draw.ts': 'numbers the draws of one visit to an office',
  'sim-core/model/office-case-state.ts': 'one bit for each state of a case at an office',
  'sim-core/model/office-task.ts': 'numbers the tasks of an office',
  'sim-core/model/office-tasks.ts': 'how a task of an office is put together in the bits of an event',
  'sim-core/model/task.ts': 'numbers the tasks in the order of the catalogue',
  'sim-core/measure/delay-histogram.ts': 'bins of a histogram, 1.6 % wide',
  'sim-core/scenario/calendar-date.ts': 'the Gregorian calendar',
  'sim-core/scenario/hash.ts': 'constants of a published hash function',
  'sim-core/scenario/issue.ts': 'how much of a faulty file a message shows',
  'sim-core/scenario/nearest.ts': 'how unlike a misspelt word may be',
  'sim-core/scenario/parse.ts': 'how large a file may be, and how much of it a message shows',
};

const UNIT = { reason: 'a unit in another' };
const LAYOUT = { reason: 'how a number is put together from its parts' };
const LIMIT = { reason: 'bound on nonsense or on memory, told to whoever exceeds it' };
const STRATUM = { reason: 'the categories of the published Cox tables, in the order of the scenario document' };
const AGES = { reason: 'the age bands A-age-band-shares gives the shares of' };

/** Constants by file and name. */
export const CONSTANTS: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  'sim-core/model/caseload.ts': {
    BATCH: { reason: 'how many draws are made ahead' },
    MOST_CANDIDATES: LIMIT,
  },
  'sim-core/model/census.ts': { DIGITS: { reason: 'digits of a key that is sorted' } },
  'sim-core/model/caseload-group.ts': { WAIT_STEPS: { reason: 'digits of a number in a file' } },
  'sim-core/model/caseload-start.ts': { WAITED_DRAW: LAYOUT, OLD_MESSAGE: LAYOUT },
  'sim-core/model/compile-sources.ts': {
    DAYS_PER_YEAR: {
      reason: 'definition of the reading “N in a year”; the year begins on a date, so it has no leap day of its own',
    },
  },
  'sim-core/model/compiled-model.ts': { CHECKPOINT: { reason: 'numbers the kinds of checkpoints' } },
  'sim-core/model/contacts.ts': {
    GENERATION_SHIFT: LAYOUT,
    POOL_BITS: LAYOUT,
    POOL_MASK: LAYOUT,
    MOST_REPEATS: { reason: 'more repeats of one message than its number has room for' },
  },
  'sim-core/model/follow-up.ts': {
    SENT_DRAW: LAYOUT,
  },
  'sim-core/model/checkpoint-cohort.ts': {
    AGE_STEP: { reason: 'how finely a numeric estimate divides people by age' },
    DELAYS: { reason: 'how finely a numeric estimate divides a delay' },
  },
  'sim-core/measure/checkpoint-figures.ts': {
    SOON_MONTHS: {
      reason: 'definition of who “would have left anyway” in a key figure; no publication prints a number',
    },
    GREATEST_NEED_WEEKS: { reason: 'definition of a key figure: the year of the published work outcomes' },
  },
  'sim-core/model/key-figures.ts': {
    SERVICE_LIMIT_HOURS: { reason: 'definition of a key figure', record: 'S0-071' },
    COHORT_MONTHS: { reason: 'month 6 of S0-190, and the month over which it is seen' },
    LATE_SHARE: { reason: 'definition of the key figures called P90' },
  },
  'sim-core/model/office.ts': { OFFICE_DRAW: { reason: 'numbers the draws of one person' } },
  'sim-core/model/registrations.ts': { BATCH: { reason: 'how many draws are made ahead' } },
  'sim-core/model/under-way.ts': {
    AGE_DRAW: LAYOUT,
    GAP_DRAW: LAYOUT,
    BATCH: { reason: 'how many draws are made ahead' },
  },
  'sim-core/model/source-of.ts': { SOURCE_SHIFT: LAYOUT },
  'sim-core/model/compile-office-pools.ts': {
    BOTH: { reason: 'numbers the types of veiledere' },
    OLDEST_YOUTH: { reason: 'the last year of the first age band of A-age-band-shares' },
  },
  'sim-core/model/compile-offices.ts': { DAYS_OFF: UNIT },
  'sim-core/model/office-type-figures.ts': { DAYS_OFF: UNIT },
  'sim-core/model/compile-sorting.ts': {
    HALVINGS: { reason: 'when a numeric iteration ends' },
    FARTHEST: { reason: 'stands for “beyond any score”; any larger number is the same' },
  },
  'sim-core/model/compiled-organisation.ts': { OWNED_BY: { reason: 'numbers the kinds of owners' } },
  'sim-core/model/sorting.ts': { STATED_OBSTACLES: { reason: 'numbers the profiles' } },
  'sim-core/model/first-contacts.ts': { FIRST_ROOM: { reason: 'rows of a table in memory' } },
  'sim-core/model/office-cases.ts': { FIRST_ROOM: { reason: 'rows of a table in memory' } },
  'sim-core/model/office-desk.ts': {
    VISIT_SHIFT: LAYOUT,
    PRIORITY: { reason: 'order of the classes the model describes: users who are there, then what is planned' },
  },
  'sim-core/model/office-allocation.ts': { WITHOUT_WORK: { reason: 'numbers the work outcomes' } },
  'sim-core/model/office-follow-up.ts': {
    CONTACT_DRAW: { reason: 'numbers the draws of one contact' },
    DRAWS_PER_CONTACT: LAYOUT,
    FIRST_CONTACT: LAYOUT,
  },
  'sim-core/model/office-figures.ts': {
    STANDARD_MONTH: { reason: 'definition of a key figure: “after six months” of S0-218' },
    PER_1000: UNIT,
  },
  'sim-core/measure/office-recorder.ts': {
    USERS: { reason: 'numbers the kinds of users' },
    USER_KINDS: { reason: 'the kinds of USERS, counted' },
  },
  'sim-core/scenario/rules/organisation.ts': { SHOWN_STEPS: { reason: 'digits of a number in a message' } },
  'sim-core/scenario/fields/imported.ts': { LONGEST: LIMIT, MOST_IMPORTS: LIMIT, MOST_CELLS: LIMIT },
  'sim-core/scenario/fields/organisation.ts': { MAX_OWNERS: LIMIT },
  'sim-core/scenario/fields/routing-variants.ts': { MAX_STAGES: LIMIT },
  'sim-core/model/staff-rota.ts': {
    AMPLE_SERVERS: { reason: 'stands for “nobody waits”; any larger number is the same' },
  },
  'sim-core/model/compiled-policy.ts': {
    TREATMENT: { reason: 'numbers what is done with a task' },
    VALUE: { reason: 'numbers the places of a list' },
  },
  'sim-core/model/open-messages.ts': { FIRST_ROOM: { reason: 'rows of a table in memory' } },
  'sim-core/model/submitted.ts': { SUBMITTED: { reason: 'numbers what becomes of a task' } },
  'sim-core/model/task-meta.ts': { TASK_MASK: LAYOUT },
  'sim-core/work/reserve-heads.ts': { FIRST_GROUP: { reason: 'room between the numbers of two groups of heads' } },
  'sim-core/work/reserve-stay.ts': {
    HERE: { reason: 'numbers the states of a reserve' },
    SPENT: { reason: 'numbers the states of a reserve' },
  },
  'sim-core/work/switch-count.ts': { WINDOW_DAYS: { reason: 'definition of a key figure: two weeks of working days' } },
  'sim-core/people/arrival-rate.ts': { MIDDLE_OF_DAY: { reason: 'where the level of a day of a wave is taken' } },
  'sim-core/people/arrivals.ts': { PAIRS: { reason: 'how many draws are made ahead' } },
  'sim-core/people/population.ts': {
    ATTRIBUTES: { reason: 'numbers the draws of one person' },
    COLUMNS: { reason: 'columns of a table in memory' },
    CACHE_LINE: { reason: 'of the processor; results do not depend on it' },
  },
  'sim-core/people/profiling.ts': { STATED_OBSTACLES: { reason: 'numbers the profiles' } },
  'sim-core/people/proportional-fitting.ts': {
    LARGEST_MISS: { reason: 'when a numeric iteration ends' },
    MOST_SWEEPS: { reason: 'when a numeric iteration is given up' },
  },
  'sim-core/people/strata.ts': { YOUNGEST: AGES, OLDEST: AGES, EDUCATIONS: STRATUM, SEX_BY_ORIGIN: STRATUM },
  'sim-core/measure/cohort.ts': {
    MONTHS: { reason: 'how far the peak month is looked for' },
    STEPS_PER_MONTH: { reason: 'steps of a numeric estimate' },
    PUBLISHED_MONTH: { reason: 'definition of key figures: “after six months” of S0-190 and S0-218' },
    HALF_GONE_MONTH: { reason: 'definition of a key figure: the middle of three to four months', record: 'S0-188' },
    TRANSFER_MONTH: { reason: 'definition of a key figure', record: 'S0-192' },
  },
  'sim-core/measure/delay-recorder.ts': { ROUNDING: { reason: 'rounding error of binary arithmetic' } },
  'sim-core/measure/recorder.ts': {
    OUTCOMES: { reason: 'the outcomes of WORK_OUTCOMES, counted' },
    MIN_PER_HOUR: UNIT,
  },
  'sim-core/measure/oldest.ts': {
    OLDEST: { reason: 'numbers the places of a list' },
    SHORTEST_SPAN_DAYS: { reason: 'spans over which an estimate of the warm-up is made' },
    SPANS: { reason: 'spans over which an estimate of the warm-up is made' },
  },
  'sim-core/scenario/change-values.ts': { MOST_NAMES: { reason: 'how much a message shows' } },
  'sim-core/scenario/people-document.ts': { AGE_BANDS: AGES },
  'sim-core/scenario/draft.ts': { KEBAB: LIMIT },
  'sim-core/scenario/field.ts': { SUM_TOLERANCE: LIMIT },
  'sim-core/scenario/read-value.ts': { SHOWN_STEPS: { reason: 'digits of a number in a message' } },
  'sim-core/scenario/sources.ts': { COEFFICIENT_DIGITS: { reason: 'digits of a corrected coefficient' } },
  'sim-core/scenario/fields/associations.ts': { LEAST: LIMIT, MOST: LIMIT },
  'sim-core/scenario/fields/caseload-columns.ts': { MAX_CASELOAD: LIMIT, MAX_GROUPS: LIMIT, MAX_AGE_DAYS: LIMIT },
  'sim-core/scenario/rules/start.ts': { DAYS_PER_WEEK: UNIT },
  'sim-core/scenario/fields/demand.ts': { HOURS: UNIT, MAX_LEVEL: LIMIT },
  'sim-core/scenario/fields/hazards.ts': { MAX_PER_MONTH: LIMIT, MAX_LOG_RATIO: LIMIT },
  'sim-core/scenario/fields/limits.ts': { MAX_LIMITS: LIMIT },
  'sim-core/scenario/fields/readiness.ts': {
    MAX_LEVELS: { reason: 'the levels that have a key figure each' },
    MAX_STEPS: LIMIT,
  },
  'sim-core/scenario/fields/reserves.ts': { MAX_RESERVES: LIMIT, MAX_TEAMS: LIMIT },
  'sim-core/scenario/fields/shocks.ts': { MAX_WAVES: LIMIT, MAX_PERIODS: LIMIT },
  'sim-core/scenario/fields/staff.ts': { MAX_TEAMS: LIMIT, MAX_PORTFOLIO_TESTS: LIMIT },
  'sim-core/scenario/demand-period.ts': { DAYS_PER_WEEK: UNIT, MONTHS_PER_YEAR: UNIT },
  'sim-core/scenario/rules/demand.ts': {
    MAX_RUN_DAYS: LIMIT,
    MAX_REGISTRATIONS: LIMIT,
    DAYS_PER_MONTH: UNIT,
    DAYS_PER_WEEK: UNIT,
    MONTHS_PER_YEAR: UNIT,
  },
  'sim-core/scenario/rules/portfolio-tests.ts': { ROUNDING: { reason: 'rounding error of binary arithmetic' } },
  'sim-core/scenario/rules/shocks.ts': { DAYS_PER_WEEK: UNIT, MAX_PATH_FACTOR: LIMIT },
};
