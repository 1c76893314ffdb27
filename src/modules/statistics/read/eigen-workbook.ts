import { FigureError, jaarPeriode, parseGebiedCode, parsePeriode } from '@buurtwijs/figures'
import type { GebiedCode, Periode } from '@buurtwijs/figures'
import type { Refusal } from '#src/refusal.ts'
import type { PublishedGebied, PublishedTable } from '../published-table.ts'
import { MappingNeeded } from './eigen-csv.ts'
import type { ReadOptions, Toewijzing } from './input.ts'
import { noRows, progressOf } from './kwb-workbook.ts'
import { yearNeeded } from './statline-tabel.ts'
import { UnknownGebieden } from './unknown-gebieden.ts'
import { CijferKolom, CijferReader, cellRefusal, cellText, refuseTooManyCells } from './workbook-cijfers.ts'
import type { Plek } from './workbook-cijfers.ts'
import type { Rij } from './workbook-rows.ts'
import type { Blad, Workbook } from './workbook.ts'

/** Which column of the sheet holds what, counted from 0. */
export interface EigenKop {
  /** Number of the row with the names. */
  readonly rij: number
  readonly code: number
  readonly naam: number | null
  readonly periode: number | null
  /** One measure in each row, or one in each column. */
  readonly vorm:
    | { readonly maat: number; readonly waarde: number }
    | { readonly maten: readonly { readonly naam: string; readonly index: number }[] }
}

/** Names that people give to these columns, in small letters; the same as in text files. The first that occurs is taken. */
const usual = {
  code: ['code', 'gebied', 'gebiedscode', 'regio', 'regiocode', 'buurtcode', 'wijkcode', 'gemeentecode', 'postcode'],
  periode: ['jaar', 'periode'],
  maat: ['maat', 'indicator', 'onderwerp'],
  waarde: ['waarde', 'cijfer'],
  naam: ['naam', 'gebiedsnaam', 'buurtnaam', 'wijknaam', 'gemeentenaam', 'gemeente'],
} as const

/**
 * Finds the row with the names of the columns among the first rows of a sheet, by the mapping or else by the usual names.
 * Null when no row has them.
 */
