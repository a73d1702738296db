import publications from './publications.json' with { type: 'json' };

/** Short name of a publication, used in every record, table and contradiction that cites it. */
export type PublicationKey = keyof typeof publications;

/** A publication the evidence was read in. */
export interface Publication {
  /** Full title in the language of the publication. */
  readonly title: string;
  readonly author: string;
  /** Publisher, with series and number where there is one. */
  readonly publisher: string;
  /** When it was published, as precisely as the text at hand says. */
  readonly date: string;
  /** What to know before citing it. */
  readonly note?: string;
}

/** Every publication by its key. */
export const PUBLICATIONS: Readonly<Record<PublicationKey, Publication>> = publications;

/** Whether a text is the key of a publication. */
export function isPublicationKey(key: unknown): key is PublicationKey {
  return typeof key === 'string' && Object.hasOwn(PUBLICATIONS, key);
}
