/** Bokmål for what is said of workspace files and of what is stored, by its English template. */
export const WORKSPACE_PHRASES: Readonly<Record<string, string>> = {
  // What is allowed
  'a text': 'en tekst',
  'a text of at most {0} characters': 'en tekst på høyst {0} tegn',
  'a date and time, such as 2026-11-26T05:00:00.000Z': 'en dato med klokkeslett, for eksempel 2026-11-26T05:00:00.000Z',
  'a list of two': 'en liste med to',
  'a list of at most {0}': 'en liste med høyst {0}',
  'an object': 'et objekt',
  // What to do
  'Correct it at this place, or take the whole entry out of the file.':
    'Rett det på dette stedet, eller ta hele posten ut av filen.',
  'The file is written by another edition of the simulator; open it with that one.':
    'Filen er skrevet av en annen utgave av simulatoren. Åpne den med den utgaven.',
  'Save the workspace again, or take entries out of the file.':
    'Lagre arbeidsområdet på nytt, eller ta poster ut av filen.',
  'Choose a scenario file or a workspace that was saved here.':
    'Velg en scenariofil eller et arbeidsområde som er lagret herfra.',
};
