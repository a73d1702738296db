import type { LocalText } from '../../sim-core/contract.ts';

/** A page that exists. */
export interface Route {
  readonly id: string;
  /** As in the address after `#`, from `/`. */
  readonly path: string;
  /** In the navigation and in the title of the window. */
  readonly title: LocalText;
  /** Path of the page it is a part of, which leads to it; such a page is not in the navigation itself. */
  readonly within?: string;
  /** Loads the page's element. Its `h1` is its own and gets the focus when a person comes to it. */
  readonly load: () => Promise<new () => HTMLElement>;
}

/**
 * Every page, in the order of the navigation. A page that is not here is neither linked nor found. Links inside pages
 * are made with `hrefOf`; a test requires that each leads to a path of this table.
 */
export const ROUTES: readonly Route[] = [
  {
    id: 'oversikt',
    path: '/',
    title: { nb: 'Oversikt', en: 'Overview' },
    load: async () => (await import('../views/oversikt/noe-oversikt.ts')).NoeOversikt,
  },
  {
    id: 'stresstest',
    path: '/stresstest',
    title: { nb: 'Stresstest', en: 'Stress test' },
    load: async () => (await import('../views/stresstest/noe-stresstest.ts')).NoeStresstest,
  },
  {
    id: 'kart',
    path: '/stresstest/kart',
    title: { nb: 'Kapasitetskart', en: 'Capacity map' },
    within: '/stresstest',
    load: async () => (await import('../views/stresstest/kart/noe-kart.ts')).NoeKart,
  },
  {
    id: 'hva-ma-til',
    path: '/stresstest/hva-ma-til',
    title: { nb: 'Hva må til?', en: 'What does it take?' },
    within: '/stresstest',
    load: async () => (await import('../views/stresstest/svar/noe-hva-ma-til.ts')).NoeHvaMaTil,
  },
  {
    id: 'mildeste-sjokk',
    path: '/stresstest/mildeste-sjokk',
    title: { nb: 'Det mildeste sjokket', en: 'The mildest shock' },
    within: '/stresstest',
    load: async () => (await import('../views/stresstest/svar/noe-mildeste-sjokk.ts')).NoeMildesteSjokk,
  },
  {
    id: 'paastanden',
    path: '/stresstest/paastanden',
    title: { nb: 'Påstanden om kapasitet', en: 'The claimed capacity' },
    within: '/stresstest',
    load: async () => (await import('../views/stresstest/paastand/noe-paastanden.ts')).NoePaastanden,
  },
  {
    id: 'sammenlign',
    path: '/sammenlign',
    title: { nb: 'Sammenlign', en: 'Compare' },
    load: async () => (await import('../views/sammenlign/noe-sammenlign.ts')).NoeSammenlign,
  },
  {
    id: 'sammenligningsrapport',
    path: '/sammenlign/rapport',
    title: { nb: 'Rapport om en sammenligning', en: 'Report of a comparison' },
    within: '/sammenlign',
    load: async () =>
      (await import('../views/sammenlign/rapport/noe-sammenligningsrapport.ts')).NoeSammenligningsrapport,
  },
  {
    id: 'sjekkpunkter',
    path: '/sjekkpunkter',
    title: { nb: 'Sjekkpunkter', en: 'Checkpoints' },
    load: async () => (await import('../views/sjekkpunkter/noe-sjekkpunkter.ts')).NoeSjekkpunkter,
  },
  {
    id: 'scenarioer',
    path: '/scenarioer',
    title: { nb: 'Scenarioer', en: 'Scenarios' },
    load: async () => (await import('../views/scenarioer/noe-scenarioer.ts')).NoeScenarioer,
  },
  {
    id: 'rapport',
    path: '/rapport',
    title: { nb: 'Rapport', en: 'Report' },
    within: '/scenarioer',
    load: async () => (await import('../views/rapport/noe-rapport.ts')).NoeRapport,
  },
  {
    id: 'grunnlag',
    path: '/grunnlag',
    title: { nb: 'Grunnlag', en: 'Evidence' },
    load: async () => (await import('../views/grunnlag/noe-grunnlag.ts')).NoeGrunnlag,
  },
  {
    id: 'selvtest',
    path: '/grunnlag/selvtest',
    title: { nb: 'Selvtest', en: 'Self-check' },
    within: '/grunnlag',
    load: async () => (await import('../views/selvtest/noe-selvtest.ts')).NoeSelvtest,
  },
  {
    id: 'scenario',
    path: '/scenario',
    title: { nb: 'Endre forutsetningene', en: 'Change the assumptions' },
    within: '/',
    load: async () => (await import('../views/scenario/noe-scenario.ts')).NoeScenario,
  },
  {
    id: 'import',
    path: '/import',
    title: { nb: 'Importer egne tall', en: 'Import your own numbers' },
    within: '/',
    load: async () => (await import('../views/importer/noe-import.ts')).NoeImport,
  },
];

/** The page of a path, or nothing. */
export function routeAt(path: string, routes: readonly Route[] = ROUTES): Route | undefined {
  return routes.find((route) => route.path === path);
}
