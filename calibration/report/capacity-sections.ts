import type { CapacityReport, LeverReport, RoomReport } from './capacity-report.ts';
import { CONDITION_TEXT, hasNone, LIMIT_TEXT, levelOf, percentText, readingOf, spreadText } from './capacity-words.ts';
import { percent } from './digits.ts';
import type { Section } from './sections.ts';

/** A condition that gives way in fewer of the sets is not told. */
const WORTH_TELLING = 0.1;
const NOTHING = '–';

/** How many users there is room for, by reading, level and limit. */
export function roomSection(report: CapacityReport): Section {
  const { limits, nominalFte } = report;
  const rows = report.rooms.map((room) => [
    readingOf(report, room.reading).name.en,
    levelOf(report, room.level).name.en,
    LIMIT_TEXT[room.limit]!,
    hasNone(room) ? 'none' : spreadText(room.users),
    String(levelOf(report, room.level).claimedUsers),
    hasNone(room) ? NOTHING : percentText(room.ofClaimed),
    room.ofToday === null || hasNone(room) ? NOTHING : percentText(room.ofToday),
    givesWayText(room),
    room.luck === null ? NOTHING : `± ${(100 * room.luck).toFixed(1)} %`,
  ]);
  return {
    title: 'How many users there is room for',
    lead: [
      `With ${nominalFte} FTE, without reserves: the largest number for which ${percent(limits.decisionShare)} of the § 14a decisions are made within ${limits.decisionHours} hours, where said also messages are answered within ${limits.responseHours} hours on average, and the unit is not overloaded.`,
      'Median over the parameter sets, and in brackets the range that holds nine of ten of them: what is not known. Luck is the standard deviation between runs that differ by chance only.',
    ],
    table: {
      headings: [
        'reading',
        'level',
        'limits',
        'users',
        'claimed',
        'of the claim',
        'of the base year',
        'gives way first',
        'luck',
      ],
      numeric: new Set([3, 4, 5, 6, 8]),
      rows,
    },
    notes: report.rooms.filter(({ noneShare }) => noneShare > 0).map((room) => noneText(report, room)),
  };
}

function givesWayText({ givesWay }: RoomReport): string {
  const told = Object.entries(givesWay)
    .filter(([, share]) => share >= WORTH_TELLING)
    .sort(([, a], [, b]) => b - a);
  return told.map(([condition, share]) => `${CONDITION_TEXT[condition]!} (${percent(share)})`).join(', ') || NOTHING;
}

function noneText(report: CapacityReport, room: RoomReport): string {
  const reading = readingOf(report, room.reading);
  const place = `${reading.name.en}, ${levelOf(report, room.level).name.en}, ${LIMIT_TEXT[room.limit]!}`;
  const hours = `${spreadText(room.fewestResponseClockHours)} clock hours`;
  const why = room.limit === 'clockHours' ? `; the mean response time is ${hours} even then` : '';
  return `${place}: in ${percent(room.noneShare)} of the sets there is room for nobody, not even for ${reading.fewest}${why}.`;
}

/** What would have to be true for the claimed numbers, each lever alone. */
export function leverSection(report: CapacityReport): Section {
  const derived = report.rooms.filter(
    ({ reading, level, limit }) =>
      limit === levelOf(report, level).leverLimit &&
      !report.levers.some((one) => one.lever === 'inflow' && one.reading === reading),
  );
  const rows = [
    ...report.levers.map((lever) => leverRow(report, lever)),
    ...derived.map((room) => [
      readingOf(report, room.reading).name.en,
      ...claimCells(report, room.level),
      'fewer of them',
      `${percentText(room.ofClaimed)} of them`,
      NOTHING,
      NOTHING,
    ]),
  ];
  return {
    title: 'What would have to be true',
    lead: [
      `Each lever alone, staff and everything else as they are. The limits are ${leverLimitsText(report)}.`,
      'Reached: share of the parameter sets in which the lever alone is enough. Room at its end: users there is room for when the lever can be turned no further.',
      'A wave and a throughput are inflow already, so for them the last rows say how many of the claimed number could come.',
    ],
    table: {
      headings: ['reading', 'level', 'claimed', 'lever', 'needed', 'reached', 'room at its end'],
      numeric: new Set([2, 5]),
      rows,
    },
    notes: [],
  };
}

function leverLimitsText({ levels }: CapacityReport): string {
  const told = levels.flatMap(({ name, leverLimit }) =>
    leverLimit === null ? [] : [`${LEVER_LIMIT_TEXT[leverLimit]!} (${name.en})`],
  );
  return told.join(' and ');
}

const LEVER_LIMIT_TEXT: Readonly<Record<string, string>> = {
  decisions: 'decisions alone',
  workingHours: 'decisions and answers in working hours',
  clockHours: 'decisions and answers in clock hours',
};

function claimCells(report: CapacityReport, id: string): readonly [string, string] {
  const { name, claimedUsers } = levelOf(report, id);
  return [name.en, String(claimedUsers)];
}

function leverRow(report: CapacityReport, lever: LeverReport): readonly string[] {
  return [
    readingOf(report, lever.reading).name.en,
    ...claimCells(report, lever.level),
    lever.name.en,
    neededText(lever),
    percent(lever.reachedShare),
    lever.usersAtEnd === null ? NOTHING : spreadText(lever.usersAtEnd),
  ];
}

function neededText({ lever, at }: LeverReport): string {
  if (at === null) return 'not reachable by this lever alone';
  const rest = { median: 1 - at.median, low: 1 - at.high, high: 1 - at.low };
  return lever === 'manualWork' ? `${percentText(rest)} automatic` : `${percentText(at)} of today's`;
}

/** What the highest level leaves undone when the unit is as full as it can be. */
export function undoneSection(report: CapacityReport): Section {
  const rows = report.undone.map((row) => [
    readingOf(report, row.reading).name.en,
    levelOf(report, row.level).name.en,
    spreadText(row.users),
    spreadText(row.droppedPerWeek),
    spreadText(row.reviewsNotMadePerWeek),
    spreadText(row.needOverlookedAtEnd),
  ]);
  const done = new Set(report.levels.flatMap((level) => level.done ?? []));
  return {
    title: 'What the highest readiness level leaves undone',
    lead: [
      `From the first measured day only these tasks are done: ${[...done].join(', ')}. Messages are not answered, so only the limit for decisions can hold. Read at the number of users there is room for.`,
    ],
    table: {
      headings: [
        'reading',
        'level',
        'users',
        'tasks dropped a week',
        'reviews not made a week',
        'people at the end whose need no review found',
      ],
      numeric: new Set([2, 3, 4, 5]),
      rows,
    },
    notes: [],
  };
}
