/** Bokmål for what the engine says about tables people bring, by its English template. */
export const IMPORT_PHRASES: Readonly<Record<string, string>> = {
  // What was found
  '{0} valid birth numbers': '{0} gyldige fødselsnumre',
  '{0} valid birth numbers in the sheet "{1}"': '{0} gyldige fødselsnumre i arket «{1}»',
  'more than {0} cells': 'flere enn {0} celler',
  'about {0} cells': 'omtrent {0} celler',
  'JSON of another kind': 'JSON av et annet slag',
  'a data set without id and size': 'et datasett uten id og size',
  'a data set whose dimensions are not as long as it says':
    'et datasett med dimensjoner som ikke er så lange som det sier',
  'a data set without a dimension of time': 'et datasett uten tidsdimensjon',
  'no headings': 'ingen overskrifter',
  'the headings {0}': 'overskriftene {0}',
  'a workbook in the format of before 2007 (xls), or one with a password':
    'et regneark i formatet fra før 2007 (xls), eller ett med passord',
  'a PDF': 'en PDF',
  'a file that is no text': 'en fil som ikke er tekst',
  'a text that starts as JSON but is none': 'en tekst som begynner som JSON, men ikke er det',
  'a file that starts as an xlsx workbook but cannot be read as one':
    'en fil som begynner som et xlsx-regneark, men ikke kan leses som et',
  // What is allowed
  'numbers about groups, never about single people': 'tall om grupper, aldri om enkeltpersoner',
  'at most {0} cells': 'høyst {0} celler',
  'a JSON-stat 2 data set with a dimension of time': 'et datasett i JSON-stat 2 med en tidsdimensjon',
  'a column "{0}" ({1})': 'en kolonne «{0}» ({1})',
  'one line for each group': 'én linje for hver gruppe',
  'one of these words: {0}': 'ett av disse ordene: {0}',
  'xlsx, CSV or JSON-stat 2': 'xlsx, CSV eller JSON-stat 2',
  'FTE, or the size of the position in per cent': 'årsverk, eller stillingen i prosent',
  'one role for each team': 'én rolle for hvert team',
  'a workbook without password': 'et regneark uten passord',
  // What to do
  'Take the column out, count the people by month or group where the file comes from, and import the counts. Nothing of the file was kept.':
    'Ta ut kolonnen, tell opp personene per måned eller gruppe der filen kommer fra, og importer antallene. Ingenting fra filen er beholdt.',
  'Save only the sheet and the columns you need in a file of their own, or choose fewer values where the file comes from.':
    'Lagre bare arket og kolonnene du trenger, i en egen fil, eller velg færre verdier der filen kommer fra.',
  'Choose the format JSON-stat 2 and include time where the file comes from, or save it as CSV.':
    'Velg formatet JSON-stat 2 og ta med tid der filen kommer fra, eller lagre den som CSV.',
  'Choose its column, or download the template and fill it in.': 'Velg kolonnen, eller last ned malen og fyll den ut.',
  'Fill in the lines below the heading.': 'Fyll ut linjene under overskriften.',
  'Correct column {0}: digits, at most one decimal sign, and nothing else.':
    'Rett kolonne {0}: sifre og høyst ett desimaltegn, ikke noe annet.',
  'Write one of the words.': 'Skriv ett av ordene.',
  'Open it in a spreadsheet program and save it as xlsx without password, or as CSV.':
    'Åpne den i et regnearkprogram og lagre den som xlsx uten passord, eller som CSV.',
  'Fill in one of the two columns on every line.': 'Fyll ut en av de to kolonnene på hver linje.',
  'Give the team one role, or split it in two teams.': 'Gi teamet én rolle, eller del det i to team.',
};
