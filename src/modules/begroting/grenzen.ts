import { mostCent } from './bedrag.ts'

/** More lines than any neighbourhood needs; the whole budget fits in memory and on a page. */
export const mostPosten = 2_000
/** A million hours or pieces, in hundredths. */
export const mostAantalHonderdste = 100_000_000
export const mostTariefCent = mostCent
export const longestOmschrijving = 200
export const longestToelichting = 2_000
export const firstJaar = 2000
export const lastJaar = 2100
