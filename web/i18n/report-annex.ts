import type { Catalogue } from './language.ts';

const nb = {
  title: 'Vedlegg: rapportering etter STRESS-DES',
  about:
    'Radene følger Monks mfl., «Strengthening the reporting of empirical simulation studies», Journal of Simulation 13 (2019). Det modellen vet, er fylt ut. Det bare dere vet, står i felter.',
  unanswered: 'Ikke besvart.',
  item: (number: string, heading: string) => `${number} ${heading}`,
  sections: {
    objectives: '1 Formål',
    logic: '2 Logikk',
    data: '3 Data',
    experimentation: '4 Eksperimentet',
    implementation: '5 Gjennomføring',
    access: '6 Tilgang til koden',
    decision: 'Beslutning og ansvar',
  },
  items: {
    purpose: 'Hva modellen skal brukes til',
    outputs: 'Hva modellen gir',
    aims: 'Hva kjøringen skal vise',
    overview: 'Oversikt over modellen',
    baseLogic: 'Hvordan modellen virker',
    scenarioLogic: 'Hva scenarioet endrer',
    algorithms: 'Regler og algoritmer',
    entities: 'Enheter som går gjennom modellen',
    activities: 'Oppgaver',
    resources: 'Bemanning',
    queues: 'Køer',
    entryExit: 'Inn og ut',
    sources: 'Datakilder',
    preprocessing: 'Bearbeiding av data',
    inputs: 'Inndata',
    assumptions: 'Antakelser',
    initialisation: 'Start',
    runLength: 'Lengde',
    estimation: 'Hvordan svarene er beregnet',
    software: 'Programvare',
    randomNumbers: 'Tilfeldige tall',
    execution: 'Utførelse',
    system: 'Maskin',
    sharing: 'Deling av modellen',
  },
  questions: {
    purpose: { label: 'Formålet hos dere', help: 'Hvilken avgjørelse eller diskusjon er rapporten laget for?' },
    aims: { label: 'Hva dere ville finne ut', help: 'Hvilket spørsmål skulle denne kjøringen svare på?' },
    ownData: { label: 'Egne datakilder', help: 'Tall dere selv har lagt inn: hvor er de fra, og fra når?' },
    preparation: { label: 'Egen bearbeiding', help: 'Hva er gjort med tallene før de ble lagt inn?' },
    assumptions: { label: 'Egne antakelser', help: 'Hva har dere antatt ut over det som står over?' },
    decision: { label: 'Hva som er bestemt', help: 'Hva gjør dere, og når ser dere på det igjen?' },
    responsible: { label: 'Ansvarlig', help: 'Rolle eller enhet. Ikke skriv personopplysninger.' },
  },
  purpose:
    'Modellen viser hvordan kø, svartid og antall brukere per veileder i NOE utvikler seg når tilgang, bemanning, beredskap eller sjekkpunkter endres.',
  outputs: (figures: string) =>
    `Nøkkeltall som snitt over kjøringene med 95 %-intervall: ${figures}. Daglige serier for kø, svartid og aktive brukere per veileder, og for hver grense sannsynlighet, dato, topp og innhenting.`,
  overview: 'Modellen er tegnet på siden Grunnlag, av det samme scenarioet som den kjører.',
  scenarioLogic: (count: string) =>
    `Forskjeller fra basisåret: ${count}. Alle står i tabellen under, med grunnlag. Alt annet er likt.`,
  algorithms:
    'Profilering etter regeltreet fra 2018. Avgang og overføring etter Cox-modeller med stykkevis konstante rater. En oppgave går til den første ledige i teamet, etter prioritet og så etter hvor lenge den har ventet. Arbeid skjer i åpningstiden, utenom helligdager.',
  entities:
    'Personer som registrerer seg som arbeidssøkere, én for én, med alder, kjønn, utdanning, permittering og framtidig arbeidsutfall.',
  activity: (name: string, minutes: string) => `${name} ${minutes} min`,
  activities: (tasks: string, scale: string) =>
    `Gjennomsnittlig tid per oppgave: ${tasks}. Alle er ganget med ${scale}, tilpasset slik at basisåret bruker de registrerte årsverkene.`,
  team: (name: string, fte: string) => `${name} ${fte} årsverk`,
  resources: (teams: string, absence: string, onTasks: string) =>
    `${teams}. Fravær ${absence}; av en dag til stede går ${onTasks} til oppgaver.`,
  queues:
    'Én kø per team, i rekkefølge etter prioritet og deretter alder. Ingen grense for hvor lang den kan bli. Ingen forlater køen fordi de venter, men oppgaver bortfaller når brukeren er ute av NOE.',
  entryExit: (registrations: string) =>
    `Inn: i snitt ${registrations} registreringer i måneden i alle aldre, og bølger hvis scenarioet har dem. Ut: avgang fra registeret eller overføring til lokalkontor.`,
  sources: (publications: string, fittedOn: string) =>
    `Standardverdiene bygger på: ${publications}. Tilpasset ${fittedOn}.`,
  publication: (title: string, author: string, date: string) => `${title} (${author}, ${date})`,
  imported: (files: string) => `Egne tall er hentet inn fra ${files}.`,
  preprocessing: (fitted: string) =>
    `Publiserte andeler er satt sammen til én fordeling ved iterativ proporsjonal tilpasning. ${fitted} forutsetninger er tilpasset det som er publisert om basisåret.`,
  inputs: (count: string) => `Alle ${count} forutsetningene, med verdi og grunnlag, står i tabellen til slutt.`,
  assumed: (count: string, of: string) => `Av ${of} forutsetninger er ${count} antakelser uten publisert kilde.`,
  warmUp: (days: string) => `Kjøringen starter uten brukere og går ${days} dager før målingen begynner.`,
  caseload: (users: string) => `Kjøringen starter med ${users} brukere, slik scenarioet gir dem.`,
  runLength: (days: string, from: string, to: string) => `${days} dager måles, fra ${from} til ${to}.`,
  estimation: (runs: string) =>
    `${runs}, hver med egen tilfeldighet. 95 %-intervallene er t-intervaller over kjøringene; for andeler Wilson-intervaller. Sammenligninger bruker de samme personene og den samme tilfeldigheten.`,
  software: (engine: string) =>
    `NOE-simulator med motor ${engine}, skrevet i TypeScript for dette formålet og kjørt i nettleseren.`,
  randomNumbers: (seed: string) =>
    `Threefry, en tellerbasert generator. Hvert tall er bestemt av startverdien «${seed}», kjøringens nummer, personen og hva tallet brukes til. Derfor er tallene de samme på alle maskiner.`,
  execution:
    'Neste hendelse bestemmer tiden. Samtidige hendelser tas etter type og deretter rekkefølge. Kjøringene fordeles på maskinens kjerner uten at et eneste tall endres.',
  system:
    'En vanlig PC med en ny nettleser. Regnetiden er ikke lagret, fordi den ikke virker inn på tallene: fingeravtrykket er det samme på alle maskiner.',
  sharing: (licence: string) =>
    `Kildekoden følger lisensen ${licence}. Rapportens tall lastes ned som JSON med hele scenarioet i, og gir det samme fingeravtrykket i terminalen.`,
  allAssumptions: 'Alt som er annerledes enn i basisåret',
  allInputs: 'Alle inndata',
  value: 'Verdi',
  noSource: 'gitt av scenarioet',
};

