import type { Catalogue } from './language.ts';

const nb = {
  doors: {
    heading: 'Gå videre med stresstesten',
    claim: {
      title: 'Kan NOE ta 125 000 brukere?',
      text: 'Svaret med intervall, hva det forutsetter, og hva som avgjør det.',
    },
    map: { title: 'Kapasitetskart', text: 'Se for hvor mange brukere og årsverk grensene holder.' },
    need: {
      title: 'Hva må til?',
      text: 'Finn hvor mange årsverk, hvor stor reserve eller hvor mye automatikk som er nok.',
    },
    shock: { title: 'Det mildeste sjokket', text: 'Finn det minste sjokket som bryter en grense.' },
  },
  setup: 'Stresstesten det bygger på',
  setupHelp: 'Bemanning, beredskapsnivåer, reserver og grenser er de du har satt opp i stresstesten.',
  changeSetup: 'Endre oppsettet i stresstesten',
  setupWrong: 'Noe i oppsettet av stresstesten må rettes først.',
  limits: (limits: string) => `Grensene: ${limits}.`,
  run: 'Kjør',
  cancel: 'Avbryt',
  cannotRun: 'Rett feltene som er merket, før du kjører.',
  stale: 'Utdatert',
  staleHelp: 'Skjemaet spør om noe annet enn det som vises. Trykk Kjør for å få det nye svaret.',
  running: (runs: string, budget: string) => `${runs} kjøringer gjort, høyst ${budget}`,
  progress: 'Søket pågår',
  done: (runs: string) => `Ferdig etter ${runs} kjøringer.`,
  cancelled: (runs: string) => `Avbrutt etter ${runs} kjøringer. Det som ble funnet så langt, vises fortsatt.`,
  parameterNote:
    'Intervallene her er tilfeldighetene fra kjøring til kjøring. At vi ikke kjenner alle tallene modellen bygger på, kommer i tillegg; det regnes med på siden om påstanden.',
  faults: {
    order: 'Må være større enn det laveste.',
    step: 'Trinnet må være større enn null og gå opp i området minst én gang, og høyst to tusen ganger.',
    list: 'Skriv inntil seks hele tall i stigende rekkefølge med semikolon mellom, for eksempel 12 000; 25 000. La feltet stå tomt for bare stresstestens antall.',
    'no-reserve': 'Ingen reserve står klar i stresstesten. Slå på en reserve i oppsettet først.',
  },
  take: 'Ta med deg svaret',
  csv: 'Last ned tallene (CSV)',
  svg: 'Last ned bildet (SVG)',
  png: 'Last ned bildet (PNG)',
  json: 'Last ned scenarioet (JSON)',
  copyLink: 'Kopier lenke',
  copyCommand: 'Kopier kommandoen',
  copied: 'Kopiert.',
  refused: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  noPicture: 'Nettleseren kunne ikke tegne bildet. SVG-filen virker.',
  link: 'Lenke til dette spørsmålet',
  command: 'Det samme i terminalen',
  commandHelp: 'Legg scenariofilen i mappen kommandoen kjøres fra. Svaret blir det samme, tall for tall.',
  opened: 'Spørsmålet fra lenken er fylt inn. Trykk Kjør: tallene blir de samme, for alt de følger av, står i lenken.',
  openedOther:
    'Spørsmålet fra lenken er fylt inn, men lenken ble laget med en annen versjon av simulatoren. Tallene kan bli andre.',
  table: 'Vis tallene som tabell',
  runsText: (broken: string, runs: string) => `${broken} av ${runs} kjøringer`,
};

/** What the pages that experiment with the stress test share. */
export const EXPERIMENTS: Catalogue<typeof nb> = {
  nb,
  en: {
    doors: {
      heading: 'Go on with the stress test',
      claim: {
        title: 'Can NOE take 125,000 users?',
        text: 'The answer with its interval, what it assumes, and what decides it.',
      },
      map: { title: 'Capacity map', text: 'See for how many users and FTE the limits hold.' },
      need: {
        title: 'What does it take?',
        text: 'Find how many FTE, how large a reserve or how much automation is enough.',
      },
      shock: { title: 'The mildest shock', text: 'Find the smallest shock that breaks a limit.' },
    },
    setup: 'The stress test it starts from',
    setupHelp: 'Staffing, readiness levels, reserves and limits are those you have set up in the stress test.',
    changeSetup: 'Change the set-up in the stress test',
    setupWrong: 'Something in the set-up of the stress test must be corrected first.',
    limits: (limits) => `The limits: ${limits}.`,
    run: 'Run',
    cancel: 'Cancel',
    cannotRun: 'Correct the marked fields before you run.',
    stale: 'Outdated',
    staleHelp: 'The form asks for something else than what is shown. Press Run for the new answer.',
    running: (runs, budget) => `${runs} runs made, ${budget} at most`,
    progress: 'The search is under way',
    done: (runs) => `Done after ${runs} runs.`,
    cancelled: (runs) => `Cancelled after ${runs} runs. What was found so far is still shown.`,
    parameterNote:
      'The intervals here are the luck from run to run. That not all numbers of the model are known comes on top; the page on the claim takes it into account.',
    faults: {
      order: 'Must be larger than the lowest.',
      step: 'The step must be above zero and fit the range at least once, and two thousand times at most.',
      list: 'Write up to six whole numbers in rising order with semicolons between, such as 12 000; 25 000. Leave the field empty for the number of the stress test alone.',
      'no-reserve': 'No reserve stands ready in the stress test. Switch on a reserve in the set-up first.',
    },
    take: 'Take the answer with you',
    csv: 'Download the numbers (CSV)',
    svg: 'Download the picture (SVG)',
    png: 'Download the picture (PNG)',
    json: 'Download the scenario (JSON)',
    copyLink: 'Copy link',
    copyCommand: 'Copy the command',
    copied: 'Copied.',
    refused: 'The browser did not let us copy. Select the text and copy it yourself.',
    noPicture: 'The browser could not draw the picture. The SVG file works.',
    link: 'Link to this question',
    command: 'The same in the terminal',
    commandHelp:
      'Put the scenario file in the folder the command is run from. The answer is the same, number by number.',
    opened:
      'The question of the link is filled in. Press Run: the numbers will be the same, as the link holds all they follow from.',
    openedOther:
      'The question of the link is filled in, but the link was made by another version of the simulator. The numbers may differ.',
    table: 'Show the numbers as a table',
    runsText: (broken, runs) => `${broken} of ${runs} runs`,
  },
};
