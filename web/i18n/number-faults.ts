import type { Catalogue } from './language.ts';

const nb = {
  empty: 'Skriv inn et tall.',
  'two-signs': 'Skriv tallet med ett komma, for eksempel 12,5.',
  'not-a-number': 'Skriv tallet med siffer.',
  'not-whole': 'Tallet må være helt.',
  range: (read: string, least: string, most: string) =>
    `Lest som ${read}. Tallet må være fra ${least} til ${most}; skriv store tall med mellomrom eller uten skille.`,
};

/** Why a text is no number of its field. */
export const NUMBER_FAULTS: Catalogue<typeof nb> = {
  nb,
  en: {
    empty: 'Enter a number.',
    'two-signs': 'Write the number with one decimal sign, for example 12.5.',
    'not-a-number': 'Write the number in digits.',
    'not-whole': 'The number must be whole.',
    range: (read, least, most) =>
      `Read as ${read}. The number must be from ${least} to ${most}; write large numbers with spaces or without separators.`,
  },
};
