import { type Phrase, textOf } from '../../sim-core/contract.ts';
import type { Locale } from './language.ts';
import { IMPORT_PHRASES } from './phrases-import.ts';
import { ORGANISATION_PHRASES } from './phrases-organisation.ts';
import { POLICY_PHRASES } from './phrases-policies.ts';
import { RULE_PHRASES } from './phrases-rules.ts';
import { VALUE_PHRASES } from './phrases-values.ts';
import { WORKSPACE_PHRASES } from './phrases-workspace.ts';

/** Bokmål of every template of the engine; a template without words of its own is missing. */
export const NB_PHRASES: ReadonlyMap<string, string> = new Map(
  [VALUE_PHRASES, RULE_PHRASES, POLICY_PHRASES, ORGANISATION_PHRASES, WORKSPACE_PHRASES, IMPORT_PHRASES].flatMap(
    (phrases) => Object.entries(phrases),
  ),
);

/** What the engine says, in the language of the page. */
export function sayPhrase(said: Phrase, locale: Locale): string {
  return textOf(said, (template) => (locale === 'nb' ? (NB_PHRASES.get(template) ?? template) : template));
}
