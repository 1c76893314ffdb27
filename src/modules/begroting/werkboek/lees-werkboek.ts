import type { Taal } from '@buurtwijs/figures'
import type { Werkbladrij } from '../../statistics/index.ts'
import { tidy } from '../namen.ts'
import { BladLezer } from './lees-blad.ts'
import type { Celfout, GelezenRegel } from './lees-blad.ts'
import { findInHead, openBladen, requireOneBlad } from './open-bladen.ts'
import { kolomOf, nodig, readKenmerk, werkboekWoorden } from './vorm.ts'
import type { Kenmerk, Kolom } from './vorm.ts'

const vorm = {
  kolomOf,
  nodig,
  zonderRegels:
    'In dit werkboek vinden wij geen blad met regels. Het blad heeft de koppen Activiteit, Jaar, Soort kosten, Aantal en Tarief nodig. Neem eerst het werkboek mee en vul dat in.',
} as const

export interface GelezenWerkboek {
  /** Null when the mark is gone. */
  readonly kenmerk: Kenmerk | null
  readonly kolommen: ReadonlySet<Kolom>
  readonly regels: readonly GelezenRegel[]
  readonly fouten: readonly Celfout[]
  /** Sheets that hold something else. */
  readonly overgeslagen: readonly string[]
}

export interface LeesVraag {
  readonly taal: Taal
  readonly jaren: readonly number[]
  /** By id the name, as the plan has them now. */
  readonly activiteiten: ReadonlyMap<string, string>
  /** The year that each line has now: one outside the programme may stay. */
  readonly jaarVan: ReadonlyMap<string, number>
}

/** Reads a workbook by its headings. Refuses what is no workbook, holds a program, or has no lines or two sheets of them; what is wrong in a cell is told per cell. */
export async function readWerkboek(
  bestand: { readonly naam: string; readonly inhoud: Buffer },
  vraag: LeesVraag,
): Promise<GelezenWerkboek> {
  const bladen = await openBladen(bestand, vorm)
  const only = requireOneBlad(bladen, vorm)
  const own = Object.values(werkboekWoorden).flatMap(({ bladen: names }) => [names.uitleg, names.totalen, names.lijsten].map(tidy))
  const labels = new Map<string, string>()
  for (const { isZichtbaar, rows } of bladen) if (!isZichtbaar) readLabels(rows, labels, vraag.activiteiten)
  for (const [id, naam] of vraag.activiteiten) if (!labels.has(tidy(naam))) labels.set(tidy(naam), id)
  const lezer = new BladLezer(only.naam, only.kop, { ...vraag, labels, samengevoegd: only.samengevoegd })
  const { regels, fouten } = lezer.read(only.rows)
  const overgeslagen = bladen.filter(({ naam, isZichtbaar, kop }) => isZichtbaar && kop === null && !own.includes(tidy(naam)))
  return {
    kenmerk: findInHead(bladen, readKenmerk),
    kolommen: lezer.kolommen,
    regels,
    fouten,
    overgeslagen: overgeslagen.map(({ naam }) => naam),
  }
}

/** What the activities were called when the workbook was made; those that left the plan are not taken. */
function readLabels(rows: readonly Werkbladrij[], labels: Map<string, string>, activiteiten: ReadonlyMap<string, string>): void {
  for (const { cellen } of rows) {
    const [label, id] = cellen
    if (typeof label === 'string' && typeof id === 'string' && activiteiten.has(id)) labels.set(tidy(label), id)
  }
}
