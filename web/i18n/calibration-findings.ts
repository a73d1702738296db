import type { Catalogue } from './language.ts';

const nb = {
  targetSentence: (name: string, accepted: string, mean: string, interval: string, verdict: string) =>
    `${name}: godtatt er ${accepted}, modellen gir ${mean} (ett enkelt år: ${interval}) og ${verdict}.`,
  targetLead: (hits: string, all: string) => `${hits} av ${all} treffes.`,
  roleHelp: {
    fit: 'Modellen er tilpasset disse tallene, så at den treffer, er ingen prøve.',
    'hold-out': 'Disse tallene har tilpasningen aldri sett. De er den egentlige prøven.',
    sign: 'Her er bare retningen publisert.',
  },
  behind: 'Poster',
  survivalHeading: 'Ville en statistiker funnet det samme?',
  survivalLead: (hits: string, all: string) =>
    `De publiserte overlevelsestallene er anslått på nytt fra simulerte personer, med kildens egen metode. ${hits} av ${all} kommer ut som publisert, innenfor det standardfeilene tillater.`,
  survivalCaption: 'Publiserte og gjenfunne anslag',
  survivalPoints: {
    'half-gone': 'Har forlatt registeret 3,5 måneder etter registrering',
    'not-transferred-month-4': 'Ikke overført til kontor i måned 4',
    'in-noe-month-6': 'Fortsatt i NOE etter seks måneder',
    'exit-before-noe': 'Ute av registeret innen seks måneder, før NOE',
  },
  survivalColumns: {
    what: 'Hva',
    published: 'Publisert',
    recovered: 'Gjenfunnet',
    distance: 'Avstand i standardfeil',
    verdict: 'Dom',
  },
  recovered: 'gjenfunnet',
  notRecovered: 'ikke gjenfunnet',
  parametersHeading: 'Før og etter tilpasningen',
  parametersLead: (sets: string, effective: string) =>
    `Før tilpasningen kjente vi bare spennet; etter den har ${sets} sett av tall (verdt ${effective} like) overlevd prøven mot de publiserte tallene.`,
  parametersShow: 'Hvilke tall',
  parametersShows: { learned: 'De som publiserte tall har sagt noe om', all: 'Alle' },
  parametersCount: (shown: string, all: string) => `Viser ${shown} av ${all} usikre tall.`,
  parametersKey:
    'Tegningen viser spennet før tilpasningen som et felt, og 95 % av settene etter den som en strek med snittet som en prikk.',
  parametersCaption: 'Usikre tall før og etter tilpasningen',
  parameterColumns: {
    what: 'Tall',
    prior: 'Før',
    posterior: 'Etter (95 %)',
    drawing: 'Tegnet',
    learned: 'Lært',
    post: 'Post',
  },
  learnedHelp: '«Lært» er hvor mye av variansen som ble borte: 0 % er ingenting, 100 % er alt.',
  pairsHeading: 'Det dataene ikke kan skille fra hverandre',
  pairsLead:
    'I disse parene kan det ene tallet være høyere hvis det andre følger med. De publiserte tallene bestemmer bare hva de gir sammen.',
  pairUp: (a: string, b: string, size: string) => `${a} og ${b} følger hverandre (samvariasjon ${size}).`,
  pairDown: (a: string, b: string, size: string) => `Er ${a} høyere, er ${b} lavere (samvariasjon ${size}).`,
  decidesHeading: 'Hvilken antakelse avgjør hvilken konklusjon?',
  decidesLead:
    'Andelen av usikkerheten i hvert svar som kommer av hvert tall, med intervall på 90 %. Resten er samspill, tilfeldigheter og tall som betyr lite hver for seg.',
  decides: (first: string, share: string) => `Mest avgjørende: ${first} (${share}).`,
  outputs: {
    utilisation: 'Hvor travle veilederne er',
    messageResponseWorkingHours: 'Svartiden på henvendelser',
    capacityAt48h: 'Hvor mange brukere det er plass til',
    handlingTimeFactor: 'Hva 125 000 brukere krever av kortere behandlingstid',
  },
  otherNumbers: {
    'checkpoints.review.week': 'Uken for vurdering av overføring',
    'A-exit-ratio-after-month-6': 'Avgang etter måned 6 mot måned 3 til 6',
    'S0-225': 'Avgang: mars–november 2023 mot 2021',
  },
  publishedNumber: (name: string) => `det publiserte tallet «${name}»`,
  luckHeading: 'Vet vi det ikke, eller er det tilfeldig?',
  luckLead: 'Usikkerheten i ett enkelt år, delt i det vi ikke vet og det ingen kan vite.',
  luckCaption: 'Nøkkeltall i dagens drift, og hvorfor de er usikre',
  luckColumns: {
    figure: 'Nøkkeltall',
    year: 'Ett enkelt år (95 %)',
    unknown: 'Vi vet ikke tallet',
    luck: 'Tilfeldigheter',
  },
};

