import { FigureError, jaarPeriode, parsePeriode, type Periode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedTable } from '../published-table.ts'
import type { InputFile, ReadOptions, Reader, Toewijzing } from './input.ts'
import { CellReader } from './number.ts'
import { stemOf, yearNeeded } from './statline-tabel.ts'
import { detectDelimiter, detectDialect, headerOf, isText, scanFile } from './text-dialect.ts'
import { scanLimits, type TextRow } from './text-scanner.ts'
import { UnknownGebieden } from './unknown-gebieden.ts'
import { fewestDecimalen, finishKolommen, Gebieden, Groep, requireRoom, RowCells, type Kop } from './text-table.ts'

/** Names that people give to the columns, in small letters. */
const usual = {
  code: ['code', 'gebied', 'gebiedscode', 'regio', 'regiocode', 'buurtcode', 'wijkcode', 'gemeentecode', 'postcode'],
  periode: ['jaar', 'periode'],
  maat: ['maat', 'indicator', 'onderwerp'],
  waarde: ['waarde', 'cijfer'],
  naam: ['naam', 'gebiedsnaam', 'buurtnaam', 'wijknaam', 'gemeentenaam', 'gemeente'],
} as const

const tekens = { punt: 'geheim', kruis: 'geheim', leeg: 'onbekend' } as const

/** Nobody told which column holds what, and the names do not tell either. A screen can ask, with the columns at hand. */
export class MappingNeeded extends Refusal {
  readonly kolommen: readonly string[]

  constructor(file: string, kolommen: readonly string[], sentence: string) {
    const list = kolommen.slice(0, 50).map(naam => `'${naam.slice(0, 60)}'`)
    const has = list.length === 0 ? '' : ` Wijs de kolommen aan. Het bestand heeft: ${list.join(', ')}.`
    super(`${sentence}${has}`, {
      code: 'mapping-needed',
      place: { file, line: 1, field: kolommen.join(' | ').slice(0, 2000) },
    })
    this.name = 'MappingNeeded'
    this.kolommen = kolommen
  }
}

/** Which field holds what, from 0. `maten` are the fields with figures: one in a long file, one per measure in a wide one. */
interface EigenKop {
  readonly velden: number
  readonly code: number
  readonly naam: number | null
  readonly periode: number | null
  readonly maat: number | null
  readonly maten: readonly { readonly veld: number; readonly naam: string }[]
}

