import type { Associations, LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { both, CALIBRATION, number, numbersFor } from '../draft.ts';
import { AGE_PLACES, EDUCATION_PLACES } from './strata-places.ts';

/** Bounds of an odds ratio: beyond them two attributes are nearly the same thing, or shut each other out. */
const LEAST = 0.05;
const MOST = 20;

// Words that complete “the odds of being …”.
const MAN = both('mann', 'a man');
const IMMIGRANT = both('innvandrer', 'an immigrant');
const LAID_OFF = both('permittert', 'laid off');

function association(name: keyof Associations, label: LocalText, help: LocalText, shape: Draft['shape']): Draft {
  return { path: `people.associations.${name}`, label, help, unit: 'odds ratio', shape, from: CALIBRATION };
}

/** One odds ratio between two attributes that one has or has not. */
function between(name: keyof Associations, of: LocalText, groups: LocalText): Draft {
  return association(
    name,
    both(`Odds for å være ${of.nb}: ${groups.nb}`, `Odds of being ${of.en}: ${groups.en}`),
    both(
      `Oddsforholdet for å være ${of.nb}, ${groups.nb}; 1 er ingen sammenheng.`,
      `Odds ratio of being ${of.en}, ${groups.en}; 1 is no association.`,
    ),
    number(LEAST, MOST),
  );
}

function byAgeBand(name: keyof Associations, label: LocalText): Draft {
  return association(
    name,
    both(`${label.nb} etter alder`, `${label.en} by age band`),
    both(
      `${label.nb} i hver aldersgruppe mot den yngste; bare forholdet mellom tallene betyr noe.`,
      `${label.en} in each age band against the youngest; only the ratios of the numbers matter.`,
    ),
    numbersFor(AGE_PLACES, LEAST, MOST),
  );
}

function byEducation(name: keyof Associations, label: LocalText): Draft {
  return association(
    name,
    both(`${label.nb} etter utdanning`, `${label.en} by education`),
    both(
      `${label.nb} på hvert utdanningsnivå mot grunnskole; bare forholdet mellom tallene betyr noe.`,
      `${label.en} at each level of education against primary; only the ratios of the numbers matter.`,
    ),
    numbersFor(EDUCATION_PLACES, LEAST, MOST),
  );
}

const being = (of: LocalText): LocalText => both(`Odds for å være ${of.nb}`, `Odds of being ${of.en}`);
const having = (level: LocalText): LocalText =>
  both(`Odds for ${level.nb} mot grunnskole`, `Odds of ${level.en} against primary`);
const MEN_AGAINST_WOMEN = both('menn mot kvinner', 'men against women');

/** How the attributes of people go together; the shares of each stay what they are. */
export const ASSOCIATIONS: readonly Draft[] = [
  byAgeBand('menByAgeBand', being(MAN)),
  byEducation('menByEducation', being(MAN)),
  between('immigrantMen', IMMIGRANT, MEN_AGAINST_WOMEN),
  byAgeBand('immigrantByAgeBand', being(IMMIGRANT)),
  byEducation('immigrantByEducation', being(IMMIGRANT)),
  between('laidOffMen', LAID_OFF, MEN_AGAINST_WOMEN),
  between('laidOffImmigrant', LAID_OFF, both('innvandrere mot øvrige', 'immigrants against others')),
  byAgeBand('laidOffByAgeBand', being(LAID_OFF)),
  byEducation('laidOffByEducation', being(LAID_OFF)),
  byAgeBand('upperSecondaryByAgeBand', having(both('videregående utdanning', 'upper secondary education'))),
  byAgeBand('higherShortByAgeBand', having(both('høyere utdanning til og med 4 år', 'higher education up to 4 years'))),
  byAgeBand('higherLongByAgeBand', having(both('høyere utdanning over 4 år', 'higher education over 4 years'))),
  byAgeBand('unknownEducationByAgeBand', having(both('ukjent utdanning', 'unknown education'))),
];
