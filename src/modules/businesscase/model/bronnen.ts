import type { Tekst } from '@buurtwijs/figures'

/** Where an input stands, and from when that is. */
export interface Vindplaats {
  readonly bron: Tekst
  readonly datum: string
}

/** Lines of the plan of the alliance wijkverpleging, with the business case of April 2024. */
export function plan(regels: string): Vindplaats {
  return { bron: { nl: `Plan van de alliantie, regel ${regels}`, en: `Plan of the alliance, line ${regels}` }, datum: '2024-08-06' }
}

/** Lines of the regional plan of West-Brabant West: a figure of one region, taken for the country. */
export function regioplan(regels: string): Vindplaats {
  return {
    bron: {
      nl: `Afgeleid, niet uit de bron: cijfer van één regio (Regioplan West-Brabant West, regel ${regels}), hier gebruikt voor heel Nederland`,
      en: `Derived, not from the source: figure of one region (Regional plan West-Brabant West, line ${regels}), used here for the whole country`,
    },
    datum: '2023-12-22',
  }
}

/** Worked back from published figures. The equation stands beside it. */
export function afgeleid(nl: string, en: string): Vindplaats {
  return { bron: { nl: `Afgeleid, niet uit de bron: ${nl}`, en: `Derived, not from the source: ${en}` }, datum: '2026-11-27' }
}

/** Nobody gives this figure: it is a choice of this model, to be changed. */
export function keuze(nl: string, en: string): Vindplaats {
  return {
    bron: { nl: `Keuze van dit model, zonder bron: ${nl}`, en: `Choice of this model, without a source: ${en}` },
    datum: '2026-11-27',
  }
}
