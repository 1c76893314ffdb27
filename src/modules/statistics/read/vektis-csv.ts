import { jaarPeriode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedTable } from '../published-table.ts'
import { findGebieden } from './area-names.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { CellReader } from './number.ts'
import { redenCode } from './reden-code.ts'
import { onlyYearIn } from './statline-periode.ts'
import { yearNeeded } from './statline-tabel.ts'
import { detectDialect, headerOf, scanRows } from './text-dialect.ts'
import type { TextDialect, TextRow } from './text-scanner.ts'
import { countOf, finishKolommen, Groep, type Kop } from './text-table.ts'

/** Most digits that are kept behind the mark of a sum: insured years come with many. */
const mostDecimals = 6

/** Units by the start of the column name. */
const eenheden: readonly (readonly [RegExp, string])[] = [
  [/^KOSTEN_/, 'euro'],
  [/VERZEKERDEJAREN/, 'jaar'],
  [/^AANTAL_/, 'aantal'],
]

/**
 * Open data of Vektis on costs of insured care per gemeente: a row per sex, age group and gemeente, names in capitals, windows-1252. The rows of a
 * gemeente are added up. Costs can be negative (settlements of earlier years) and are kept so.
 */
export const vektisCsvReader: Reader = {
  naam: 'Vektis open data (CSV)',
  recognises(file) {
    const kolommen = headerOf(file)
    return kolommen.includes('GEMEENTENAAM') && kolommen.some(isMeasure)
  },
  read: readVektis,
}

function isMeasure(kolom: string): boolean {
  return /^(?:KOSTEN|AANTAL)_/.test(kolom)
}

async function readVektis(file: InputFile, options: ReadOptions): Promise<Published> {
  const jaar = options.jaar ?? onlyYearIn(file.naam)
  if (jaar === null) throw yearNeeded(file.naam)
  const sums = new VektisSums(file, headerOf(file), jaar)
  await scanRows(file, options, row => sums.add(row), { dialect: dialectOf(file) })
  return { soort: 'tabel', tabel: sums.finish(options) }
}

/** First bytes without accents tell nothing about the encoding; these files are windows-1252 then. */
function dialectOf(file: InputFile): TextDialect {
  const dialect = detectDialect(file)
  const isAscii = file.head.every(byte => byte < 0x80)
  return isAscii ? { ...dialect, encoding: 'windows-1252' } : dialect
}

class VektisSums {
  readonly #file: string
  readonly #jaar: number
  readonly #kolommen: readonly string[]
  readonly #gemeente: number
  readonly #groups: readonly number[]
  readonly #velden: readonly number[]
  readonly #groep: Groep
  readonly #cell = new CellReader()
  readonly #names = new Map<string, number>()
  /** Line of each combination of gemeente and groups, to find rows that came in twice. */
  readonly #lines = new Map<string, number>()
  #rest = 0
  #negative = 0

  constructor(file: InputFile, kolommen: readonly string[], jaar: number) {
    this.#file = file.naam
    this.#jaar = jaar
    this.#kolommen = kolommen
    this.#gemeente = kolommen.indexOf('GEMEENTENAAM')
    this.#velden = kolommen.flatMap((kolom, veld) => (isMeasure(kolom) ? [veld] : []))
    this.#groups = kolommen.flatMap((kolom, veld) => (veld === this.#gemeente || isMeasure(kolom) ? [] : [veld]))
    const koppen = this.#velden.map((veld): Kop => {
      const sleutel = kolommen[veld]!
      return {
        sleutel,
        pad: [sleutel],
        eenheid: eenheden.find(([start]) => start.test(sleutel))?.[1] ?? '',
        dimensies: {},
        marge: 'waarde',
      }
    })
    this.#groep = new Groep(koppen, jaarPeriode(jaar), 512)
  }

  add(row: TextRow): void {
    row.requireFields(this.#kolommen.length)
    const naam = row.text(this.#gemeente)
    if (naam === '') {
      this.#rest++
      return
    }
    this.#requireOnce(row, naam)
    const index = this.#names.get(naam) ?? this.#names.size
    const isNew = index === this.#names.size
    this.#names.set(naam, index)
    this.#groep.ensure(index)
    for (const [place, veld] of this.#velden.entries()) this.#addCell(row, veld, place, index, isNew)
  }

  finish({ known }: ReadOptions): PublishedTable {
    if (this.#names.size === 0) {
      throw new Refusal('Dit bestand heeft wel een kop, maar geen regels met een gemeente. Download het opnieuw.', {
        code: 'import-no-rows',
        place: { file: this.#file },
      })
    }
    const namen = [...this.#names.keys()].map(naam => ({ naam, gemeentenaam: '' }))
    const tabel = `vektis-zvw-gemeente-${this.#jaar}`
    const { gebieden, opmerking } = findGebieden(this.#file, tabel, this.#jaar, namen, known)
    for (const kolom of this.#groep.kolommen) {
      kolom.decimalen = Math.min(kolom.decimalen, mostDecimals)
      for (let i = 0; i < gebieden.length; i++) kolom.waarden[i] = Number(kolom.waarden[i]!.toFixed(kolom.decimalen))
    }
    return {
      bron: {
        familie: 'vektis',
        uitgever: 'Vektis',
        tabel,
        titel: `Open databestand Zorgverzekeringswet ${this.#jaar}, gemeenten`,
        adres: 'https://www.vektis.nl/open-data',
        licentie: null,
        gewijzigd: null,
        status: 'definitief',
        indelingsjaar: this.#jaar,
      },
      gebieden,
      kolommen: finishKolommen([this.#groep], gebieden.length, reden => reden),
      opmerkingen: [
        opmerking,
        ...(this.#rest > 0 ? [`${countOf(this.#rest, 'restregel', 'restregels')} zonder gemeente overgeslagen.`] : []),
        ...(this.#negative > 0
          ? [`Meegeteld: ${countOf(this.#negative, 'bedrag', 'bedragen')} onder nul, verrekeningen van eerdere jaren.`]
          : []),
      ],
    }
  }

  #requireOnce(row: TextRow, naam: string): void {
    const key = [naam, ...this.#groups.map(veld => row.text(veld))].join('\n')
    const earlier = this.#lines.get(key)
    if (earlier !== undefined) {
      throw row.refuse(
        'gebied-duplicate',
        `Deze groep van gemeente ${naam} staat ook al op regel ${earlier}. Download het bestand opnieuw.`,
        this.#gemeente,
      )
    }
    this.#lines.set(key, row.line)
  }

  /** A sum with one missing part is missing: half a sum would look like little care. */
  #addCell(row: TextRow, veld: number, place: number, index: number, isNew: boolean): void {
    const kolom = this.#groep.kolommen[place]!
    const waarde = this.#cell.read(row.bytes, row.starts[veld]!, row.ends[veld]!)
    if (Number.isNaN(waarde)) {
      if (this.#cell.soort !== 'leeg') throw row.refuse('import-number', this.#cell.describe(), veld, this.#kolommen[veld])
      kolom.setOntbreekt(index, redenCode('onbekend'))
      return
    }
    if (waarde < 0) this.#negative++
    if (isNew) kolom.setWaarde(index, waarde, this.#cell.decimalen)
    else if (kolom.hasWaarde(index)) kolom.setWaarde(index, kolom.waarden[index]! + waarde, this.#cell.decimalen)
  }
}
