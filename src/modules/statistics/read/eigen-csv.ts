import { FigureError, jaarPeriode, parsePeriode, type Periode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedTable } from '../published-table.ts'
import { eigenBron, findDouble, findEigenKop, MappingNeeded, type EigenKop } from './eigen-kop.ts'
import { isSameOnderwerp, readEigenOnderwerp, requireIntervallen, type EigenOnderwerp } from './eigen-onderwerp.ts'
import type { InputFile, ReadOptions, Reader, Toewijzing } from './input.ts'
import { CellReader } from './number.ts'
import { yearNeeded } from './statline-tabel.ts'
import { detectDelimiter, headerOf, isText, scanRows } from './text-dialect.ts'
import { scanLimits, type TextRow } from './text-scanner.ts'
import { UnknownGebieden } from './unknown-gebieden.ts'
import { fewestDecimalen, finishKolommen, Gebieden, Groep, requireRoom, RowCells, type Kop } from './text-table.ts'

const tekens = { punt: 'geheim', kruis: 'geheim', leeg: 'onbekend' } as const

/** Any other delimited text: with a mapping, or with names that leave no doubt. Comes last. */
export const eigenCsvReader: Reader = {
  naam: 'Eigen CSV',
  recognises: file => isText(file.head) && !/^\s*(?:\uFEFF)?\s*[{[<]/.test(file.head.subarray(0, 256).toString('utf8')),
  async read(file, options): Promise<Published> {
    const kolommen = headerOf(file)
    const kop = requireKop(file, kolommen, options.toewijzing)
    const rows = new EigenRows({ file: file.naam, kop, velden: kolommen.length }, options)
    await scanRows(file, options, row => rows.read(row))
    return { soort: 'tabel', tabel: rows.finish() }
  },
}

/** Refuses a header that cannot be one of a table, and asks for a mapping when it does not tell which column holds what. */
function requireKop(file: InputFile, kolommen: readonly string[], toewijzing: Toewijzing | null): EigenKop {
  if (file.head.length >= scanLimits.fieldBytes && !file.head.includes(10)) {
    throw new Refusal(
      'De eerste regel is langer dan 64 kB. Dit is geen tabel met cijfers, of het bestand is beschadigd. Download het opnieuw.',
      {
        code: 'import-line-too-long',
        place: { file: file.naam, line: 1 },
      },
    )
  }
  if (detectDelimiter(file.head) === null) {
    throw new MappingNeeded(
      file.naam,
      kolommen,
      'De kolommen zijn niet te vinden: er staat geen puntkomma, komma of tab in de eerste regels.',
    )
  }
  const double = findDouble(kolommen)
  if (double !== null) {
    throw new Refusal(`De kolom '${kolommen[double]}' staat twee keer in de kop. Geef een van de twee een andere naam.`, {
      code: 'import-duplicate-column',
      place: { file: file.naam, line: 1, column: double + 1 },
    })
  }
  const kop = findEigenKop(kolommen, toewijzing)
  if (typeof kop === 'string') throw new MappingNeeded(file.naam, kolommen, kop)
  return kop
}

class EigenRows {
  readonly #file: string
  readonly #kop: EigenKop
  readonly #velden: number
  readonly #options: ReadOptions
  readonly #cell = new CellReader()
  readonly #cells: RowCells
  readonly #gebieden = new Gebieden()
  readonly #groepen = new Map<string, Groep>()
  readonly #onderwerpen = new Map<string, EigenOnderwerp>()
  readonly #unknown: UnknownGebieden
  /** First number that can be a thousand as well as a fraction, and whether another number has settled which. */
  #maybeThousands: Refusal | null = null
  #isMarkClear = false

  constructor({ file, kop, velden }: { readonly file: string; readonly kop: EigenKop; readonly velden: number }, options: ReadOptions) {
    this.#file = file
    this.#kop = kop
    this.#velden = velden
    this.#options = options
    const maten = kop.maten.map(({ kolom }) => kolom)
    this.#cells = new RowCells(maten, this.#cell, tekens)
    this.#unknown = new UnknownGebieden(options)
  }

  read(row: TextRow): void {
    row.requireFields(this.#velden)
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
    const status = this.#cell.sawVoorlopig ? 'voorlopig' : 'definitief'
    const indelingsjaar = this.#options.jaar ?? Math.max(...years)
    const kolommen = finishKolommen(groepen, gebieden.length, () => null).map(kolom => {
      const decimalen = fewestDecimalen(kolom.waarden, kolom.onderwerp.decimalen)
      return { ...kolom, onderwerp: { ...kolom.onderwerp, decimalen } }
    })
    requireIntervallen(this.#file, gebieden, kolommen)
    return { bron: eigenBron(this.#file, { status, indelingsjaar }), gebieden, kolommen, opmerkingen: this.#cells.remarks() }
  }

  /** A long file makes a group per measure and period, a wide one a group per period; so an area occurs once in each. */
  #groepOf(row: TextRow): Groep {
    const periode = this.#readPeriode(row)
    const maat = this.#kop.maat === null ? null : row.text(this.#kop.maat)
    if (maat === '') throw row.refuse('maat-missing', 'Hier ontbreekt de naam van de maat.', this.#kop.maat ?? undefined)
    const onderwerp = this.#onderwerpOf(row, maat ?? '')
    const key = `${periode.id}\n${maat ?? ''}`
    const found = this.#groepen.get(key)
    if (found) return found
    requireRoom(row, (this.#groepen.size + 1) * this.#kop.maten.length, this.#gebieden.list.length)
    const koppen = this.#kop.maten.map(({ naam, marge }): Kop => {
      const sleutel = maat ?? naam
      return { sleutel, pad: [sleutel], dimensies: {}, marge, ...onderwerp }
    })
    const groep = new Groep(koppen, periode, 64)
    this.#groepen.set(key, groep)
    return groep
  }

  /** Unit and direction, which a measure has once for the whole file. */
  #onderwerpOf(row: TextRow, maat: string): EigenOnderwerp {
    const { eenheid, gunstig } = this.#kop
    const read = readEigenOnderwerp(eenheid === null ? '' : row.text(eenheid), gunstig === null ? '' : row.text(gunstig))
    if (typeof read === 'string') throw row.refuse('import-gunstig', read, gunstig ?? undefined)
    const known = this.#onderwerpen.get(maat)
    if (known && !isSameOnderwerp(known, read)) {
      throw row.refuse(
        'import-onderwerp',
        `'${maat}' heeft hier een andere eenheid of richting dan eerder in dit bestand.`,
        eenheid ?? gunstig ?? undefined,
      )
    }
    this.#onderwerpen.set(maat, read)
    return read
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
    for (const { kolom: veld, naam } of this.#kop.maten) {
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
