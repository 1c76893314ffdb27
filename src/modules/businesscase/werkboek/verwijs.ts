import { eersteJaar, jaren, laatsteJaar } from '../model/cel.ts'
import { writeFormule } from '../model/formule.ts'
import type { Knoop, Schrijfwijze } from '../model/formule.ts'

/** The column of the first year on the sheet with years, counted from 1. */
export const eersteKolom = 3
/** The row with the years themselves. */
export const jaarRij = 3

/** Where cells stand: inputs and single figures by their own name, series by their row on the sheet with years. */
export interface Plattegrond {
  readonly blad: string
  readonly rijen: ReadonlyMap<string, number>
}

/** The letters of a column, for as many columns as there are years. */
export function columnOf(jaar: number): string {
  return String.fromCodePoint(64 + eersteKolom + jaar - eersteJaar)
}

/** A formula of the model as a spreadsheet has it. `jaar` is the column that it stands in; null for a single figure. */
export function writeWerkbladformule(knoop: Knoop, jaar: number | null, { blad, rijen }: Plattegrond): string {
  const row = (naam: string) => rijen.get(naam)
  const cell = (when: number, rij: number) => `${blad}!${columnOf(when)}${rij}`
  const wijze: Schrijfwijze = {
    naam: ({ naam, terug, jaar: genoemd }) => {
      if (naam === 'jaar') return cell(jaar ?? eersteJaar, jaarRij)
      const rij = row(naam)
      if (rij === undefined) return naam
      const when = genoemd ?? (jaar ?? eersteJaar) - terug
      // Before the first year every series is zero.
      return jaren.includes(when) ? cell(when, rij) : '0'
    },
    som: naam => `SUM(${blad}!${columnOf(eersteJaar)}${row(naam)}:${columnOf(laatsteJaar)}${row(naam)})`,
    teken: teken => teken,
    functie: functie => functie,
    scheiding: ',',
  }
  return writeFormule(knoop, wijze)
}