export function findEigenKop(rows: readonly Rij[], toewijzing: Toewijzing | null, plek: Plek): EigenKop | null {
  for (const rij of rows) {
    const names = rij.cellen.map(cel => cellText(cel).toLowerCase())
    const roles = toewijzing ? rolesOfMapping(names, toewijzing) : rolesOfNames(names)
    const kop = roles && makeKop(rij, roles, plek)
    if (kop) return kop
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
export async function readEigenWorkbook(workbook: Workbook, blad: Blad, kop: EigenKop, options: ReadOptions): Promise<PublishedTable> {
  const plek = { bestand: workbook.naam, blad: blad.naam }
  const cijfers = new CijferReader(plek, 'onbekend')
  const table = new EigenTable(plek, kop, options)
  for await (const rij of workbook.rows(blad, progressOf(options))) {
    if (rij.nummer > kop.rij) table.add(rij, cijfers)
  }
  return table.finish(options.jaar, cijfers.finish())
}

/** Index of each column; -1 for one that the sheet does not have. */
type Roles = Readonly<Record<keyof typeof usual, number>>

function rolesOfNames(names: readonly string[]): Roles | null {
  function find(role: keyof typeof usual): number {
    return usual[role].map(name => names.indexOf(name)).find(index => index !== -1) ?? -1
  }
  const roles = { code: find('code'), periode: find('periode'), maat: find('maat'), waarde: find('waarde'), naam: find('naam') }
  return roles.code === -1 || (roles.maat !== -1 && roles.waarde === -1) ? null : roles
}

function rolesOfMapping(names: readonly string[], toewijzing: Toewijzing): Roles | null {
  const given = (['code', 'periode', 'maat', 'waarde'] as const).filter(role => toewijzing[role] !== null)
  function find(role: (typeof given)[number]): number {
    const name = toewijzing[role]
    return name === null ? -1 : names.indexOf(name.replaceAll(/\s+/g, ' ').trim().toLowerCase())
  }
  const naam = names.findIndex(name => (usual.naam as readonly string[]).includes(name))
  const roles = { code: find('code'), periode: find('periode'), maat: find('maat'), waarde: find('waarde'), naam }
  return given.some(role => roles[role] === -1) || (roles.maat !== -1 && roles.waarde === -1) ? null : roles
}

/** Null when no column is left for the figures. */
function makeKop(rij: Rij, roles: Roles, plek: Plek): EigenKop | null {
  const names = rij.cellen.map(cel => cellText(cel))
  const double = names.findIndex(
    (name, index) => name !== '' && names.findIndex(other => other.toLowerCase() === name.toLowerCase()) < index,
  )
  if (double !== -1) {
    throw cellRefusal(
      plek,
      rij,
      double,
      `de kolom '${names[double]}' staat er twee keer. Geef een van de twee een andere naam.`,
      'import-duplicate-column',
    )
  }
  const base = { rij: rij.nummer, code: roles.code, naam: indexOrNull(roles.naam), periode: indexOrNull(roles.periode) }
  if (roles.maat !== -1) return { ...base, vorm: { maat: roles.maat, waarde: roles.waarde } }
  const taken = new Set(Object.values(roles))
  const isMaat = (index: number) =>
    roles.waarde === -1
      ? !taken.has(index) && !(usual.naam as readonly string[]).includes(names[index]?.toLowerCase() ?? '')
      : index === roles.waarde
  const maten = names.map((naam, index) => ({ naam, index })).filter(({ naam, index }) => naam !== '' && isMaat(index))
  return maten.length > 0 ? { ...base, vorm: { maten } } : null
}

function indexOrNull(index: number): number | null {
  return index === -1 ? null : index
}

class EigenTable {
  readonly #plek: Plek
  readonly #kop: EigenKop
  readonly #vast: Periode | null
  readonly #unknown: UnknownGebieden
  readonly #gebieden: PublishedGebied[] = []
  readonly #rowOfCode = new Map<GebiedCode, number>()
  readonly #periodes = new Map<string, Periode>()
  readonly #kolommen = new Map<string, { maat: string; periode: Periode; kolom: CijferKolom }>()

  constructor(plek: Plek, kop: EigenKop, options: ReadOptions) {
    this.#plek = plek
    this.#kop = kop
    this.#vast = options.jaar === null ? null : jaarPeriode(options.jaar)
    this.#unknown = new UnknownGebieden(options)
  }

  add(rij: Rij, cijfers: CijferReader): void {
    const row = this.#gebied(rij)
    const periode = this.#periode(rij)
    const { vorm } = this.#kop
    if ('waarde' in vorm) {
      const maat = cellText(rij.cellen[vorm.maat])
      if (maat === '') throw this.#refusal(rij, vorm.maat, 'hier ontbreekt de naam van de maat.', 'maat-missing')
      this.#put(rij, vorm.waarde, { maat, periode, row, cijfers })
    } else {
      for (const { naam, index } of vorm.maten) this.#put(rij, index, { maat: naam, periode, row, cijfers })
    }
  }

  finish(jaar: number | null, opmerkingen: readonly string[]): PublishedTable {
    const newest = [...this.#periodes.values()].map(periode => Number(periode.begin.slice(0, 4))).toSorted((a, b) => b - a)[0]
    if (newest === undefined) throw noRows(this.#plek)
    this.#unknown.refuse()
    const stem = this.#plek.bestand.replace(/\.[^.]*$/, '')
    const kolommen = [...this.#kolommen.values()].map(({ maat, periode, kolom }) => {
      const { decimalen, ...cells } = kolom.finish(this.#gebieden.length, null)
      const onderwerp = { sleutel: maat, pad: [maat], eenheid: '', decimalen, dimensies: {}, marge: 'waarde' as const }
      return { onderwerp, periode, ...cells }
    })
    return {
      bron: {
        familie: 'eigen',
        uitgever: 'Eigen bestand',
        tabel: stem,
        titel: stem,
        adres: null,
        licentie: null,
        gewijzigd: null,
        status: 'definitief',
        indelingsjaar: jaar ?? newest,
      },
      gebieden: this.#gebieden,
      kolommen,
      opmerkingen,
    }
  }

  #put(
    rij: Rij,
    index: number,
    { maat, periode, row, cijfers }: { maat: string; periode: Periode; row: number; cijfers: CijferReader },
  ): void {
    const key = `${periode.id}\n${maat}`
    const found = this.#kolommen.get(key)
    const kolom = found?.kolom ?? new CijferKolom()
    if (!found) this.#kolommen.set(key, { maat, periode, kolom })
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
