import { FigureError, jaarPeriode, parseGebiedCode, parsePeriode } from '@buurtwijs/figures'
import type { GebiedCode, Periode } from '@buurtwijs/figures'
import type { Refusal } from '#src/refusal.ts'
import type { PublishedGebied, PublishedTable } from '../published-table.ts'
import { eigenBron, findDouble, findEigenKop, MappingNeeded, type EigenKop, type EigenMaat } from './eigen-kop.ts'
import { isSameOnderwerp, readEigenOnderwerp, requireIntervallen, type EigenOnderwerp } from './eigen-onderwerp.ts'
import type { ReadOptions, Toewijzing } from './input.ts'
import { noRows, progressOf } from './kwb-workbook.ts'
import { yearNeeded } from './statline-tabel.ts'
import { UnknownGebieden } from './unknown-gebieden.ts'
import { CijferKolom, CijferReader, cellRefusal, cellText, refuseTooManyCells } from './workbook-cijfers.ts'
import type { Plek } from './workbook-cijfers.ts'
import type { Rij } from './workbook-rows.ts'
import type { Blad, Workbook } from './workbook.ts'

/** Which column of a sheet holds what, and the number of the row with their names. */
export interface BladKop {
  readonly rij: number
  readonly kop: EigenKop
}

/**
 * Finds the row with the names of the columns among the first rows of a sheet, by the mapping or else by the usual names.
 * Null when no row has them.
 */
export function findBladKop(rows: readonly Rij[], toewijzing: Toewijzing | null, plek: Plek): BladKop | null {
  for (const rij of rows) {
    const names = rij.cellen.map(cel => cellText(cel))
    const kop = findEigenKop(names, toewijzing)
    if (typeof kop === 'string') continue
    const double = findDouble(names)
    if (double === null) return { rij: rij.nummer, kop }
    const sentence = `de kolom '${names[double]}' staat er twee keer. Geef een van de twee een andere naam.`
    throw cellRefusal(plek, rij, double, sentence, 'import-duplicate-column')
  }
  return null
}

/** What to ask of somebody whose workbook has other names: it lists the columns that there are. */
export function mappingNeeded(plek: Plek, rows: readonly Rij[]): MappingNeeded {
  const header = rows.find(({ cellen }) => cellen.filter(cel => typeof cel === 'string').length > 1) ?? rows[0]
  const columns = header ? header.cellen.map(cel => cellText(cel)).filter(name => name !== '') : []
  return new MappingNeeded(
    plek.bestand,
    columns,
    `Het is niet duidelijk welke kolom van blad '${plek.blad}' de code van het gebied heeft en welke de cijfers.`,
  )
}

/** Reads a workbook of one's own: a code of an area in each row, with one figure (measure and value) or one for each other column. */
export async function readEigenWorkbook(
  workbook: Workbook,
  blad: Blad,
  { rij: kopRij, kop }: BladKop,
  options: ReadOptions,
): Promise<PublishedTable> {
  const plek = { bestand: workbook.naam, blad: blad.naam }
  const cijfers = new CijferReader(plek, 'onbekend')
  const table = new EigenTable(plek, kop, options)
  for await (const rij of workbook.rows(blad, progressOf(options))) {
    if (rij.nummer > kopRij) table.add(rij, cijfers)
  }
  return table.finish(options.jaar, cijfers.finish())
}

class EigenTable {
  readonly #plek: Plek
  readonly #kop: EigenKop
  readonly #vast: Periode | null
  readonly #unknown: UnknownGebieden
  readonly #gebieden: PublishedGebied[] = []
  readonly #rowOfCode = new Map<GebiedCode, number>()
  readonly #periodes = new Map<string, Periode>()
  readonly #onderwerpen = new Map<string, EigenOnderwerp>()
  readonly #kolommen = new Map<string, { maat: string; marge: EigenMaat['marge']; periode: Periode; kolom: CijferKolom }>()

  constructor(plek: Plek, kop: EigenKop, options: ReadOptions) {
    this.#plek = plek
    this.#kop = kop
    this.#vast = options.jaar === null ? null : jaarPeriode(options.jaar)
    this.#unknown = new UnknownGebieden(options)
  }

