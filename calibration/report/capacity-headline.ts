import type { CapacityReport, RoomReport, Spread, Words } from './capacity-report.ts';
import { levelOf } from './capacity-words.ts';
import { between, percent, rounded } from './digits.ts';

/** What the headline says, whatever the language. */
interface Answer {
  readonly ordinary: RoomReport;
  readonly highest: RoomReport;
  readonly claimed: readonly [ordinary: number, highest: number];
  /** What handling times must fall to for the claim in ordinary operation; null when that is not enough. */
  readonly handlingTime: Spread | null;
}

/** The answer in a few sentences, with interval and assumptions: the same in the report and in the README. */
export function headline(report: CapacityReport): Words {
  const lever = report.levers.find(
    (one) => one.reading === 'stock' && one.level === 'ordinary' && one.lever === 'handlingTime',
  );
  const answer: Answer = {
    ordinary: stockRoom(report, 'ordinary'),
    highest: stockRoom(report, 'highest'),
    claimed: [levelOf(report, 'ordinary').claimedUsers, levelOf(report, 'highest').claimedUsers],
    handlingTime: lever?.at ?? null,
  };
  return { nb: bokmaal(report, answer), en: english(report, answer) };
}

function english({ limits, nominalFte }: CapacityReport, { ordinary, highest, claimed, handlingTime }: Answer): string {
  const [first, second] = claimed.map((users) => thousands(users, 'en'));
  const sentences = [
    `With ${nominalFte} FTE and no reserves there is room for ${range(ordinary.users, 'en')} active users in ordinary operation, ${ratioText(ordinary)} times the base year's; NOE states ${first}.`,
    `At the highest readiness level there is room for ${range(highest.users, 'en')}; NOE states ${second}.`,
    `(Median and nine of ten parameter sets.) Assumed: ${percent(limits.decisionShare)} of the § 14a decisions within ${limits.decisionHours} hours, in ordinary operation also answers within ${limits.responseHours} hours of opening time on average, no overload, and handling times inferred from the recorded FTE.`,
  ];
  if (handlingTime === null) return sentences.join(' ');
  return `${sentences.join(' ')} For ${first} to hold by that alone, handling times would have to fall to ${factorText(handlingTime)} of today's.`;
}

function bokmaal({ limits, nominalFte }: CapacityReport, { ordinary, highest, claimed, handlingTime }: Answer): string {
  const [first, second] = claimed.map((users) => thousands(users, 'nb'));
  const sentences = [
    `Med ${nominalFte} årsverk og uten reserver er det plass til ${range(ordinary.users, 'nb')} aktive brukere i ordinær drift, ${comma(ratioText(ordinary))} ganger så mange som i basisåret; NOE oppgir ${first}.`,
    `På høyeste beredskapsnivå er det plass til ${range(highest.users, 'nb')}; NOE oppgir ${second}.`,
    `(Median og ni av ti parametersett.) Forutsatt: ${percent(limits.decisionShare)} av § 14 a-vedtakene innen ${limits.decisionHours} timer, i ordinær drift også svar innen ${limits.responseHours} timer med åpningstid i snitt, ingen overbelastning, og arbeidstider utledet av registrert ressursbruk.`,
  ];
  if (handlingTime === null) return sentences.join(' ');
  return `${sentences.join(' ')} Skulle ${first} holde ved det alene, måtte arbeidstidene ned til ${comma(factorText(handlingTime, 'til'))} av dagens.`;
}

/** Median room as a multiple of the active users of the base year. */
function ratioText({ ofToday }: RoomReport): string {
  return (ofToday?.median ?? 0).toFixed(2);
}

/** Numbers with the decimal sign of Norwegian. */
function comma(text: string): string {
  return text.replaceAll(/(\d)\.(\d)/g, '$1,$2');
}

function stockRoom({ rooms, levels }: CapacityReport, id: string): RoomReport {
  const { leverLimit } = levelOf({ levels }, id);
  const ofStock = rooms.filter(({ reading, level }) => reading === 'stock' && level === id);
  return ofStock.find(({ limit }) => limit === leverLimit) ?? ofStock[0]!;
}

function range({ median, low, high }: Spread, language: keyof Words): string {
  const step = (high - low) / 2;
  const [middle, from, to] = [median, low, high].map((value) => thousands(Number(rounded(value, step)), language));
  return `${middle} (${from} ${language === 'en' ? 'to' : 'til'} ${to})`;
}

function factorText({ median, low, high }: Spread, to = 'to'): string {
  const step = 50 * (high - low);
  return `${rounded(100 * median, step)} % (${between(100 * low, 100 * high).replace(' to ', ` ${to} `)} %)`;
}

/** Groups of three digits, by a blank as in Norwegian. */
function thousands(value: number, language: keyof Words): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, language === 'nb' ? '\u00a0' : ' ');
}
