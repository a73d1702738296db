import type { CapacityReport, RoomReport, Spread, Words } from './capacity-report.ts';
import { levelOf } from './capacity-words.ts';
import { between, percent, rounded } from './digits.ts';

/** The answer in a few sentences, with interval and assumptions: the same in the report and in the README. */
export function headline(report: CapacityReport): Words {
  const [ordinary, highest] = ['ordinary', 'highest'].map((id) => stockRoom(report, id));
  const factor = report.levers.find(
    ({ reading, level, lever }) => reading === 'stock' && level === 'ordinary' && lever === 'handlingTime',
  );
  const claimed = (id: string): number => levelOf(report, id).claimedUsers;
  const needed = factor?.at ?? null;
  const { limits, nominalFte } = report;
  return {
    en:
      `With ${nominalFte} FTE and no reserves there is room for ${range(ordinary!.users, 'en')} active users in ordinary operation, not ${thousands(claimed('ordinary'), 'en')}, ` +
      `and for ${range(highest!.users, 'en')} at the highest readiness level, not ${thousands(claimed('highest'), 'en')} (median and nine of ten parameter sets). ` +
      `Assumed: ${percent(limits.decisionShare)} of the § 14a decisions within ${limits.decisionHours} hours, in ordinary operation also messages within ${limits.responseHours} hours of opening time on average, no overload, and handling times inferred from the recorded FTE.` +
      (needed === null ? '' : ` For the claim to hold in ordinary operation by that alone, handling times would have to fall to ${factorText(needed)} of today's.`),
    nb:
      `Med ${nominalFte} årsverk og uten reserver er det plass til ${range(ordinary!.users, 'nb')} aktive brukere i ordinær drift, ikke ${thousands(claimed('ordinary'), 'nb')}, ` +
      `og til ${range(highest!.users, 'nb')} på høyeste beredskapsnivå, ikke ${thousands(claimed('highest'), 'nb')} (median og ni av ti parametersett). ` +
      `Forutsatt: ${percent(limits.decisionShare)} av § 14 a-vedtakene innen ${limits.decisionHours} timer, i ordinær drift også svar på henvendelser innen ${limits.responseHours} timer med åpningstid i snitt, ingen overbelastning, og arbeidstider utledet av registrert ressursbruk.` +
      (needed === null ? '' : ` Skulle påstanden holde i ordinær drift ved det alene, måtte arbeidstidene ned til ${factorText(needed, 'til')} av dagens.`),
  };
}

function stockRoom({ rooms, levels }: CapacityReport, id: string): RoomReport {
  const { leverLimit } = levels.find((level) => level.id === id)!;
  return rooms.find(({ reading, level, limit }) => reading === 'stock' && level === id && limit === leverLimit)!;
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