  add(rij: Rij, cijfers: CijferReader): void {
    const row = this.#gebied(rij)
    const periode = this.#periode(rij)
    const eigenNaam = this.#maat(rij)
    for (const { kolom, naam, marge } of this.#kop.maten) this.#put(rij, kolom, { maat: eigenNaam ?? naam, marge, periode, row, cijfers })
  }

  finish(jaar: number | null, opmerkingen: readonly string[]): PublishedTable {
    const newest = [...this.#periodes.values()].map(periode => Number(periode.begin.slice(0, 4))).toSorted((a, b) => b - a)[0]
    if (newest === undefined) throw noRows(this.#plek)
    this.#unknown.refuse()
    const kolommen = [...this.#kolommen.values()].map(({ maat, marge, periode, kolom }) => {
      const { decimalen, ...cells } = kolom.finish(this.#gebieden.length, null)
      const told = this.#onderwerpen.get(maat) ?? { eenheid: '' }
      return { onderwerp: { sleutel: maat, pad: [maat], decimalen, dimensies: {}, marge, ...told }, periode, ...cells }
    })
    requireIntervallen(this.#plek.bestand, this.#gebieden, kolommen)
    return {
      bron: eigenBron(this.#plek.bestand, { status: 'definitief', indelingsjaar: jaar ?? newest }),
      gebieden: this.#gebieden,
      kolommen,
      opmerkingen,
    }
  }

  #put(
    rij: Rij,
    index: number,
    {
      maat,
      marge,
      periode,
      row,
      cijfers,
    }: { maat: string; marge: EigenMaat['marge']; periode: Periode; row: number; cijfers: CijferReader },
  ): void {
    const key = `${periode.id}\n${maat}\n${marge}`
    const found = this.#kolommen.get(key)
    const kolom = found?.kolom ?? new CijferKolom()
    if (!found) this.#kolommen.set(key, { maat, marge, periode, kolom })
    if (kolom.has(row))
      throw this.#refusal(
        rij,
        index,
        `'${maat}' staat voor dit gebied al eerder in dit blad. Haal een van de twee weg.`,
        'gebied-duplicate',
      )
    refuseTooManyCells(this.#plek, this.#gebieden.length, this.#kolommen.size)
    kolom.set(row, cijfers.read(rij, index))
  }

  /** The row of the area in the table, which is another one than that of the sheet when an area has several. */
  #gebied(rij: Rij): number {
    const text = cellText(rij.cellen[this.#kop.code])
    const { code, soort } = this.#parse(rij, this.#kop.code, { code: 'gebied-unknown', parse: () => parseGebiedCode(text) })
    const known = this.#rowOfCode.get(code)
    if (known !== undefined) return known
    this.#unknown.look(code, () => ({ file: this.#plek.bestand, line: rij.nummer, column: this.#kop.code + 1 }))
    const naam = this.#kop.naam === null ? '' : cellText(rij.cellen[this.#kop.naam])
    this.#rowOfCode.set(code, this.#gebieden.length)
    this.#gebieden.push({ code, soort, naam: naam || code })
    return this.#gebieden.length - 1
  }

  /** The measure that the row itself names; null where each column has its own. */
  #maat(rij: Rij): string | null {
    const { maat } = this.#kop
    if (maat === null) return null
    const naam = cellText(rij.cellen[maat])
    if (naam === '') throw this.#refusal(rij, maat, 'hier ontbreekt de naam van de maat.', 'maat-missing')
    this.#readOnderwerp(rij, naam)
    return naam
  }

  /** Unit and direction, which a measure has once for the whole sheet. */
  #readOnderwerp(rij: Rij, maat: string): void {
    const { eenheid, gunstig } = this.#kop
    const textAt = (index: number | null) => (index === null ? '' : cellText(rij.cellen[index]))
    const read = readEigenOnderwerp(textAt(eenheid), textAt(gunstig))
    if (typeof read === 'string') throw this.#refusal(rij, gunstig ?? 0, read, 'import-gunstig')
    const known = this.#onderwerpen.get(maat)
    if (known && !isSameOnderwerp(known, read)) {
      const sentence = `'${maat}' heeft hier een andere eenheid of richting dan eerder in dit blad.`
      throw this.#refusal(rij, eenheid ?? gunstig ?? 0, sentence, 'import-onderwerp')
    }
    this.#onderwerpen.set(maat, read)
  }

  #periode(rij: Rij): Periode {
    const { periode: index } = this.#kop
    const periode =
      index === null
        ? this.#vast
        : this.#parse(rij, index, { code: 'periode-unknown', parse: () => parsePeriode(cellText(rij.cellen[index])) })
    if (periode === null) throw yearNeeded(this.#plek.bestand)
    const known = this.#periodes.get(periode.id)
    if (!known) this.#periodes.set(periode.id, periode)
    return known ?? periode
  }

  #parse<Value>(rij: Rij, index: number, { code, parse }: { readonly code: string; readonly parse: () => Value }): Value {
    try {
      return parse()
    } catch (error) {
      throw error instanceof FigureError ? this.#refusal(rij, index, error.message, code) : error
    }
  }

  #refusal(rij: Rij, index: number, sentence: string, code: string): Refusal {
    return cellRefusal(this.#plek, rij, index, sentence, code)
  }
}
