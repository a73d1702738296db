import type { Catalogue } from './language.ts';

const nb = {
  heading: 'Prøv et annet antall brukere',
  size: 'Hvor mange brukere?',
  sizes: {
    base: 'Dagens drift (12 000)',
    '125k': '125 000 brukere',
    '250k': '250 000 brukere',
    own: {
      file: (title: string) => `Fra fil: ${title}`,
      editor: (title: string) => `Redigert: ${title}`,
      link: (title: string) => `Fra lenke: ${title}`,
      library: (title: string) => `Fra biblioteket: ${title}`,
      saved: (title: string) => `Lagret: ${title}`,
    },
  },
  reading: 'Hvordan kommer de?',
  readingUnused: 'Gjelder bare når du har valgt 125 000 eller 250 000 brukere.',
  readings: { stock: 'Jevn tilgang', surge: 'Bølge på fire uker' },
  readingHelp: {
    stock: 'Så mange registrerer seg hver måned at NOE til enhver tid har omtrent så mange aktive brukere.',
    surge: 'Så mange ekstra registrerer seg i løpet av fire uker, på toppen av den vanlige tilgangen.',
  },
  runs: 'Antall kjøringer',
  runsHelp: (least: string, most: string) =>
    `Et helt tall fra ${least} til ${most}. Flere kjøringer gir sikrere tall, men tar lengre tid.`,
  runsError: {
    empty: 'Skriv inn antall kjøringer.',
    'two-signs': 'Skriv tallet uten skilletegn, for eksempel 20.',
    'not-a-number': 'Skriv tallet med siffer, for eksempel 20.',
    'not-whole': 'Antall kjøringer må være et helt tall, for eksempel 20.',
    range: (least: string, most: string) => `Antall kjøringer må være fra ${least} til ${most}.`,
  },
  run: 'Kjør',
  cancel: 'Avbryt',
  edit: 'Endre forutsetningene',
  editHelp: 'Alle tall i scenarioet du har valgt, med kilde: bemanning, brukere, oppgaver, sjekkpunkter og beredskap.',
  openFile: 'Åpne scenariofil',
  fileHelp: 'En JSON-fil, for eksempel en du har brukt i terminalen. Filen blir på maskinen din.',
  dismiss: 'Lukk listen',
};

/** Form that chooses and starts a run. */
export const CONTROLS: Catalogue<typeof nb> = {
  nb,
  en: {
    heading: 'Try another number of users',
    size: 'How many users?',
    sizes: {
      base: 'Today (12,000)',
      '125k': '125,000 users',
      '250k': '250,000 users',
      own: {
        file: (title) => `From file: ${title}`,
        editor: (title) => `Edited: ${title}`,
        link: (title) => `From link: ${title}`,
        library: (title) => `From the library: ${title}`,
        saved: (title) => `Saved: ${title}`,
      },
    },
    reading: 'How do they arrive?',
    readingUnused: 'Only applies when you have chosen 125,000 or 250,000 users.',
    readings: { stock: 'Steady inflow', surge: 'Four-week surge' },
    readingHelp: {
      stock: 'So many register each month that NOE has about this many active users at any time.',
      surge: 'This many extra people register within four weeks, on top of the ordinary inflow.',
    },
    runs: 'Number of runs',
    runsHelp: (least, most) => `A whole number from ${least} to ${most}. More runs give surer numbers but take longer.`,
    runsError: {
      empty: 'Enter the number of runs.',
      'two-signs': 'Write the number without separators, for example 20.',
      'not-a-number': 'Write the number in digits, for example 20.',
      'not-whole': 'The number of runs must be a whole number, for example 20.',
      range: (least, most) => `The number of runs must be from ${least} to ${most}.`,
    },
    run: 'Run',
    cancel: 'Cancel',
    edit: 'Change the assumptions',
    editHelp: 'Every number of the chosen scenario, with its source: staff, people, tasks, checkpoints and readiness.',
    openFile: 'Open scenario file',
    fileHelp: 'A JSON file, for example one you have used in the terminal. The file stays on your machine.',
    dismiss: 'Close the list',
  },
};
