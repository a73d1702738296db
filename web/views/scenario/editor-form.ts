import type { Edit } from '../../app/editor/edit.ts';
import type { EditFault } from '../../app/editor/read-edit.ts';
import type { Locale } from '../../i18n/language.ts';

/** The editor as its parts see it. */
export interface EditorForm {
  readonly edit: Edit;
  /** What is wrong, by place. */
  readonly faults: ReadonlyMap<string, EditFault>;
  readonly locale: Locale;
}
