/** What somebody can point at: one figure, a sentence that a rule made, a measure everywhere, the name or boundary of an area, a text of a network. */
export const soorten = ['cijfer', 'zin', 'maat', 'gebied', 'tekst'] as const
export type Soort = (typeof soorten)[number]

/** Who looks at it. */
export const loketten = ['cijfers', 'programma', 'buurt'] as const
export type Loket = (typeof loketten)[number]

export const staten = ['nieuw', 'in-behandeling', 'beantwoord'] as const
export type Staat = (typeof staten)[number]

/** What came out: it is right, it was changed, or who published it was told. */
export const uitkomsten = ['klopt', 'aangepast', 'doorgestuurd'] as const
export type Uitkomst = (typeof uitkomsten)[number]

const desks: Readonly<Record<Soort, Loket>> = { cijfer: 'cijfers', zin: 'cijfers', maat: 'cijfers', gebied: 'programma', tekst: 'buurt' }

/** The desk that can do something about it. */
export function loketVan(soort: Soort): Loket {
  return desks[soort]
}

/** How long a mail address is kept after the answer, in days; the form promises it. */
export const contactDagen = 30
/** And when no answer comes. */
export const contactDagenZonderAntwoord = 365
