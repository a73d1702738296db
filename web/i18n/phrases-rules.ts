/** Bokmål for what the engine says about fields that do not fit together, by its English template. */
export const RULE_PHRASES: Readonly<Record<string, string>> = {
  // Order and repetition
  '{0} after {1}': '{0} etter {1}',
  'Remove one of them.': 'Fjern en av dem.',
  'Rename one of them.': 'Gi en av dem et annet navn.',
  'a different id for each team': 'en egen id for hvert team',
  'a different id for each reserve': 'en egen id for hver reserve',
  'a different id for each checkpoint': 'en egen id for hvert sjekkpunkt',
  'a second team "{0}"': 'et team til som heter «{0}»',
  'a second reserve "{0}"': 'en reserve til som heter «{0}»',
  'a second checkpoint "{0}"': 'et sjekkpunkt til som heter «{0}»',
  // Run and demand
  '{0} warm-up days and {1} measured days': '{0} dager oppvarming og {1} målte dager',
  'at most {0} days in all': 'høyst {0} dager til sammen',
  'Use {0} measured days or fewer, or a shorter warm-up.': 'Bruk høyst {0} målte dager, eller en kortere oppvarming.',
  'about {0} registrations in one run': 'omtrent {0} registreringer i én kjøring',
  'at most {0}': 'høyst {0}',
  'Use fewer registrations, a smaller inflow factor, fewer users or a shorter run.':
    'Bruk færre registreringer, en mindre faktor for tilgangen, færre brukere eller en kortere kjøring.',
  'only zeros': 'bare nuller',
  'at least one level above 0': 'minst ett nivå over 0',
  'Give levels around 1; set demand.inflowFactor to 0 to have no ordinary registrations.':
    'Gi nivåer rundt 1. Sett demand.inflowFactor til 0 hvis det ikke skal være vanlige registreringer.',
  '{0} with {1} warm-up days and {2} measured days': '{0} med {1} dager oppvarming og {2} målte dager',
  'a run inside {0} to {1}, the years whose public holidays are known':
    'en kjøring mellom {0} og {1}, årene der helligdagene er kjent',
  'Start at least {0} days later.': 'Start minst {0} dager senere.',
  'End at least {0} days earlier.': 'Slutt minst {0} dager tidligere.',
  'a wave on weekdays with the level 0 only': 'en bølge bare på ukedager med nivå 0',
  'a wave with at least one day on which people register': 'en bølge med minst én dag da noen registrerer seg',
  'Move or lengthen the wave, or raise demand.weekdayFactors for its days.':
    'Flytt eller forleng bølgen, eller øk demand.weekdayFactors for dagene.',
  'a wave from day {0} to day {1}': 'en bølge fra dag {0} til dag {1}',
  'a wave inside the run, from day {0} to day {1}': 'en bølge innenfor kjøringen, fra dag {0} til dag {1}',
  'Move or shorten the wave, or lengthen the run.': 'Flytt eller forkort bølgen, eller forleng kjøringen.',
  'the reading "{0}" of 0 persons': 'lesemåten «{0}» av 0 personer',
  '{0} persons without a reading': '{0} personer uten lesemåte',
  'a reading with persons, or neither': 'en lesemåte med personer, eller ingen av delene',
  'Give the number of persons, or set demand.users.reading to "none".':
    'Oppgi antall personer, eller sett demand.users.reading til "none".',
  'Set demand.users.reading to "stock" or "throughput"; enter a surge in demand.waves.':
    'Sett demand.users.reading til "stock" eller "throughput". En bølge skrives i demand.waves.',
  'the factor {0} beside the reading "{1}"': 'faktoren {0} sammen med lesemåten «{1}»',
  'the factor 1, since the number of users decides the level of registrations':
    'faktoren 1, siden antall brukere avgjør hvor mange som registrerer seg',
  'Set demand.inflowFactor to 1, or demand.users.reading to "none".':
    'Sett demand.inflowFactor til 1, eller demand.users.reading til "none".',
  '0 registrations beside the reading "{0}"': '0 registreringer sammen med lesemåten «{0}»',
  'registrations that can be scaled': 'registreringer som kan skaleres',
  'Give registrations per month, or set demand.users.reading to "none".':
    'Oppgi registreringer per måned, eller sett demand.users.reading til "none".',
  '{0} in a path of months': '{0} i en rekke av måneder',
  '{0} in a path of weeks': '{0} i en rekke av uker',
  'the first day of a month': 'den første dagen i en måned',
  'a Monday': 'en mandag',
  'Correct the date or demand.path.unit.': 'Rett datoen eller demand.path.unit.',
  'periods in order of time, none twice': 'perioder i tidsrekkefølge, ingen to ganger',
  'Sort the periods; join or remove those that cover the same days.':
    'Sorter periodene, og slå sammen eller fjern dem som dekker de samme dagene.',
  'a path from {0}, outside the run': 'en rekke fra {0}, utenfor kjøringen',
  'at least one period with days inside the run, warm-up included':
    'minst én periode med dager i kjøringen, oppvarmingen medregnet',
  'Move the path or run.startDate (now {0}).': 'Flytt rekken eller run.startDate (nå {0}).',
  'the factor {0}': 'faktoren {0}',
  'a factor of at most {0}; 1 is the average month': 'en faktor på høyst {0}; 1 er en gjennomsnittlig måned',
  'Give factors, or set demand.path.kind to "registrations".':
    'Gi faktorer, eller sett demand.path.kind til "registrations".',
  'a recalled share of {0} in a wave without laid-off people':
    'en andel på {0} som kalles tilbake, i en bølge uten permitterte',
  'a wave with a laid-off share above 0': 'en bølge med en andel permitterte over 0',
  'Raise laidOffShare, or set recallShare to 0.': 'Øk laidOffShare, eller sett recallShare til 0.',
  'recall from day {0} of people who register from day {1} to day {2}':
    'tilbakekalling fra dag {0} av personer som registrerer seg fra dag {1} til dag {2}',
  'a day from {0}, when the wave is over, to before {1}, when the last lay-off ends':
    'en dag fra {0}, når bølgen er over, til før {1}, når den siste permitteringen slutter',
  'Move the recall, or split the wave so that each part is over before its recall.':
    'Flytt tilbakekallingen, eller del bølgen så hver del er over før den kalles tilbake.',
  // People and contacts
  'ages from {0} to {1}': 'alder fra {0} til {1}',
  'a lowest age that is not above the highest': 'en laveste alder som ikke er over den høyeste',
  'Use {0} or less, or raise profiling.ageTo.': 'Bruk {0} eller mindre, eller øk profiling.ageTo.',
  '0: the first piece starts at registration': '0, for det første stykket starter ved registreringen',
  'Put 0 first.': 'Sett 0 først.',
  'months in increasing order': 'måneder i stigende rekkefølge',
  'Sort the months and remove equal ones.': 'Sorter månedene, og fjern like.',
  '{0} hazards for {1} pieces': '{0} rater for {1} stykker',
  'one hazard for each piece': 'én rate for hvert stykke',
  'Make hazards.exit.fromMonth and hazards.exit.perMonth equally long.':
    'Gjør hazards.exit.fromMonth og hazards.exit.perMonth like lange.',
  '0 weeks while some are laid off': '0 uker, mens noen er permittert',
  'a limit above 0, since people register as laid off': 'en grense over 0, siden noen registrerer seg som permittert',
  'Raise the limit, or set every laid-off share to 0.': 'Øk grensen, eller sett alle andeler permitterte til 0.',
  'week {0} after week {1}': 'uke {0} etter uke {1}',
  'weeks in increasing order': 'uker i stigende rekkefølge',
  'Sort the checkpoints by week, and let no two share a week.':
    'Sorter sjekkpunktene etter uke, og la aldri to ha samme uke.',
  'each group once': 'hver gruppe én gang',
  'Remove the repeated group.': 'Fjern gruppen som står to ganger.',
  '{0} with the law hyperexponential': '{0} med fordelingen hyperexponential',
  'a coefficient of variation of 1 or more': 'en variasjonskoeffisient på 1 eller mer',
  'Raise cv to 1 or more, or choose the law "lognormal".': 'Øk cv til 1 eller mer, eller velg fordelingen "lognormal".',
  // Start from a caseload
  '{0} warm-up days and a start from a caseload': '{0} dager oppvarming og start fra en oppgitt brukermasse',
  '0 warm-up days, since the caseload is that of the first measured day':
    '0 dager oppvarming, siden brukermassen gjelder den første målte dagen',
  'Set run.warmUpDays to 0, or run.start to "warmUp".': 'Sett run.warmUpDays til 0, eller run.start til "warmUp".',
  '{0}, while the groups sum to {1}': '{0}, mens gruppene til sammen har {1}',
  'the sum of the persons of all groups': 'summen av personene i alle gruppene',
  'Set run.caseload.total to {0}, or correct the groups.': 'Sett run.caseload.total til {0}, eller rett gruppene.',
  'ages from {0} to {1} days': 'fra {0} til {1} dager siden registreringen',
  'an upper age above the lower one; it is itself not included': 'en øvre grense over den nedre; den er selv ikke med',
  'Use more than {0}, for example {1} for one day.': 'Bruk mer enn {0}, for eksempel {1} for én dag.',
  'a task that has waited {0} days for users registered less than {1} days':
    'en oppgave som har ventet {0} dager, for brukere registrert for mindre enn {1} dager siden',
  'a wait that is not longer than the time since registration':
    'en ventetid som ikke er lengre enn tiden siden registreringen',
  'laid-off users while people.laidOffShare is 0': 'permitterte brukere, mens people.laidOffShare er 0',
  'users that are not laid off, since nobody registers as laid off':
    'brukere som ikke er permittert, siden ingen registrerer seg som permittert',
  'Use "drawn" or "none", or raise people.laidOffShare.': 'Bruk "drawn" eller "none", eller øk people.laidOffShare.',
  'laid-off users up to {0} days after registration': 'permitterte brukere inntil {0} dager etter registreringen',
  'at most {0} days: then the lay-off ends (hazards.laidOffLimitWeeks)':
    'høyst {0} dager, for da slutter permitteringen (hazards.laidOffLimitWeeks)',
  'Use an ageToDays of at most {0}, and "none" for those registered longer.':
    'Bruk en ageToDays på høyst {0}, og "none" for dem som har vært registrert lenger.',
  '"{0}" from {1} days after registration': '«{0}» fra {1} dager etter registreringen',
  'another phase, since no checkpoint is a review': 'en annen fase, siden ingen sjekkpunkter er en vurdering',
  '{0} days or more': '{0} dager eller mer',
  'Use "followedUp".': 'Bruk "followedUp".',
  'The first review is due in week {0}: start there.': 'Den første vurderingen er i uke {0}: Start der.',
  '"{0}" while office.handToNoeShare is 0': '«{0}», mens office.handToNoeShare er 0',
  'another phase, since offices hand nobody over': 'en annen fase, siden kontorene ikke overfører noen',
  'Use "awaitingAssessment", or raise office.handToNoeShare.':
    'Bruk "awaitingAssessment", eller øk office.handToNoeShare.',
  '"{0}" while intake.acceptShare is 0': '«{0}», mens intake.acceptShare er 0',
  'a phase before the decision, since nobody is accepted': 'en fase før vedtaket, siden ingen blir tatt imot',
  'Use "awaitingAssessment", or raise intake.acceptShare.': 'Bruk "awaitingAssessment", eller øk intake.acceptShare.',
};
