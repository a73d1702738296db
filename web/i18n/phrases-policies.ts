/** Bokmål for what the engine says about staff, readiness levels and reserves that do not fit, by its English template. */
export const POLICY_PHRASES: Readonly<Record<string, string>> = {
  // Staff
  'opening at {0} and closing at {1}': 'åpner klokken {0} og stenger klokken {1}',
  'a closing hour after the opening hour': 'stengetid etter åpningstid',
  'Use a closing hour above {0}, or the calendar "always".': 'Bruk en stengetid etter {0}, eller kalenderen "always".',
  '0 FTE in all teams': '0 årsverk i alle team',
  'someone who works': 'noen som arbeider',
  'Give at least one team more than 0 FTE.': 'Gi minst ett team mer enn 0 årsverk.',
  'no intake team': 'ingen mottaksteam',
  '{0} intake teams': '{0} mottaksteam',
  'exactly one team with the role "intake", since everyone is assessed on arrival':
    'nøyaktig ett team med rollen "intake", siden alle blir vurdert når de kommer',
  'Give one team the role "intake".': 'Gi ett team rollen "intake".',
  'Join the intake teams to one.': 'Slå sammen mottaksteamene til ett.',
  'no follow-up team with FTE': 'ingen oppfølgingsteam med årsverk',
  'at least one team with the role "followUp" and FTE above 0, since accepted users bring work':
    'minst ett team med rollen "followUp" og årsverk over 0, siden brukerne fører arbeid med seg',
  'Add such a team, or set intake.acceptShare to 0.': 'Legg til et slikt team, eller sett intake.acceptShare til 0.',
  'the team "{0}"': 'teamet «{0}»',
  'the team "{0}" twice': 'teamet «{0}» to ganger',
  'each team once': 'hvert team én gang',
  'a team of staff.teams: {0}': 'et team i staff.teams: {0}',
  'Correct the id, or add the team.': 'Rett id-en, eller legg til teamet.',
  'a follow-up team with FTE, since only such teams have users':
    'et oppfølgingsteam med årsverk, siden bare slike team har brukere',
  'Use one of {0}.': 'Bruk en av disse: {0}.',
  'Add a follow-up team.': 'Legg til et oppfølgingsteam.',
  '{0} times the users of "{1}"': '{0} ganger så mange brukere som «{1}» har',
  'at most {0}, all users of NOE: the team gets those of the other follow-up teams':
    'høyst {0}, alle brukerne i NOE: Teamet får brukerne til de andre oppfølgingsteamene',
  'Use a smaller factor; to test with more users than NOE has, raise demand.users too.':
    'Bruk en mindre faktor. Skal dere teste med flere brukere enn NOE har, må demand.users økes også.',
  'a test from day {0} to day {1}': 'en test fra dag {0} til dag {1}',
  'a test inside the run, from day {0} to day {1}': 'en test innenfor kjøringen, fra dag {0} til dag {1}',
  'Move or shorten the test, or lengthen the run.': 'Flytt eller forkort testen, eller forleng kjøringen.',
  'a test that overlaps test {0}': 'en test som overlapper test {0}',
  'one test at a time': 'én test om gangen',
  'Move or shorten one of them.': 'Flytt eller forkort en av dem.',
  // Readiness levels
  'the task assessment (the § 14a decision) at level {0}': 'oppgaven assessment (§ 14 a-vedtaket) på nivå {0}',
  'tasks other than assessment: the decision is made at every level':
    'andre oppgaver enn assessment: Vedtaket blir fattet på alle nivåer',
  'Remove assessment from the list; give it a shorter handling time or a larger automatic share instead.':
    'Fjern assessment fra listen. Gi den heller kortere behandlingstid eller en større automatisk andel.',
  'the task {0} twice': 'oppgaven {0} to ganger',
  'each task once, either dropped or postponed': 'hver oppgave én gang, enten droppet eller utsatt',
  'exit at {0} and entry at {1}': 'slutt ved {0} og start ved {1}',
  'an exit below the entry, or the level would end as it starts':
    'slutt under start, ellers ville nivået slutte idet det starter',
  'Use less than {0}, or raise enterAt.': 'Bruk mindre enn {0}, eller øk enterAt.',
  'entry of level {0} at {1}, of level {2} at {3}': 'start av nivå {0} ved {1}, av nivå {2} ved {3}',
  'a higher level that is entered at the same value of a measure or later':
    'et høyere nivå som starter ved samme verdi av målet eller senere',
  'Use {0} or more, or put the levels in another order.':
    'Bruk {0} eller mer, eller sett nivåene i en annen rekkefølge.',
  'a trigger on response time at a level that answers no messages':
    'en utløser på svartid på et nivå som ikke svarer på meldinger',
  'a measure that can still be seen at the level': 'et mål som fortsatt kan ses på nivået',
  'Choose another measure, or answer messages at this level.':
    'Velg et annet mål, eller svar på meldinger på dette nivået.',
  'level {0} without a trigger': 'nivå {0} uten utløser',
  'a measure that enters the level, or a schedule': 'et mål som starter nivået, eller en plan',
  'Choose a measure, or set readiness.control to "schedule".':
    'Velg et mål, eller sett readiness.control til "schedule".',
  'an empty schedule that decides the level': 'en tom plan som bestemmer nivået',
  'at least one day with a level': 'minst én dag med et nivå',
  'Add {"fromDay": 0, "level": 1}, or set readiness.control to "triggers".':
    'Legg til {"fromDay": 0, "level": 1}, eller sett readiness.control til "triggers".',
  'a schedule of {0} while the triggers decide': 'en plan med {0} dager, mens utløserne bestemmer',
  'an empty schedule, or "schedule" in readiness.control': 'en tom plan, eller "schedule" i readiness.control',
  'Set readiness.control to "schedule", or remove the schedule.':
    'Sett readiness.control til "schedule", eller fjern planen.',
  'day {0} after day {1}': 'dag {0} etter dag {1}',
  'days in increasing order': 'dager i stigende rekkefølge',
  'Sort the schedule by day, and let no two share a day.': 'Sorter planen etter dag, og la aldri to ha samme dag.',
  'day {0}': 'dag {0}',
  'a day of the run, from {0} to {1}': 'en dag i kjøringen, fra {0} til {1}',
  'Move the day, or lengthen the run.': 'Flytt dagen, eller forleng kjøringen.',
  'level {0}': 'nivå {0}',
  'a level of readiness.levels, which is empty': 'et nivå i readiness.levels, som er tom',
  'a level from 0 to {0}': 'et nivå fra 0 til {0}',
  'Add the level to readiness.levels, or choose one that is there.':
    'Legg til nivået i readiness.levels, eller velg et som finnes der.',
  // Reserves
  '{0} FTE from a lender with {1}': '{0} årsverk fra en enhet som har {1}',
  'no more FTE than the lender has': 'ikke flere årsverk enn enheten som låner ut, har',
  'Use {0} or less, or correct lenderFte.': 'Bruk {0} eller mindre, eller rett lenderFte.',
  'release at {0} and call at {1}': 'sendes hjem ved {0} og tilkalles ved {1}',
  'a release below the call, or the reserve would go home as it comes':
    'hjemsending under tilkalling, ellers ville reserven gå hjem idet den kommer',
  'Use less than {0}, or raise callAt.': 'Bruk mindre enn {0}, eller øk callAt.',
  'day {0} of a run that measures {1} days': 'dag {0} i en kjøring som måler {1} dager',
  'a day from 0 to {0}': 'en dag fra 0 til {0}',
  'Call the reserve earlier, or lengthen the run.': 'Tilkall reserven tidligere, eller forleng kjøringen.',
  'at most {0} and at least {1} working days': 'høyst {0} og minst {1} virkedager',
  'a longest stay that is not below the smallest': 'et lengste opphold som ikke er kortere enn det korteste',
  'Use {0} or more, or 0 for no limit.': 'Bruk {0} eller mer, eller 0 for ingen grense.',
  'a cap of {0} FTE-days for {1} FTE': 'et tak på {0} dagsverk for {1} årsverk',
  'enough for one day of the whole reserve': 'nok til én dag med hele reserven',
};
