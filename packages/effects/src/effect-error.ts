/** Why something cannot be estimated, as a stable word that a program can act on. The sentences stand in `refusals`. */
export type EffectErrorCode = keyof typeof refusals

/** What the sentence names: a cohort, a period, a column. */
export type RefusalDetails = Readonly<Record<string, string | number>>

/**
 * Input that gives no number with a meaning. `message` is the Dutch sentence, `english` the same in English; `code` and `details` are for the program. Each says what is wrong and,
 * where there is something to do about it, what.
 */
export class EffectError extends Error {
  readonly code: EffectErrorCode
  readonly details: RefusalDetails
  readonly english: string

  constructor(code: EffectErrorCode, details: RefusalDetails = {}) {
    const sentences = refusals[code]
    super(fill(sentences[0], details))
    this.name = 'EffectError'
    this.code = code
    this.details = details
    this.english = fill(sentences[1], details)
  }
}

function fill(sentence: string, details: RefusalDetails): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))
}

/** Every reason, in Dutch and in English. */
export const refusals = {
  'no-rows': ['Er zijn geen rijen om mee te rekenen.', 'There are no rows to calculate with.'],
  'lengths-differ': [
    'De kolom {column} heeft {found} waarden, en dat moeten er {expected} zijn.',
    'Column {column} has {found} values where {expected} are needed.',
  ],
  'value-not-a-number': ['Rij {row}, kolom {column}: dit is geen getal.', 'Row {row}, column {column}: this is not a number.'],
  'duplicate-row': ['Eenheid {unit} komt in periode {period} twee keer voor.', 'Unit {unit} occurs twice in period {period}.'],
  'cohort-changes': [
    'Eenheid {unit} heeft meer dan één startperiode. Een eenheid die begonnen is, blijft in haar cohort.',
    'Unit {unit} has more than one start. A unit that started stays in its cohort.',
  ],
  'cluster-changes': ['Eenheid {unit} hoort bij meer dan één cluster.', 'Unit {unit} belongs to more than one cluster.'],
  'weight-negative': ['Rij {row}: een gewicht is een getal van nul of hoger.', 'Row {row}: a weight is a number from zero up.'],
  'weights-zero': ['De gewichten zijn samen nul.', 'The weights add up to zero.'],
  'one-period': [
    'Er is maar één periode. Een effect vraagt om cijfers van voor en na de start.',
    'There is only one period. An effect needs figures from before and after the start.',
  ],
  'nobody-treated': ['Geen enkele eenheid begint in de periodes van dit bestand.', 'No unit starts within the periods of this file.'],
  'one-treated-unit': [
    'Er is maar één eenheid die begint. Daarvan is de onzekerheid niet te schatten: bekijk haar reeks naast vergelijkbare eenheden.',
    'Only one unit starts. Its uncertainty cannot be estimated: look at its series beside comparable units.',
  ],
  'no-pre-period': [
    'Cohort {group} heeft geen periode van voor de start{anticipated}. Voeg eerdere periodes toe of laat het cohort weg.',
    'Cohort {group} has no period before its start{anticipated}. Add earlier periods or leave the cohort out.',
  ],
  'no-controls': [
    'Er zijn geen eenheden om mee te vergelijken: alle eenheden beginnen in of voor dezelfde periode.',
    'There are no units to compare with: all start in or before the same period.',
  ],
  'no-never-treated': [
    'Er zijn geen eenheden die nooit beginnen. Vergelijk met eenheden die nog niet begonnen zijn (control: "not-yet").',
    'No unit stays untreated. Compare with units that have not started yet (control: "not-yet").',
  ],
  'no-complete-units': [
    'Geen enkele eenheid heeft cijfers in alle {periods} periodes. Kies unbalanced: "allow", of neem minder periodes.',
    'No unit has figures in all {periods} periods. Choose unbalanced: "allow", or take fewer periods.',
  ],
  'no-treated-left': [
    'Van de eenheden die beginnen heeft er geen een cijfer in alle {periods} periodes. Kies unbalanced: "allow", of neem minder periodes.',
    'None of the units that start has a figure in all {periods} periods. Choose unbalanced: "allow", or take fewer periods.',
  ],
  'no-controls-left': [
    'Van de eenheden om mee te vergelijken heeft er geen een cijfer in alle {periods} periodes. Kies unbalanced: "allow", of neem minder periodes.',
    'None of the units to compare with has a figure in all {periods} periods. Choose unbalanced: "allow", or take fewer periods.',
  ],
  gaps: [
    'Cohort {group} of zijn vergelijking heeft in periode {period} te weinig cijfers.',
    'Cohort {group} or its comparison has too few figures in period {period}.',
  ],
  'outcome-constant': [
    'De uitkomst is overal gelijk: daar is geen effect in te zien.',
    'The outcome is the same everywhere: no effect can be seen in it.',
  ],
  'covariates-collinear': [
    'De kenmerken zeggen voor cohort {group} in periode {period} hetzelfde als elkaar, of zijn voor iedereen gelijk. Laat er een weg.',
    'For cohort {group} in period {period} the covariates repeat each other, or are the same for everyone. Leave one out.',
  ],
  'no-overlap': [
    'De kenmerken scheiden cohort {group} in periode {period} van de vergelijking: er zijn geen eenheden die op elkaar lijken. Kies minder kenmerken of een andere vergelijking.',
    'The covariates separate cohort {group} from its comparison in period {period}: no units resemble each other. Choose fewer covariates or another comparison.',
  ],
  'too-few-controls': [
    'Cohort {group} heeft in periode {period} {found} eenheden om mee te vergelijken; met deze kenmerken zijn er minstens {needed} nodig.',
    'Cohort {group} has {found} units to compare with in period {period}; these covariates need at least {needed}.',
  ],
  'not-balanced': [
    'Deze schatter vraagt om een cijfer van elke eenheid in elke periode.',
    'This estimator needs a figure of every unit in every period.',
  ],
  'effect-collinear': [
    'De variabele {column} valt samen met de vaste effecten of met andere variabelen en heeft geen eigen effect.',
    'Variable {column} coincides with the fixed effects or other variables and has no effect of its own.',
  ],
  'one-cluster': [
    'Er is maar één cluster; voor een onzekerheid zijn er minstens twee nodig.',
    'There is only one cluster; uncertainty needs at least two.',
  ],
  'too-few-pre-periods': [
    'Er zijn {found} periodes voor de start; deze methode vraagt er minstens {needed}.',
    'There are {found} periods before the start; this method needs at least {needed}.',
  ],
  'too-few-units': [
    'Er zijn {found} eenheden; deze methode vraagt er minstens {needed}.',
    'There are {found} units; this method needs at least {needed}.',
  ],
  'covariance-not-positive': [
    'De covariantie van de schattingen is niet positief: sommige schattingen hangen helemaal van elkaar af.',
    'The covariance of the estimates is not positive: some depend wholly on each other.',
  ],
  'covariate-constant': [
    'Het kenmerk {column} is voor iedereen gelijk en zegt dus niets. Laat het weg.',
    'Covariate {column} is the same for everyone and says nothing. Leave it out.',
  ],
  'no-match': [
    'Voor geen enkele eenheid is een vergelijking te vinden die aan de voorwaarden voldoet.',
    'No unit has a comparison that meets the conditions.',
  ],
  'propensity-separates': [
    'De kenmerken scheiden de groepen helemaal: een kans om mee te doen is niet te schatten. Kies minder kenmerken.',
    'The covariates separate the groups completely: a propensity cannot be estimated. Choose fewer covariates.',
  ],
  'option-invalid': ['{option} is {found}, en dat kan niet: {expected}.', '{option} is {found}, which cannot be: {expected}.'],
} as const satisfies Record<string, readonly [dutch: string, english: string]>
