import type { Catalogue } from './language.ts';

const nb = {
  running: (name: string) => `Kjører «${name}»`,
  progress: (done: string, of: string) => `${done} av ${of} kjøringer`,
  remaining: (time: string) => `omtrent ${time} igjen`,
  starting: 'starter …',
  firstRun: 'Regner ut dagens drift. Det første svaret kommer om et par sekunder.',
  done: (name: string, runs: string) => `«${name}» er ferdig: ${runs}.`,
  cancelled: 'Kjøringen ble avbrutt. Resultatet nedenfor er det forrige.',
  failed: 'Kjøringen stoppet',
  failedHelp: 'Resultatet nedenfor er det forrige. Prøv å kjøre på nytt.',
  faults: {
    'invalid-scenario': 'Scenarioet kan ikke kjøres slik det er.',
    'bad-time': 'Simuleringen fikk et ugyldig tidspunkt. Dette er en feil i programmet.',
    'bad-argument': 'Simuleringen fikk en ugyldig verdi. Dette er en feil i programmet.',
    cancelled: 'Kjøringen ble avbrutt.',
    'worker-lost': 'En av regneprosessene i nettleseren stoppet.',
  },
  details: 'Detaljer (på engelsk)',
};

/** Progress and faults of a run. */
export const STATUS: Catalogue<typeof nb> = {
  nb,
  en: {
    running: (name) => `Running “${name}”`,
    progress: (done, of) => `${done} of ${of} runs`,
    remaining: (time) => `about ${time} left`,
    starting: 'starting …',
    firstRun: 'Computing today’s operation. The first answer comes in a couple of seconds.',
    done: (name, runs) => `“${name}” is done: ${runs}.`,
    cancelled: 'The run was cancelled. The result below is the previous one.',
    failed: 'The run stopped',
    failedHelp: 'The result below is the previous one. Try to run again.',
    faults: {
      'invalid-scenario': 'The scenario cannot be run as it is.',
      'bad-time': 'The simulation met an invalid time. This is an error in the program.',
      'bad-argument': 'The simulation met an invalid value. This is an error in the program.',
      cancelled: 'The run was cancelled.',
      'worker-lost': 'One of the browser’s computing processes stopped.',
    },
    details: 'Details',
  },
};