/** Any other delimited text: with a mapping, or with names that leave no doubt. Comes last. */
export const eigenCsvReader: Reader = {
  naam: 'Eigen CSV',
  recognises: file => isText(file.head) && !/^\s*(?:\uFEFF)?\s*[{[<]/.test(file.head.subarray(0, 256).toString('utf8')),
  async read(file, options): Promise<Published> {
    const rows = new EigenRows(file.naam, findKop(file, options.toewijzing), options)
    let isHeader = true
    await scanFile(file, detectDialect(file), options, row => {
      if (isHeader) isHeader = false
      else rows.read(row)
    })
    return { soort: 'tabel', tabel: rows.finish() }
  },
}

function findKop(file: InputFile, toewijzing: Toewijzing | null): EigenKop {
  if (file.head.length >= scanLimits.fieldBytes && !file.head.includes(10)) {
    throw new Refusal(
      'De eerste regel is langer dan 64 kB. Dit is geen tabel met cijfers, of het bestand is beschadigd. Download het opnieuw.',
      {
        code: 'import-line-too-long',
        place: { file: file.naam, line: 1 },
      },
    )
  }
  const kolommen = headerOf(file)
  if (detectDelimiter(file.head) === null) {
    throw new MappingNeeded(
      file.naam,
      kolommen,
      'De kolommen zijn niet te vinden: er staat geen puntkomma, komma of tab in de eerste regels.',
    )
  }
  const names = kolommen.map(naam => naam.toLowerCase())
  const double = names.findIndex((naam, veld) => naam !== '' && names.indexOf(naam) < veld)
  if (double >= 0) {
    throw new Refusal(`De kolom '${kolommen[double]}' staat twee keer in de kop. Geef een van de twee een andere naam.`, {
      code: 'import-duplicate-column',
      place: { file: file.naam, line: 1, column: double + 1 },
    })
  }
  const roles = toewijzing === null ? rolesOfNames(file, kolommen, names) : rolesOfMapping(file, kolommen, names, toewijzing)
  const naam = names.findIndex(name => (usual.naam as readonly string[]).includes(name) && toewijzing?.maat?.toLowerCase() !== name)
  const taken = new Set([roles.code, roles.periode, roles.maat, roles.waarde])
  const isName = (veld: number): boolean => (usual.naam as readonly string[]).includes(names[veld]!)
  const maten =
    roles.waarde === null
      ? kolommen.flatMap((kolom, veld) => (taken.has(veld) || isName(veld) || kolom === '' ? [] : [{ veld, naam: kolom }]))
      : [{ veld: roles.waarde, naam: kolommen[roles.waarde]! }]
  if (maten.length === 0) throw new MappingNeeded(file.naam, kolommen, 'Er is geen kolom met cijfers.')
  return { velden: kolommen.length, code: roles.code, naam: naam < 0 ? null : naam, periode: roles.periode, maat: roles.maat, maten }
}

interface Roles {
  readonly code: number
  readonly periode: number | null
  readonly maat: number | null
  readonly waarde: number | null
}

function rolesOfNames(file: InputFile, kolommen: readonly string[], names: readonly string[]): Roles {
  function find(candidates: readonly string[]): number | null {
    const found = candidates.map(name => names.indexOf(name)).find(veld => veld >= 0)
    return found ?? null
  }
  const code = find(usual.code)
  if (code === null) throw new MappingNeeded(file.naam, kolommen, 'Het is niet duidelijk welke kolom de code van het gebied heeft.')
  const [maat, waarde] = [find(usual.maat), find(usual.waarde)]
  if (maat !== null && waarde === null) throw new MappingNeeded(file.naam, kolommen, 'Het is niet duidelijk welke kolom de cijfers heeft.')
  return { code, periode: find(usual.periode), maat, waarde }
}

function rolesOfMapping(file: InputFile, kolommen: readonly string[], names: readonly string[], toewijzing: Toewijzing): Roles {
  function find(naam: string): number {
    const veld = names.indexOf(naam.trim().toLowerCase())
    if (veld < 0) throw new MappingNeeded(file.naam, kolommen, `Er is geen kolom '${naam}'.`)
    return veld
  }
  const { code, periode, maat, waarde } = toewijzing
  if (maat !== null && waarde === null)
    throw new MappingNeeded(file.naam, kolommen, 'Bij een kolom met de maat hoort een kolom met de waarde.')
  return {
    code: find(code),
    periode: periode === null ? null : find(periode),
    maat: maat === null ? null : find(maat),
    waarde: waarde === null ? null : find(waarde),
  }
}

class EigenRows {
  readonly #file: string
  readonly #kop: EigenKop
  readonly #options: ReadOptions
  readonly #cell = new CellReader()
  readonly #cells: RowCells
  readonly #gebieden = new Gebieden()
  readonly #groepen = new Map<string, Groep>()
  readonly #unknown: UnknownGebieden
  /** First number that can be a thousand as well as a fraction, and whether another number has settled which. */
  #maybeThousands: Refusal | null = null
  #isMarkClear = false

  constructor(file: string, kop: EigenKop, options: ReadOptions) {
    this.#file = file
    this.#kop = kop
    this.#options = options
    const velden = kop.maten.map(({ veld }) => veld)
    this.#cells = new RowCells(velden, this.#cell, tekens)
    this.#unknown = new UnknownGebieden(options)
  }

  read(row: TextRow): void {
    row.requireFields(this.#kop.velden)
    const groep = this.#groepOf(row)
    const index = this.#gebieden.place(row, this.#kop.code, groep, code => {
      this.#unknown.look(code, () => ({ file: this.#file, line: row.line, column: this.#kop.code + 1 }))
      return { naam: this.#kop.naam === null ? code : row.text(this.#kop.naam) || code }
    })
    this.#cells.read(row, groep, index)
    if (!this.#isMarkClear) this.#lookAtMarks(row)
  }

  finish(): PublishedTable {
    if (this.#groepen.size === 0) {
      throw new Refusal('Dit bestand heeft wel een kop, maar geen regels met cijfers.', {
        code: 'import-no-rows',
        place: { file: this.#file },
      })
    }
    if (this.#maybeThousands !== null && !this.#isMarkClear) throw this.#maybeThousands
    this.#unknown.refuse()
    const gebieden = this.#gebieden.list
    const groepen = [...this.#groepen.values()]
    const years = groepen.map(({ periode }) => Number(periode.begin.slice(0, 4)))
    const stem = stemOf(this.#file)
    const kolommen = finishKolommen(groepen, gebieden.length, () => null).map(kolom => {
      const decimalen = fewestDecimalen(kolom.waarden, kolom.onderwerp.decimalen)
      return { ...kolom, onderwerp: { ...kolom.onderwerp, decimalen } }
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
        status: this.#cell.sawVoorlopig ? 'voorlopig' : 'definitief',
        indelingsjaar: this.#options.jaar ?? Math.max(...years),
      },
      gebieden,
      kolommen,
      opmerkingen: this.#cells.remarks(),
    }
  }

  /** A long file makes a group per measure and period, a wide one a group per period; so an area occurs once in each. */
  #groepOf(row: TextRow): Groep {
    const periode = this.#readPeriode(row)
    const maat = this.#kop.maat === null ? null : row.text(this.#kop.maat)
    if (maat === '') throw row.refuse('maat-missing', 'Hier ontbreekt de naam van de maat.', this.#kop.maat ?? undefined)
    const key = `${periode.id}\n${maat ?? ''}`
    const found = this.#groepen.get(key)
    if (found) return found
    requireRoom(row, (this.#groepen.size + 1) * this.#kop.maten.length, this.#gebieden.list.length)
    const koppen = this.#kop.maten.map(({ naam }): Kop => {
      const sleutel = maat ?? naam
      return { sleutel, pad: [sleutel], eenheid: '', dimensies: {}, marge: 'waarde' }
    })
    const groep = new Groep(koppen, periode, 64)
    this.#groepen.set(key, groep)
    return groep
  }

  #readPeriode(row: TextRow): Periode {
    const veld = this.#kop.periode
    if (veld === null) {
      if (this.#options.jaar === null) throw yearNeeded(this.#file)
      return jaarPeriode(this.#options.jaar)
    }
    try {
      return parsePeriode(row.text(veld))
    } catch (error) {
      if (!(error instanceof FigureError)) throw error
      throw row.refuse('periode-unknown', error.message, veld)
    }
  }

  /** '1.234' is a thousand to one person and a bit more than one to the next. Any other number with a mark settles it for the file. */
  #lookAtMarks(row: TextRow): void {
    for (const { veld, naam } of this.#kop.maten) {
      const text = row.text(veld)
      if (!/\d[.,]\d/.test(text)) continue
      if (!/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
        this.#isMarkClear = true
        return
      }
      this.#maybeThousands ??= row.refuse(
        'import-thousands',
        `'${text}' kan duizend zijn of een breuk, en de andere getallen zeggen niet welke van de twee. Schrijf duizendtallen zonder teken, of een breuk met een nul erachter.`,
        veld,
        naam,
      )
    }
  }
}