/** What the calibration found, on the page about where the numbers come from. */
export const FINDINGS: Catalogue<typeof nb> = {
  nb,
  en: {
    targetSentence: (name, accepted, mean, interval, verdict) =>
      `${name}: accepted is ${accepted}, the model gives ${mean} (a single year: ${interval}), ${verdict}.`,
    targetLead: (hits, all) => `${hits} of ${all} are met.`,
    roleHelp: {
      fit: 'The model is fitted to these numbers, so meeting them proves nothing.',
      'hold-out': 'The fit has never seen these numbers. They are the real test.',
      sign: 'Here only the direction is published.',
    },
    behind: 'Records',
    survivalHeading: 'Would a statistician have found the same?',
    survivalLead: (hits, all) =>
      `The published survival figures are estimated again from simulated people by the method of the source. ${hits} of ${all} come out as published, within what the standard errors allow.`,
    survivalCaption: 'Published and recovered estimates',
    survivalPoints: {
      'half-gone': 'Have left the register 3.5 months after registration',
      'not-transferred-month-4': 'Not transferred to an office in month 4',
      'in-noe-month-6': 'Still in NOE after six months',
      'exit-before-noe': 'Out of the register within six months, before NOE',
    },
    survivalColumns: {
      what: 'What',
      published: 'Published',
      recovered: 'Recovered',
      distance: 'Distance in standard errors',
      verdict: 'Verdict',
    },
    recovered: 'recovered',
    notRecovered: 'not recovered',
    parametersHeading: 'Before and after the fit',
    parametersLead: (sets, effective) =>
      `Before the fit we knew the range; after it ${sets} sets of numbers (worth ${effective} equal ones) have passed the test against what is published.`,
    parametersShow: 'Which numbers',
    parametersShows: { learned: 'Those that published numbers tell something of', all: 'All' },
    parametersCount: (shown, all) => `Showing ${shown} of ${all} uncertain numbers.`,
    parametersKey:
      'The drawing shows the range before the fit as a field, and 95% of the sets after it as a line with the mean as a dot.',
    parametersCaption: 'Uncertain numbers before and after the fit',
    parameterColumns: {
      what: 'Number',
      prior: 'Before',
      posterior: 'After (95%)',
      drawing: 'Drawn',
      learned: 'Learned',
      post: 'Record',
    },
    learnedHelp: '“Learned” is how much of the variance went away: 0% is nothing, 100% is all.',
    pairsHeading: 'What the data can not tell apart',
    pairsLead:
      'In these pairs one number may be higher if the other goes along. What is published decides only what they give together.',
    pairUp: (a, b, size) => `${a} and ${b} go together (correlation ${size}).`,
    pairDown: (a, b, size) => `If ${a} is higher, ${b} is lower (correlation ${size}).`,
    decidesHeading: 'Which assumption decides which conclusion?',
    decidesLead:
      'Share of the uncertainty of each answer that comes from each number, with a 90% interval. The rest is interplay, luck and numbers that matter little one by one.',
    decides: (first, share) => `Hangs most on ${first} (${share}).`,
    outputs: {
      utilisation: 'How busy the veiledere are',
      messageResponseWorkingHours: 'The response time to messages',
      capacityAt48h: 'How many users there is room for',
      handlingTimeFactor: 'What 125,000 users ask of shorter handling times',
    },
    otherNumbers: {
      'checkpoints.review.week': 'Week of the transfer review',
      'A-exit-ratio-after-month-6': 'Exit after month 6 against months 3 to 6',
      'S0-225': 'Exit: March–November 2023 against 2021',
    },
    publishedNumber: (name) => `the published number “${name}”`,
    luckHeading: 'Do we not know, or is it luck?',
    luckLead: 'The uncertainty of a single year, split into what we do not know and what nobody can know.',
    luckCaption: 'Key figures of the base year, and why they are uncertain',
    luckColumns: { figure: 'Key figure', year: 'A single year (95%)', unknown: 'We do not know', luck: 'Luck' },
  },
};
