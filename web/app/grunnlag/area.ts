/**
 * What a fact is about. Records do not say it themselves: the first area whose words stand in the statement, the unit or
 * whom it describes is taken, so the order decides where several would fit.
 */
const WORDS = {
  capacity: /readiness|reserve|stress test|125.?000|250.?000|overload|surge|scale up|shock|level \d|capacity/,
  leaving: /leaving|exit|left the register|still registered|half gone|survival|transfer|situational effort: |hazard/,
  profiling: /profil|decision|assessment|standard effort|§ ?14 ?a|outcome given|effort group|work outcome|score/,
  contact:
    /contact|message|response|reply|replies|channel|checkpoint|review|conversation|dialogue|meeting|cv|phone|tasks?\b/,
  staff: /\bfte\b|counsellor|veileder|staff|portfolio|employees|team|position|absence|hours|minutes|time use/,
  offices: /office|county|local|oslo|municipal|specialis/,
  inflow:
    /registration|registered|laid.?off|lay-off|age band|education|immigrant|women|\bmen\b|unemploy|vacanc|users with|job seekers/,
  method: /respondent|survey|sample|interview|questionnaire|study|publication|model|regression|data/,
} as const satisfies Record<string, RegExp>;

export type Area = keyof typeof WORDS | 'other';

/** Every area, in the order in which they are tried; `other` takes what no word fits. */
export const AREAS = [...(Object.keys(WORDS) as (keyof typeof WORDS)[]), 'other'] as const;

/** The area of a fact. */
export function areaOf(fact: { readonly statement: string; readonly unit: string; readonly population: string }): Area {
  for (const text of [fact.statement, fact.unit, fact.population]) {
    const found = AREAS.find((area) => area !== 'other' && WORDS[area].test(text.toLowerCase()));
    if (found !== undefined) return found;
  }
  return 'other';
}
