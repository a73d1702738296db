import type { LocalText } from '../document.ts';
import type { Draft } from '../draft.ts';
import { BOOLEAN, both, CALIBRATION, number, SHARE } from '../draft.ts';
import type { UnitId } from '../field.ts';
import { CHECKPOINT_COLUMNS, defaultCheckpoints } from './checkpoint-columns.ts';

function rate(name: string, label: LocalText, help: LocalText): Draft {
  const unit: UnitId = 'per person and month';
  return { path: `messages.${name}`, label, help, unit, shape: number(0, 1000), from: CALIBRATION };
}

function share(path: string, label: LocalText, help: LocalText): Draft {
  return { path, label, help, unit: 'share', shape: SHARE, from: CALIBRATION };
}

/** Work that users and case systems bring between the checkpoints. */
export const MESSAGES: readonly Draft[] = [
  rate(
    'perUserMonth',
    both('Henvendelser', 'Questions'),
    both('Spørsmål fra en aktiv bruker per måned.', 'Questions from an active user per month.'),
  ),
  {
    path: 'messages.recontactAfterDays',
    label: both('Ny henvendelse etter', 'Writes again after'),
    help: both(
      'Antall dager uten svar før brukeren kan skrive på nytt.',
      'Days without an answer after which the user may write again.',
    ),
    unit: 'days',
    shape: number(0.01, 3650),
    from: CALIBRATION,
  },
  share(
    'messages.recontactShare',
    both('Skriver på nytt', 'Writes again'),
    both(
      'Andelen ubesvarte henvendelser som følges av en ny.',
      'Share of unanswered messages that is followed by a new one.',
    ),
  ),
  share(
    'messages.phoneShare',
    both('Henvendelser som krever telefon', 'Messages that need a call'),
    both(
      'Andelen besvarte henvendelser som også krever en telefonsamtale.',
      'Share of answered messages that also needs a phone conversation.',
    ),
  ),
  rate(
    'caseSystemPerUserMonth',
    both('Oppgaver i fagsystemene', 'Case-system tasks'),
    both('Oppgaver i fagsystemene per aktive bruker og måned.', 'Case-system tasks per active user and month.'),
  ),
  rate(
    'misroutedPerUserMonth',
    both('Feilsendte svar', 'Misrouted replies'),
    both(
      'Svar til kontoret som havner hos NOE, per aktive bruker og måned.',
      'Replies to office messages that land in NOE, per active user and month.',
    ),
  ),
];

/** The fixed points of contact. */
export const CHECKPOINTS: readonly Draft[] = [
  {
    path: 'checkpoints',
    label: both('Sjekkpunkter', 'Checkpoints'),
    help: both(
      'De faste sjekkpunktene, regnet fra registrering og i stigende rekkefølge.',
      'The fixed points of contact, counted from registration and in increasing order.',
    ),
    unit: null,
    shape: { kind: 'rows', minLength: 0, maxLength: 50, columns: CHECKPOINT_COLUMNS },
    from: { kind: 'rows', key: 'checkpoints.review.week', build: defaultCheckpoints },
  },
];

/** What happens at the checkpoints. */
export const REVIEWS: readonly Draft[] = [
  share(
    'reviews.cvNotSatisfactoryShare',
    both('CV ikke god nok', 'CV not satisfactory'),
    both(
      'Andelen der CV-en må kontrolleres ved sjekkpunktet for CV.',
      'Share whose CV needs a check at the CV checkpoint.',
    ),
  ),
  share(
    'reviews.replyShare',
    both('Svarer innen fristen', 'Replies in time'),
    both('Andelen som svarer før fristen.', 'Share that replies before the deadline.'),
  ),
  share(
    'reviews.phoneShareSilent',
    both('Ringes når de ikke svarer', 'Silent users phoned'),
    both(
      'Andelen av dem som ikke svarer, som blir oppringt før vurderingen.',
      'Share of silent users who are phoned before the assessment.',
    ),
  ),
  share(
    'reviews.transferShare',
    both('Overføres ved vurderingen', 'Transferred at the review'),
    both(
      'Sannsynligheten for at vurderingen flytter en referanseperson uten arbeid til kontoret.',
      'Probability that a review moves a reference person, not partly in work, to the office.',
    ),
  ),
  share(
    'reviews.tailoredTransferShare',
    both('Overføres etter tilpasset melding', 'Transferred after the tailored message'),
    both(
      'Sannsynligheten for overføring ved vurderingen etter den tilpassede meldingen.',
      'Probability of transfer at the assessment after the tailored message.',
    ),
  ),
  share(
    'reviews.changedSituationTransferShare',
    both('Overføres ved endret situasjon', 'Transferred after a changed situation'),
    both(
      'Sannsynligheten for overføring ved vurderingen etter endret situasjon.',
      'Probability of transfer at the assessment after a changed situation.',
    ),
  ),
  {
    path: 'reviews.keepPartlyInWork',
    label: both('Behold brukere som er delvis i arbeid', 'Keep users partly in work'),
    help: both(
      'Om brukere som er delvis i arbeid, alltid beholdes i NOE.',
      'Whether people partly in work are always kept.',
    ),
    unit: null,
    shape: BOOLEAN,
    from: CALIBRATION,
  },
];
