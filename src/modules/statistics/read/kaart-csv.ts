import { jaarPeriode, parentCode, type GebiedCode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Bron, Published, PublishedGebied, PublishedKolom, PublishedTable } from '../published-table.ts'
import type { ReadOptions, Reader } from './input.ts'
import { CellReader } from './number.ts'
import { redenCode } from './reden-code.ts'
import { onlyYearIn } from './statline-periode.ts'
import { yearNeeded } from './statline-tabel.ts'
import { headerOf, scanRows } from './text-dialect.ts'
import type { TextRow } from './text-scanner.ts'
import { countOf, fewestDecimalen, finishKolommen, Gebieden, Groep, isBroad, parseCode, type Kop } from './text-table.ts'

/** Where the map keeps what is about the area itself; older editions have short names in capitals. */
interface KaartKop {
  readonly kolommen: readonly string[]
  readonly soort: 'buurt' | 'wijk' | 'gemeente'
  readonly code: number
  readonly naam: number | null
  readonly gemeentenaam: number | null
  readonly water: number
  readonly wijziging: number | null
  readonly jaar: number | null
  /** Columns with the codes of the areas around it. */
  readonly ouders: readonly number[]
  readonly maten: readonly number[]
}

const codeColumns = {
  buurt: ['buurtcode', 'bu_code'],
  wijk: ['wijkcode', 'wk_code'],
  gemeente: ['gemeentecode', 'gm_code'],
} as const
const nameColumns = { buurt: ['buurtnaam', 'bu_naam'], wijk: ['wijknaam', 'wk_naam'], gemeente: ['gemeentenaam', 'gm_naam'] } as const
const waterColumns = ['water', 'h2o']
/** Every edition has it. A file with a code and a column `water` alone can be anybody's. */
const peopleColumns = ['aantal_inwoners', 'aantalinwoners', 'aant_inw']
const changeColumns = ['indelingswijziging_wijken_en_buurten', 'ind_wbi']
const otherColumns = ['jrstatcode', 'jaar', 'geom', 'fid', 'objectid', 'shape_leng', 'shape_area', 'gml_id', 'rubriek']

/** Values that stand for a missing figure on the map. The longer ones are of editions before 2020. */
const missingOnMap: Readonly<Record<number, 'geheim' | 'onbekend'>> = {
  [-99997]: 'geheim',
  [-99999997]: 'geheim',
  [-99999999]: 'onbekend',
}
/** Below this a value is a sign and not a figure. */
const lowestFigure = -90_000

/** Attributes of the CBS wijk- en buurtkaart as CSV: one row per area on land, and rows for water with the same code. */
export const kaartCsvReader: Reader = {
  naam: 'Wijk- en buurtkaart (CSV)',
  recognises: file => findKop(headerOf(file)) !== null,
  async read(file, options): Promise<Published> {
    const kop = findKop(headerOf(file))
    if (kop === null) throw new Error('read was called for a file that is not recognised')
    const rows = new KaartRows(file.naam, kop, options)
    await scanRows(file, options, row => rows.read(row))
    return { soort: 'tabel', tabel: rows.finish() }
  },
}

function findKop(header: readonly string[]): KaartKop | null {
  const kolommen = header.map(naam => naam.toLowerCase())
  function find(names: readonly string[]): number | null {
    const found = kolommen.findIndex(naam => names.includes(naam))
    return found < 0 ? null : found
  }
  const water = find(waterColumns)
  const soort = (['buurt', 'wijk', 'gemeente'] as const).find(kind => find(codeColumns[kind]) !== null)
  if (water === null || soort === undefined || find(nameColumns.gemeente) === null || find(peopleColumns) === null) return null
  const codes = [find(codeColumns.wijk), find(codeColumns.gemeente)].filter(veld => veld !== null)
  const code = find(codeColumns[soort])!
  const about = new Set<string>([
    ...Object.values(codeColumns).flat(),
    ...Object.values(nameColumns).flat(),
    ...waterColumns,
    ...changeColumns,
    ...otherColumns,
  ])
  return {
    kolommen: header,
    soort,
    code,
    naam: find(nameColumns[soort]),
    gemeentenaam: find(nameColumns.gemeente),
    water,
    wijziging: find(changeColumns),
    jaar: find(['jaar']),
    ouders: codes.filter(veld => veld !== code),
    maten: kolommen.flatMap((naam, veld) => (about.has(naam) ? [] : [veld])),
  }
}

class KaartRows {
  readonly #file: string
  readonly #kop: KaartKop
  readonly #options: ReadOptions
  readonly #cell = new CellReader('.')
  readonly #gebieden = new Gebieden()
  #groep: Groep | null = null
  #jaar = 0
  #water = 0

  constructor(file: string, kop: KaartKop, options: ReadOptions) {
    this.#file = file
    this.#kop = kop
    this.#options = options
  }

