/** When a wave is held, against the beginning of the plan. */
export const momenten = ['nulmeting', 'kwartaal', 'halfjaar', 'einde', 'anders'] as const
export type Moment = (typeof momenten)[number]

export const doelgroepen = ['bewoners', 'medewerkers'] as const
export type Doelgroep = (typeof doelgroepen)[number]

/** A group smaller than this, or with fewer outside it, has no result: people can be known among few. */
export const kleinste: Readonly<Record<Doelgroep, number>> = { bewoners: 10, medewerkers: 7 }

export const golfStaten = ['concept', 'open', 'gesloten'] as const
export type GolfStaat = (typeof golfStaten)[number]

/** How a code reaches somebody. */
export const wijzen = ['brief', 'link', 'mail'] as const
export type Wijze = (typeof wijzen)[number]

/** Who filled it in: the person, with somebody's help, or somebody in their place. */
export const invullers = ['zelf', 'samen', 'ander'] as const
export type Invuller = (typeof invullers)[number]

export const langsWegen = ['scherm', 'papier'] as const
export type Langs = (typeof langsWegen)[number]

/** So many people can be asked in one wave. */
export const meesteCodes = 20_000
/** So many in one go. */
export const meestePerKeer = 2000
