import type { ScenarioDocument } from './document.ts';
import type { IssueList } from './issue.ts';
import type { Rule } from './rule.ts';
import { CONTACT_RULES } from './rules/contact.ts';
import { DEMAND_RULES } from './rules/demand.ts';
import { ORGANISATION_RULES } from './rules/organisation.ts';
import { PEOPLE_RULES } from './rules/people.ts';
import { PORTFOLIO_TEST_RULES } from './rules/portfolio-tests.ts';
import { READINESS_RULES } from './rules/readiness.ts';
import { RESERVE_RULES } from './rules/reserves.ts';
import { SHOCK_RULES } from './rules/shocks.ts';
import { STAFF_RULES } from './rules/staff.ts';
import { START_RULES } from './rules/start.ts';

/** Every combination of valid fields that is impossible all the same. */
const RULES: readonly Rule[] = [
  ...DEMAND_RULES,
  ...SHOCK_RULES,
  ...START_RULES,
  ...PEOPLE_RULES,
  ...STAFF_RULES,
  ...PORTFOLIO_TEST_RULES,
  ...CONTACT_RULES,
  ...READINESS_RULES,
  ...RESERVE_RULES,
  ...ORGANISATION_RULES,
];

/** Whether one path is the other or lies inside it. */
function overlap(a: string, b: string): boolean {
  const inside = (part: string, whole: string): boolean =>
    part === whole || part.startsWith(`${whole}.`) || part.startsWith(`${whole}[`);
  return inside(a, b) || inside(b, a);
}

/**
 * Checks the fields against each other. A rule is left out when one of the fields it reads already has an issue of
 * its own: what it would say could be wrong.
 *
 * @param document a document whose unreadable parts are `undefined`
 * @param root path of the root
 * @param issues what reading found; gets an issue of kind `impossible` for every broken rule
 */
export function checkRules(document: ScenarioDocument, root: string, issues: IssueList): void {
  const broken = issues.all.filter((issue) => issue.kind !== 'unknown-key').map((issue) => issue.path);
  for (const rule of RULES) {
    const blocked = rule.reads.some((path) => broken.some((other) => overlap(`${root}.${path}`, other)));
    if (blocked) continue;
    for (const { path, ...words } of rule.check(document)) {
      issues.add('impossible', `${root}.${path}`, words);
    }
  }
}
