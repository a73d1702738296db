import type { KeyFigureId } from './result.ts';
import type { CatalogueEntry } from './units.ts';

/** Key figures of readiness levels and reserves. */
export const POLICY_FIGURES = {
  daysAboveLevel0: {
    unit: 'working days',
    label: { nb: 'Dager med beredskap', en: 'Days above level 0' },
    help: {
      nb: 'Virkedager i måleperioden med beredskapsnivå over 0.',
      en: 'Working days of the measured days at a readiness level above 0.',
    },
  },
  daysAtLevel1: {
    unit: 'working days',
    label: { nb: 'Dager på nivå 1', en: 'Days at level 1' },
    help: {
      nb: 'Virkedager i måleperioden på beredskapsnivå 1.',
      en: 'Working days of the measured days at readiness level 1.',
    },
  },
  daysAtLevel2: {
    unit: 'working days',
    label: { nb: 'Dager på nivå 2', en: 'Days at level 2' },
    help: {
      nb: 'Virkedager i måleperioden på beredskapsnivå 2.',
      en: 'Working days of the measured days at readiness level 2.',
    },
  },
  daysAtLevel3: {
    unit: 'working days',
    label: { nb: 'Dager på nivå 3', en: 'Days at level 3' },
    help: {
      nb: 'Virkedager i måleperioden på beredskapsnivå 3.',
      en: 'Working days of the measured days at readiness level 3.',
    },
  },
  tasksDropped: {
    unit: 'tasks',
    label: { nb: 'Droppede oppgaver', en: 'Tasks dropped' },
    help: {
      nb: 'Oppgaver som oppsto i måleperioden og ikke gjøres fordi beredskapsnivået dropper dem.',
      en: 'Tasks that arose in the measured days and are not done because the readiness level drops them.',
    },
  },
  tasksPostponed: {
    unit: 'tasks',
    label: { nb: 'Utsatte oppgaver', en: 'Tasks postponed' },
    help: {
      nb: 'Oppgaver som oppsto i måleperioden og ble lagt til side av beredskapsnivået.',
      en: 'Tasks that arose in the measured days and were laid aside by the readiness level.',
    },
  },
  reviewsNotMade: {
    unit: 'reviews',
    label: { nb: 'Vurderinger som ikke ble gjort', en: 'Reviews not made' },
    help: {
      nb: 'Vurderinger og kontroller i måleperioden som falt bort fordi en oppgave ble droppet.',
      en: 'Reviews and checks of the measured days that were not made because a task was dropped.',
    },
  },
  needOverlookedAtEnd: {
    unit: 'persons',
    label: { nb: 'Uoppdaget behov ved slutten', en: 'Need undiscovered at the end' },
    help: {
      nb: 'Brukere i NOE ved slutten som en droppet vurdering ville ha overført til kontoret.',
      en: 'Users in NOE at the end whom a dropped review would have moved to the office.',
    },
  },
  reserveFteDays: {
    unit: 'FTE-days',
    label: { nb: 'Dagsverk fra reserver', en: 'FTE-days of reserves' },
    help: {
      nb: 'Dagsverkene utlånerne gir fra seg i måleperioden, opplæring og fravær medregnet.',
      en: 'FTE-days the lenders give up in the measured days, training and absence included.',
    },
  },
  reserveDays: {
    unit: 'working days',
    label: { nb: 'Dager med reserver', en: 'Days with reserves' },
    help: {
      nb: 'Virkedager i måleperioden med minst én reserve i NOE.',
      en: 'Working days of the measured days with at least one reserve in NOE.',
    },
  },
  reserveCalls: {
    unit: 'calls',
    label: { nb: 'Innkallinger av reserver', en: 'Calls of reserves' },
    help: {
      nb: 'Hvor mange ganger en reserve kalles inn i måleperioden.',
      en: 'How many times a reserve is called in the measured days.',
    },
  },
  reserveFirstCallDay: {
    unit: 'days',
    label: { nb: 'Første innkalling', en: 'First call of a reserve' },
    help: {
      nb: 'Dager fra første måledag til en reserve kalles inn første gang, for kjøringene der det skjer.',
      en: 'Days from the first measured day to the first call of a reserve, over the runs in which there is one.',
    },
  },
  policySwitches: {
    unit: 'switches',
    label: { nb: 'Skifter av nivå og reserver', en: 'Switches of level and reserves' },
    help: {
      nb: 'Hvor mange ganger nivået skifter og reserver kalles inn eller slippes i måleperioden.',
      en: 'How many times the level changes and reserves are called or released in the measured days.',
    },
  },
  mostPolicySwitches: {
    unit: 'switches',
    label: { nb: 'Flest skifter på to uker', en: 'Most switches in two weeks' },
    help: {
      nb: 'Flest skifter av nivået, eller av én reserve, på ti virkedager på rad.',
      en: 'Most changes of the level, or of one reserve, on ten working days in a row.',
    },
  },
} as const satisfies Partial<Readonly<Record<KeyFigureId, CatalogueEntry>>>;