  read(row: TextRow): void {
    row.requireFields(this.#kop.kolommen.length)
    if (/^(?:JA|B)$/.test(row.text(this.#kop.water))) {
      this.#water++
      return
    }
    const groep = (this.#groep ??= this.#open(row))
    this.#requireSameYear(row)
    const index = this.#gebieden.place(row, this.#kop.code, groep, code => this.#describe(row, code))
    groep.ensure(index)
    for (const [place, veld] of this.#kop.maten.entries()) this.#readCell(row, veld, groep, place, index)
  }

  finish(): PublishedTable {
    const groep = this.#groep
    if (groep === null) {
      throw new Refusal('Dit bestand heeft geen gebieden op land. Download het opnieuw.', {
        code: 'import-no-rows',
        place: { file: this.#file },
      })
    }
    const gebieden = this.#gebieden.list
    const broad = isBroad(gebieden)
    const kolommen = finishKolommen([groep], gebieden.length, reden => (broad ? 'nog-niet-gepubliceerd' : reden)).map(withFewestDecimalen)
    const opmerkingen = this.#water === 0 ? [] : [`${countOf(this.#water, 'waterdeel', 'waterdelen')} overgeslagen.`]
    return { bron: bronOfKaart(this.#kop.soort, this.#jaar), gebieden, kolommen, opmerkingen }
  }

  #open(row: TextRow): Groep {
    const jaar = this.#kop.jaar === null ? (this.#options.jaar ?? onlyYearIn(this.#file)) : Number(row.text(this.#kop.jaar))
    if (jaar === null) throw yearNeeded(this.#file)
    if (!Number.isInteger(jaar) || jaar < 1990 || jaar > 2100)
      throw row.refuse('jaar-unknown', `'${row.text(this.#kop.jaar ?? 0)}' is geen jaar.`, this.#kop.jaar ?? undefined)
    this.#jaar = jaar
    const koppen = this.#kop.maten.map((veld): Kop => {
      const sleutel = this.#kop.kolommen[veld]!
      return { sleutel, pad: [sleutel], eenheid: '', dimensies: {}, marge: 'waarde' }
    })
    return new Groep(koppen, jaarPeriode(jaar), 1024)
  }

  #requireSameYear(row: TextRow): void {
    if (this.#kop.jaar === null || Number(row.text(this.#kop.jaar)) === this.#jaar) return
    throw row.refuse(
      'jaar-differs',
      `Deze regel gaat over ${row.text(this.#kop.jaar)}, eerdere regels over ${this.#jaar}. Importeer elk jaar apart.`,
      this.#kop.jaar,
    )
  }

  /** Codes of parents are kept only where they say more than the code of the area does. */
  #describe(row: TextRow, code: GebiedCode): Omit<PublishedGebied, 'code' | 'soort'> {
    const { naam, gemeentenaam, wijziging, ouders } = this.#kop
    const wijk = parentCode(code)
    const byCode: readonly (string | null)[] = [wijk, wijk === null ? null : parentCode(wijk)]
    const further = ouders.filter(veld => !byCode.includes(row.text(veld))).map(veld => parseCode(row, veld, row.text(veld)).code)
    const flag = wijziging === null ? '' : row.text(wijziging)
    return {
      naam: naam === null ? code : row.text(naam),
      ...(gemeentenaam === null ? {} : { gemeentenaam: row.text(gemeentenaam) }),
      ...(flag === '1'
        ? { indelingswijziging: 1 }
        : flag === '2'
          ? { indelingswijziging: 2 }
          : flag === '3'
            ? { indelingswijziging: 3 }
            : {}),
      ...(further.length === 0 ? {} : { ouders: further }),
    }
  }

  #readCell(row: TextRow, veld: number, groep: Groep, place: number, index: number): void {
    const kolom = groep.kolommen[place]!
    const cell = this.#cell
    const waarde = cell.read(row.bytes, row.starts[veld]!, row.ends[veld]!)
    if (waarde > lowestFigure) {
      kolom.setWaarde(index, waarde, cell.decimalen)
      return
    }
    const isSign = !Number.isNaN(waarde)
    const reden = isSign ? missingOnMap[waarde] : cell.soort === 'leeg' ? 'onbekend' : undefined
    if (reden === undefined) {
      const fout = isSign ? `${waarde} is geen bekend teken voor een ontbrekend cijfer.` : cell.describe()
      throw row.refuse('import-number', fout, veld, this.#kop.kolommen[veld])
    }
    kolom.setOntbreekt(index, redenCode(reden))
  }
}

function withFewestDecimalen(kolom: PublishedKolom): PublishedKolom {
  const decimalen = fewestDecimalen(kolom.waarden, kolom.onderwerp.decimalen)
  return { ...kolom, onderwerp: { ...kolom.onderwerp, decimalen } }
}

function bronOfKaart(soort: KaartKop['soort'], jaar: number): Bron {
  const plural = { buurt: 'buurten', wijk: 'wijken', gemeente: 'gemeenten' }[soort]
  return {
    familie: 'wijkbuurtkaart',
    uitgever: 'CBS',
    tabel: `wijkenbuurtkaart-${jaar}-${plural}`,
    titel: `Wijk- en buurtkaart ${jaar}: ${plural}`,
    adres: `https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data/wijk-en-buurtkaart-${jaar}`,
    licentie: 'CC BY 4.0',
    gewijzigd: null,
    status: 'definitief',
    indelingsjaar: jaar,
  }
}
