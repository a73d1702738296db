import type { Catalogue } from './language.ts';

const nb = {
  title: 'Selvtest',
  lead: 'Her kan du la din egen nettleser prøve simuleringen: mot formler som har svaret fra før, og mot en annen simuleringsmotor skrevet for seg selv. Ingenting sendes noe sted.',
  back: 'Tilbake til grunnlaget',
  what: 'Hva skal prøves?',
  kinds: {
    formula: 'Lærebokkøer mot formler (Erlang C, Pollaczek–Khinchine, Cobham)',
    engines: 'Samme modell på to motorer (vår egen og simjs)',
  },
  depth: 'Antall kjøringer',
  depthHelp: 'Flere kjøringer tar lengre tid og avslører mindre feil.',
  depths: { 10: '10, rask', 20: '20, vanlig', 40: '40, grundig' },
  seed: 'Frø',
  seedHelp: 'Samme frø gir samme tall hver gang. Et annet frø gir en ny, uavhengig prøve.',
  seedMissing: 'Skriv et frø, for eksempel «selvtest».',
  seedLong: 'Frøet kan ha høyst 64 tegn.',
  nothingChosen: 'Velg minst én av de to prøvene.',
  start: 'Start selvtesten',
  again: 'Kjør på nytt',
  cancel: 'Avbryt',
  running: 'Prøver simuleringen',
  starting: 'Laster motorene …',
  progress: (done: string, of: string, scenario: string, left: string) =>
    `${done} av ${of} kjøringer · ${scenario} · omtrent ${left} igjen`,
  rule: 'Når består den?',
  ruleText: (chances: string) =>
    `Hver rad sier hvor langt tallet vi fikk ligger fra det ventede, målt i standardfeil. Grensen er satt slik at en feilfri motor stryker i høyst 1 av ${chances} hele selvtester, alle rader til sammen. Uten en felles grense ville noen av så mange rader ligge langt unna av ren tilfeldighet.`,
  ruleDetail:
    'Nivået er delt likt på radene (Bonferroni), og grensen er kvantilen i Students t-fordeling for antallet kjøringer. Den gjelder derfor også når radene henger sammen, så lenge snittene er nær normalfordelte, som de er med så lange kjøringer. Tall mot formler må dessuten ha en standardfeil på høyst ti prosent av svaret; ellers heter det «for upresis», og raden teller ikke som bestått.',
  passed: (rows: string) => `Bestått: alle ${rows} tall ligger innenfor grensen.`,
  failedSome: (failed: string, rows: string) =>
    `Ikke bestått: ${failed} av ${rows} tall ligger lenger unna enn tilfeldigheter kan forklare.`,
  impreciseSome: (imprecise: string, rows: string) =>
    `Ikke avgjort: ${imprecise} av ${rows} tall er for upresise. Kjør på nytt med flere kjøringer.`,
  failedHelp:
    'Da stemmer ikke motoren i denne nettleseren med teorien. Last siden på nytt og prøv igjen. Skjer det en gang til, bør tallene herfra ikke brukes før noen har funnet ut hvorfor.',
  cancelled: (rows: string) => `Avbrutt. ${rows} tall ble ferdige, og står nedenfor.`,
  broken: 'Selvtesten stoppet',
  brokenHelp: 'Last siden på nytt, og prøv igjen.',
  tableCaption: (kind: string) => `${kind}: ventet og funnet, med avstand og dom`,
  columns: {
    figure: 'Tall',
    expected: 'Ventet',
    got: 'Fikk',
    error: 'Standardfeil',
    z: 'Avstand i standardfeil',
    limit: 'Grense',
    verdict: 'Dom',
  },
  expectedBy: { formula: 'Ventet er formelens svar.', engines: 'Ventet er snittet på simjs.' },
  verdicts: { pass: 'består', fail: 'stryker', imprecise: 'for upresis' },
  save: 'Last ned som regneark (CSV)',
  file: 'selvtest.csv',
  scenario: 'Scenario',
};

/** The page where a visitor’s own browser examines the engine. */
export const SELF_CHECK: Catalogue<typeof nb> = {
  nb,
  en: {
    title: 'Self-check',
    lead: 'Let your own browser examine the simulation: against formulas that know the answer, and against another simulation engine written on its own. Nothing is sent anywhere.',
    back: 'Back to the evidence',
    what: 'What shall be examined?',
    kinds: {
      formula: 'Textbook queues against formulas (Erlang C, Pollaczek–Khinchine, Cobham)',
      engines: 'The same model on two engines (our own and simjs)',
    },
    depth: 'Number of runs',
    depthHelp: 'More runs take longer and reveal smaller faults.',
    depths: { 10: '10, quick', 20: '20, usual', 40: '40, thorough' },
    seed: 'Seed',
    seedHelp: 'The same seed gives the same numbers every time. Another seed is a new, independent examination.',
    seedMissing: 'Write a seed, for example “self-check”.',
    seedLong: 'A seed can have 64 characters at most.',
    nothingChosen: 'Choose at least one of the two examinations.',
    start: 'Start the self-check',
    again: 'Run again',
    cancel: 'Cancel',
    running: 'Examining the simulation',
    starting: 'Loading the engines …',
    progress: (done, of, scenario, left) => `${done} of ${of} runs · ${scenario} · about ${left} left`,
    rule: 'When does it pass?',
    ruleText: (chances) =>
      `Each row says how far the number we got lies from the expected one, in standard errors. The limit is such that an engine without fault fails at most 1 in ${chances} whole self-checks, all rows together. Without a common limit some of so many rows would lie far away by mere chance.`,
    ruleDetail:
      'The level is shared out over the rows (Bonferroni), and the limit is the quantile of Student’s t for the number of runs. So it also holds where rows depend on each other, as long as means are nearly normal, which runs this long make them. Numbers against formulas must also have a standard error of at most ten per cent of the answer; otherwise the row is “too imprecise” and is not counted as passed.',
    passed: (rows) => `Passed: all ${rows} numbers lie within the limit.`,
    failedSome: (failed, rows) => `Not passed: ${failed} of ${rows} numbers lie further away than chance can explain.`,
    impreciseSome: (imprecise, rows) =>
      `Undecided: ${imprecise} of ${rows} numbers are too imprecise. Run again with more runs.`,
    failedHelp:
      'Then the engine in this browser does not agree with theory. Load the page again and try once more. If it happens again, numbers from here should not be used until somebody has found out why.',
    cancelled: (rows) => `Cancelled. ${rows} numbers were finished, and stand below.`,
    broken: 'The self-check stopped',
    brokenHelp: 'Load the page again, and try once more.',
    tableCaption: (kind) => `${kind}: expected and found, with distance and verdict`,
    columns: {
      figure: 'Number',
      expected: 'Expected',
      got: 'Got',
      error: 'Standard error',
      z: 'Distance in standard errors',
      limit: 'Limit',
      verdict: 'Verdict',
    },
    expectedBy: { formula: 'Expected is the answer of the formula.', engines: 'Expected is the mean on simjs.' },
    verdicts: { pass: 'passes', fail: 'fails', imprecise: 'too imprecise' },
    save: 'Download as spreadsheet (CSV)',
    file: 'self-check.csv',
    scenario: 'Scenario',
  },
};
