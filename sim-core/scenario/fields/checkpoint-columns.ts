import type { Draft, Lookup } from '../draft.ts';
import { both, KEBAB, number, option, REQUIRED, setting } from '../draft.ts';

/** Columns of the list of checkpoints. */
export const CHECKPOINT_COLUMNS: readonly Draft[] = [
  {
    path: 'id',
    label: both('Navn', 'Id'),
    help: both('Entydig kortnavn på sjekkpunktet.', 'Unique short name of the checkpoint.'),
    unit: null,
    shape: KEBAB,
    from: REQUIRED,
  },
  {
    path: 'week',
    label: both('Uke', 'Week'),
    help: both('Uker etter registrering.', 'Weeks since registration.'),
    unit: 'weeks',
    shape: number(0, 520),
    from: REQUIRED,
  },
  {
    path: 'kind',
    label: both('Type', 'Kind'),
    help: both('Hva som skjer ved sjekkpunktet.', 'What happens at the checkpoint.'),
    unit: null,
    shape: {
      kind: 'choice',
      options: [
        option('cv', 'CV-kontroll', 'CV check'),
        option('message', 'standardmelding', 'standard message'),
        option('review', 'vurdering for overføring', 'review for transfer'),
        option('tailored', 'tilpasset melding og vurdering', 'tailored message and review'),
      ],
    },
    from: REQUIRED,
  },
  {
    path: 'replyDays',
    label: both('Svarfrist', 'Reply deadline'),
    help: both(
      'Antall dager brukeren har på å svare før saken vurderes likevel; gjelder bare vurderingene.',
      'Days the user has to reply before the case is assessed anyway; only for reviews.',
    ),
    unit: 'days',
    shape: number(0, 365),
    from: { kind: 'calibration', key: 'checkpoints.review.replyDays' },
  },
  {
    path: 'exempt',
    label: both('Unntatt', 'Exempt'),
    help: both('Gruppene sjekkpunktet hopper over.', 'Groups the checkpoint skips.'),
    unit: null,
    shape: {
      kind: 'texts',
      minLength: 0,
      maxLength: 2,
      item: {
        kind: 'choice',
        options: [
          option('laidOff', 'permitterte', 'laid off'),
          option('partlyInWork', 'delvis i arbeid', 'partly in work'),
        ],
      },
    },
    from: setting([]),
  },
];

/** The four checkpoints of the present practice, as calibration records them. */
export function defaultCheckpoints(lookup: Lookup): readonly unknown[] {
  const exempt = lookup.list('checkpoints.exempt');
  return (['cv', 'message', 'review', 'tailored'] as const).map((kind) => {
    const replies = kind === 'review' || kind === 'tailored';
    return {
      id: kind,
      week: lookup.value(`checkpoints.${kind}.week`),
      kind,
      replyDays: replies ? lookup.value(`checkpoints.${kind}.replyDays`) : 0,
      exempt,
    };
  });
}
