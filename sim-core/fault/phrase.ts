/** What can stand in a phrase: data as it is, or a phrase of its own. */
export type PhraseValue = string | number | Phrase;

/** A text with its values apart: another language can say the same with the same values. Plain data. */
export interface Phrase {
  /** English, with `{0}`, `{1}` … where the values stand. */
  readonly template: string;
  readonly values: readonly PhraseValue[];
}

/** Tag of a template text: `` phrase`week ${week} after week ${before}` ``. */
export function phrase(parts: TemplateStringsArray, ...values: readonly PhraseValue[]): Phrase {
  return { template: parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`), values };
}

/**
 * The text of a phrase.
 *
 * @param inLanguage gives the template of a language for the English one
 */
export function textOf(said: Phrase, inLanguage: (template: string) => string): string {
  return inLanguage(said.template).replace(/\{(\d+)\}/g, (_all, index: string) => {
    const value = said.values[Number(index)];
    return typeof value === 'object' ? textOf(value, inLanguage) : String(value);
  });
}

/** The text of a phrase in English. */
export function english(said: Phrase): string {
  return textOf(said, (template) => template);
}
