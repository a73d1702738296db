import type { Draft } from '../draft.ts';
import { both, KEBAB, REQUIRED, setting } from '../draft.ts';
import { CURRENT_VERSION } from '../migrations.ts';

/** What the scenario is called and what it asks. */
export const ABOUT: readonly Draft[] = [
  {
    path: 'schemaVersion',
    label: both('Formatversjon', 'Format version'),
    help: both(
      'Versjonen av scenarioformatet som filen er skrevet i.',
      'The version of the scenario format the file is written in.',
    ),
    unit: null,
    shape: { kind: 'integer', min: CURRENT_VERSION, max: CURRENT_VERSION },
    from: REQUIRED,
  },
  {
    path: 'id',
    label: both('Kortnavn', 'Id'),
    help: both(
      'Entydig navn i biblioteket, med små bokstaver og bindestrek.',
      'Unique name in the library, in lower-case words joined by hyphens.',
    ),
    unit: null,
    shape: KEBAB,
    from: REQUIRED,
  },
  {
    path: 'title',
    label: both('Tittel', 'Title'),
    help: both('Navnet scenarioet vises med.', 'The name the scenario is shown with.'),
    unit: null,
    shape: { kind: 'localText', maxLength: 200 },
    from: REQUIRED,
  },
  {
    path: 'question',
    label: both('Spørsmål', 'Question'),
    help: both('Spørsmålet scenarioet skal gi svar på.', 'The question this scenario answers.'),
    unit: null,
    shape: { kind: 'localText', maxLength: 2000 },
    from: REQUIRED,
  },
  {
    path: 'facts',
    label: both('Kunnskapsgrunnlag', 'Evidence'),
    help: both(
      'Id-ene til opplysningene og antakelsene scenarioet bygger på.',
      'Ids of the evidence and assumptions the scenario stands on.',
    ),
    unit: null,
    shape: {
      kind: 'texts',
      minLength: 0,
      maxLength: 200,
      item: { kind: 'text', minLength: 1, maxLength: 64 },
    },
    from: setting([]),
  },
];