/** The annex of a report, by the items of STRESS-DES. */
export const REPORT_ANNEX: Catalogue<typeof nb> = {
  nb,
  en: {
    title: 'Annex: reporting by STRESS-DES',
    about:
      'The rows follow Monks et al., “Strengthening the reporting of empirical simulation studies”, Journal of Simulation 13 (2019). What the model knows is filled in. What only you know is asked in fields.',
    unanswered: 'Not answered.',
    item: (number, heading) => `${number} ${heading}`,
    sections: {
      objectives: '1 Objectives',
      logic: '2 Logic',
      data: '3 Data',
      experimentation: '4 Experimentation',
      implementation: '5 Implementation',
      access: '6 Code access',
      decision: 'Decision and responsibility',
    },
    items: {
      purpose: 'Purpose of the model',
      outputs: 'Model outputs',
      aims: 'Experimentation aims',
      overview: 'Overview of the model',
      baseLogic: 'Base model logic',
      scenarioLogic: 'Scenario logic',
      algorithms: 'Algorithms',
      entities: 'Entities',
      activities: 'Activities',
      resources: 'Resources',
      queues: 'Queues',
      entryExit: 'Entry and exit points',
      sources: 'Data sources',
      preprocessing: 'Pre-processing',
      inputs: 'Input parameters',
      assumptions: 'Assumptions',
      initialisation: 'Initialisation',
      runLength: 'Run length',
      estimation: 'Estimation approach',
      software: 'Software',
      randomNumbers: 'Random sampling',
      execution: 'Model execution',
      system: 'System specification',
      sharing: 'Model sharing statement',
    },
    questions: {
      purpose: { label: 'Your purpose', help: 'Which decision or discussion is the report made for?' },
      aims: { label: 'What you wanted to find out', help: 'Which question was this run to answer?' },
      ownData: { label: 'Your own data', help: 'Numbers you have entered: where are they from, and from when?' },
      preparation: { label: 'Your own preparation', help: 'What was done to the numbers before they were entered?' },
      assumptions: { label: 'Your own assumptions', help: 'What have you assumed beyond what is said above?' },
      decision: { label: 'What was decided', help: 'What will you do, and when do you look at it again?' },
      responsible: { label: 'Responsible', help: 'A role or a unit. Do not write personal data.' },
    },
    purpose:
      'The model shows how queue, response time and users per veileder in NOE develop when inflow, staff, readiness or checkpoints change.',
    outputs: (figures) =>
      `Key figures as means over the runs with 95% intervals: ${figures}. Daily series of queue, response time and active users per veileder, and for each limit its probability, date, peak and recovery.`,
    overview: 'The model is drawn on the page Evidence, from the very scenario it runs.',
    scenarioLogic: (count) =>
      `Differences from the base year: ${count}. All are in the table below, with their backing. All else is equal.`,
    algorithms:
      'Profiling by the rule tree of 2018. Exits and transfers by Cox models with piecewise constant rates. A task goes to the first free member of the team, by priority and then by how long it has waited. Work is done in opening hours, outside public holidays.',
    entities:
      'People who register as job seekers, one by one, with age, gender, education, lay-off and future work outcome.',
    activity: (name, minutes) => `${name} ${minutes} min`,
    activities: (tasks, scale) =>
      `Mean time per task: ${tasks}. All are multiplied by ${scale}, fitted so that the base year uses the recorded FTE.`,
    team: (name, fte) => `${name} ${fte} FTE`,
    resources: (teams, absence, onTasks) => `${teams}. Absence ${absence}; of a day present ${onTasks} goes to tasks.`,
    queues:
      'One queue for each team, by priority and then by age. No limit to its length. Nobody leaves the queue for waiting, but tasks lapse when the user has left NOE.',
    entryExit: (registrations) =>
      `In: ${registrations} registrations a month on average, of all ages, and waves where the scenario has them. Out: exit from the register or transfer to a local office.`,
    sources: (publications, fittedOn) => `The defaults stand on: ${publications}. Fitted on ${fittedOn}.`,
    publication: (title, author, date) => `${title} (${author}, ${date})`,
    imported: (files) => `Own numbers were imported from ${files}.`,
    preprocessing: (fitted) =>
      `Published shares are joined into one distribution by iterative proportional fitting. ${fitted} inputs are fitted to what is published of the base year.`,
    inputs: (count) => `All ${count} inputs, with value and backing, are in the table at the end.`,
    assumed: (count, of) => `Of ${of} inputs ${count} are assumptions without a published source.`,
    warmUp: (days) => `The run starts without users and goes on for ${days} days before measuring begins.`,
    caseload: (users) => `The run starts with ${users} users, as the scenario gives them.`,
    runLength: (days, from, to) => `${days} days are measured, from ${from} to ${to}.`,
    estimation: (runs) =>
      `${runs}, each with luck of its own. The 95% intervals are t-intervals over the runs; Wilson intervals for shares. Comparisons use the same people and the same luck.`,
    software: (engine) =>
      `NOE-simulator with engine ${engine}, written in TypeScript for this purpose and run in the browser.`,
    randomNumbers: (seed) =>
      `Threefry, a counter-based generator. Each number is decided by the seed “${seed}”, the number of the run, the person and what the number is for. Hence the numbers are the same on all machines.`,
    execution:
      'The next event decides the time. Events at the same time are taken by kind and then in order. Runs are shared among the cores of the machine without a change of any number.',
    system:
      'An ordinary PC with a recent browser. The computing time is not kept because it does not affect the numbers: the fingerprint is the same on all machines.',
    sharing: (licence) =>
      `The source code has the licence ${licence}. The numbers of the report are downloaded as JSON with the whole scenario inside, and give the same fingerprint in the terminal.`,
    allAssumptions: 'Everything that differs from the base year',
    allInputs: 'All inputs',
    value: 'Value',
    noSource: 'given by the scenario',
  },
};
