import type { BegrotingsKader } from './controles.ts'

/** The frame of the programme as it begins: three years, two million euro for a neighbourhood, and no norm for any rate until the programme sets one. */
export const eersteKader: BegrotingsKader = { jaren: [2025, 2026, 2027], plafondCent: 200_000_000, normTariefCent: {} }
