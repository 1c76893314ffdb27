/** The documents from which the shipped entries were made. The day of one that carries no date is null. */
export const documenten = {
  regioplan: {
    kort: 'Regioplan West-Brabant West',
    titel: 'Regioplan West-Brabant West: uitwerking van de projecten',
    uitgever: 'Samenwerkende partijen in West-Brabant West',
    datum: '2023-12-22',
  },
  transitieplan: {
    kort: 'Plan van de alliantie',
    titel: 'De buurt als ecosysteem voor maatschappelijke gezondheidszorg: plan van de alliantie wijkverpleging',
    uitgever: 'Alliantie wijkverpleging',
    datum: '2024-08-06',
  },
  buurtplannen: {
    kort: 'Buurtplannen Goirle en Groenewoud',
    titel: 'De buurt als ecosysteem: buurtbeelden en buurtplannen van Goirle-centrum en Groenewoud',
    uitgever: 'Alliantie wijkverpleging, Thebe',
    datum: null,
  },
} as const
export type Document = keyof typeof documenten

/** A place in a document: from one line of its text to another, both included. */
export interface Vindplaats {
  readonly document: Document
  readonly van: number
  readonly tot: number
}

/** A fact in our own words, with the places that it rests on. */
export interface Feit {
  readonly tekst: string
  readonly bronnen: [Vindplaats, ...Vindplaats[]]
}

/** Lines of the regional plan. */
export function r(van: number, tot: number = van): Vindplaats {
  return { document: 'regioplan', van, tot }
}

/** Lines of the plan of the alliance. */
export function t(van: number, tot: number = van): Vindplaats {
  return { document: 'transitieplan', van, tot }
}

/** Lines of the plans of the two example buurten. */
export function b(van: number, tot: number = van): Vindplaats {
  return { document: 'buurtplannen', van, tot }
}

/** A fact with where it stands. */
export function feit(tekst: string, ...bronnen: [Vindplaats, ...Vindplaats[]]): Feit {
  return { tekst, bronnen }
}
