import type { Catalogue } from './language.ts';

const nb = {
  heading: 'Slik ser modellen ut',
  lead: (scenario: string) => `Tegnet av scenarioet som er valgt: «${scenario}». Endres det, endres tegningen.`,
  comeIn: 'Melder seg',
  registrations: (count: string) => `${count} registreringer i måneden`,
  waves: (count: string, persons: string) => `${count} bølger med ${persons} ekstra i alt`,
  noWaves: 'ingen bølger',
  sorting: 'Sorteres',
  rules: {
    profile: 'profileringen av 2018',
    variantA: 'variant A',
    variantB: 'variant B',
    cutOff: 'de høyeste skårene',
  },
  office: 'Lokalkontor',
  officeStand: (share: string, days: string) =>
    `Kontorene er ikke simulert. De gir ${share} av dem de finner standard, videre til NOE, etter ${days} dager.`,
  officeSimulated: (count: string, all: string) => `${count} kontorer er simulert og står for alle ${all}.`,
  work: 'Følges opp av',
  roles: {
    intake: 'mottak',
    followUp: 'oppfølging',
    all: 'mottak og oppfølging',
    dedicated: 'egne veiledere på kontorene',
    generalist: 'alle veiledere på kontorene',
  },
  fte: (fte: string) => `${fte} årsverk`,
  owns: (share: string) => `eier ${share} av brukerne`,
  helpedBy: (reserves: string) => `får hjelp av ${reserves}`,
  reserves: 'Reserver',
  reserve: (fte: string, days: string) => `${fte} årsverk, ${days} arbeidsdagers varsel`,
  levels: (count: string) => `${count} beredskapsnivåer`,
  noPolicy: 'Ingen beredskapsnivåer og ingen reserver.',
  checkpoints: 'Kontaktes etter',
  noCheckpoints: 'Ingen faste sjekkpunkter.',
  week: (week: string) => `Uke ${week}`,
  kinds: {
    cv: 'CV-kontroll',
    message: 'standardmelding',
    review: 'vurdering for overføring',
    tailored: 'tilpasset melding og vurdering',
  },
  leave: 'Går videre',
  leaves: { register: 'ut av registeret', office: 'til lokalkontoret' },
  description: 'Modellen i ord',
  words: [
    'Personene simuleres hver for seg: når de melder seg, hvordan de profileres, hvor lenge de blir, og hva som skjer underveis.',
    'Oppgaver havner i kø hos teamet som skal gjøre dem. Den første ledige veilederen tar den som haster mest, i åpningstiden.',
    'Ved hvert sjekkpunkt får brukeren en melding, og noen vurderes for overføring til lokalkontoret.',
    'Blir køen lang, kan nivåer slippe eller utsette oppgaver, og reserver kan kalles inn, hvis scenarioet sier det.',
    'Alt gjentas mange ganger med ulik tilfeldighet. Når scenarioer sammenlignes, får de samme personer og samme tilfeldighet.',
  ],
  limits: 'Dette kan modellen ikke svare på',
  limitList: [
    [
      'Behandlingstidene er ikke publisert.',
      'Forholdet mellom dem er antakelser, og nivået er tilpasset så dagens drift bruker de 17,5 årsverkene som er registrert. Kapasitet og svartid bærer denne usikkerheten.',
    ],
    [
      'Påstanden om 125 000 og 250 000 brukere er ikke bygget inn.',
      'Den er holdt unna. Stresstestene viser hva tallene gir, og en bom vises som en bom.',
    ],
    [
      'Når NOE slipper oppgaver eller kaller inn reserver, er ikke publisert.',
      'Terskler, varsel, opplæring og produktivitet er valg i scenarioet. Uten dem forblir en overbelastning en overbelastning.',
    ],
    [
      'Kontorer er et utvalg.',
      'Et scenario simulerer så mange kontorer som det sier, og lar dem stå for alle. Minutter per kontakt og hva en samtale fører til, er antakelser.',
    ],
    [
      'Hva organiseringen gjør med avgangen, vet vi ikke.',
      'Lokal formidling har ingen virkning hvis ikke scenarioet sier det.',
    ],
    [
      'Årets form er antatt.',
      'Det gjelder måneder, ukedager, timer og variasjon fra dag til dag, og åpningstid, fravær og stillinger.',
    ],
    [
      'Hvordan kjønn, alder, utdanning, innvandring og permittering henger sammen, er antatt.',
      'Publikasjonene gir få andeler blant dem som melder seg, og aldri to egenskaper sammen.',
    ],
    [
      'NOEs arbeid påvirker ikke hvor fort folk forlater registeret.',
      'Det gjelder hvis ikke scenarioet sier noe annet.',
    ],
    ['Venting endrer ingens atferd.', 'Unntaket er at en ubesvart melding kan følges av en ny.'],
  ],
};

/** The model of a scenario as a drawing and in words, and what it can not tell. */
export const MODEL_MAP: Catalogue<typeof nb> = {
  nb,
  en: {
    heading: 'What the model looks like',
    lead: (scenario) => `Drawn from the chosen scenario: “${scenario}”. Where it changes, the drawing changes.`,
    comeIn: 'Register',
    registrations: (count) => `${count} registrations a month`,
    waves: (count, persons) => `${count} waves with ${persons} extra in all`,
    noWaves: 'no waves',
    sorting: 'Are sorted',
    rules: {
      profile: 'the profiling of 2018',
      variantA: 'variant A',
      variantB: 'variant B',
      cutOff: 'the highest scores',
    },
    office: 'Local office',
    officeStand: (share, days) =>
      `Offices are not simulated. They hand ${share} of those they find standard on to NOE, after ${days} days.`,
    officeSimulated: (count, all) => `${count} offices are simulated and stand for all ${all}.`,
    work: 'Are followed up by',
    roles: {
      intake: 'intake',
      followUp: 'follow-up',
      all: 'intake and follow-up',
      dedicated: 'dedicated veiledere at the offices',
      generalist: 'all veiledere at the offices',
    },
    fte: (fte) => `${fte} FTE`,
    owns: (share) => `owns ${share} of the users`,
    helpedBy: (reserves) => `gets help from ${reserves}`,
    reserves: 'Reserves',
    reserve: (fte, days) => `${fte} FTE, ${days} working days’ notice`,
    levels: (count) => `${count} readiness levels`,
    noPolicy: 'No readiness levels and no reserves.',
    checkpoints: 'Are contacted after',
    noCheckpoints: 'No fixed checkpoints.',
    week: (week) => `Week ${week}`,
    kinds: {
      cv: 'CV check',
      message: 'standard message',
      review: 'review for transfer',
      tailored: 'tailored message and review',
    },
    leave: 'Move on',
    leaves: { register: 'out of the register', office: 'to the local office' },
    description: 'The model in words',
    words: [
      'People are simulated one by one: when they register, how they are profiled, how long they stay, and what happens on the way.',
      'Tasks queue at the team that is to do them. The first free veileder takes the most urgent one, in opening hours.',
      'At each checkpoint the user gets a message, and some are reviewed for transfer to the local office.',
      'Where the queue grows, levels can drop or postpone tasks and reserves can be called, if the scenario says so.',
      'All is repeated many times with other luck. Scenarios that are compared get the same people and the same luck.',
    ],
    limits: 'What the model can not tell',
    limitList: [
      [
        'Handling times are not published.',
        'Their relative sizes are assumptions, and their level is fitted so that the base year uses the recorded 17.5 FTE. Capacity and response times carry this uncertainty.',
      ],
      [
        'The claim of 125,000 and 250,000 users is not built in.',
        'It is kept away. Stress tests show what the numbers give, and a miss is shown as a miss.',
      ],
      [
        'When NOE drops tasks or calls reserves is not published.',
        'Thresholds, notice, training and productivity are choices of the scenario. Without them an overload stays an overload.',
      ],
      [
        'Offices are a sample.',
        'A scenario simulates as many offices as it says and lets them stand for all. Minutes per contact and what follows a call are assumptions.',
      ],
      [
        'What the organisation does to exits is not known.',
        'Local brokering has no effect unless the scenario says so.',
      ],
      [
        'The year’s shape is assumed.',
        'That holds for months, weekdays, hours and variation from day to day, and for opening hours, absence and positions.',
      ],
      [
        'How sex, age, education, immigrant status and being laid off go together is assumed.',
        'The publications print few shares of those who register, and never two attributes together.',
      ],
      ['What NOE does has no effect on how soon people leave the register.', 'Unless the scenario says otherwise.'],
      ['Waiting changes nobody’s behaviour.', 'Except that an unanswered message may be followed by another one.'],
    ],
  },
};
