import { jaarPeriode, type Periode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Onderwerp, PublishedGebied, PublishedTable } from '../published-table.ts'
import { findGebieden, type NaamOpRegel } from './area-names.ts'
import type { ReadOptions } from './input.ts'
import { CellReader } from './number.ts'
import type { StatlineKop } from './statline-kop.ts'
import { readPeriode } from './statline-periode.ts'
import { dimensieTitels } from './statline-sleutels-rivm.ts'
import { bronOf, heleKolomReden, yearNeeded, type Tabel } from './statline-tabel.ts'
import type { TextRow } from './text-scanner.ts'
import { countOf, finishKolommen, Gebieden, Groep, isBroad, requireRoom, RowCells, type Kop } from './text-table.ts'

/** Room for every area of the country at once; memory that is not used is never touched. */
const firstCapacity = 20_480

/** A group whose areas are known by name only, with how often each name has come by. */
interface NamenGroep {
  readonly groep: Groep
  readonly seen: Map<string, number>
}

/** Takes in the rows of a StatLine table, whatever its dialect, and makes columns of them: one per topic, other dimensions, margin and period. */
export class StatlineRows {
  readonly #file: string
  readonly #tabel: Tabel
  readonly #kop: StatlineKop
  readonly #options: ReadOptions
  readonly #cell = new CellReader()
  readonly #cells: RowCells
  readonly #gebieden = new Gebieden()
  readonly #groepen = new Map<string, NamenGroep>()
  readonly #namen: NaamOpRegel[] = []
  readonly #nameIndexes = new Map<string, number>()
  /** Columns that together say to which group a row belongs. */
  readonly #keyFields: readonly number[]
  /** Column with codes; undefined until the first row shows whether the region column holds them. */
  #code: number | null | undefined
  #lastKey = ''
  #last: NamenGroep | null = null
  #unnamed = 0
  /** Whether a period is marked as provisional. */
  #isVoorlopig = false

  constructor(file: string, tabel: Tabel, kop: StatlineKop, options: ReadOptions) {
    this.#file = file
    this.#tabel = tabel
    this.#kop = kop
    this.#options = options
    const velden = kop.onderwerpen.map(({ veld }) => veld)
    this.#cells = new RowCells(velden, this.#cell, tabel.tekens)
    this.#keyFields = [kop.periode, kop.marge, ...kop.dimensies.map(({ veld }) => veld)].filter(veld => veld !== null)
  }

  read(row: TextRow): void {
    if (this.#isFooter(row)) return
    row.requireFields(this.#kop.velden)
    this.#code ??= this.#kop.code ?? (looksLikeCode(row.text(this.#kop.regio)) ? this.#kop.regio : null)
    const group = this.#groupOf(row)
    const index = this.#code === null ? this.#placeByName(row, group) : this.#placeByCode(row, this.#code, group.groep)
    this.#cells.read(row, group.groep, index)
  }

  finish(): PublishedTable {
    const groepen = [...this.#groepen.values()].map(({ groep }) => groep)
    if (groepen.length === 0) {
      throw new Refusal('Dit bestand heeft wel een kop, maar geen regels met cijfers. Download het opnieuw.', {
        code: 'import-no-rows',
        place: { file: this.#file },
      })
    }
    const lastYear = Math.max(...groepen.map(({ periode }) => Number(periode.begin.slice(0, 4))))
    const indelingsjaar = this.#tabel.indelingsjaar ?? lastYear
    const named = this.#code === null ? findGebieden(this.#file, this.#tabel.id, indelingsjaar, this.#namen, this.#options.known) : null
    const gebieden = named?.gebieden ?? this.#gebieden.list
    const status = this.#cell.sawVoorlopig || this.#isVoorlopig ? 'voorlopig' : 'definitief'
    return {
      bron: bronOf(this.#tabel, indelingsjaar, status),
      gebieden,
      kolommen: finishKolommen(groepen, gebieden.length, heleKolomReden(this.#tabel, isBroad(gebieden))),
      opmerkingen: [...(named === null ? [] : [named.opmerking]), ...this.#remarks()],
    }
  }

  #remarks(): string[] {
    const remarks: string[] = []
    if (this.#unnamed > 0)
      remarks.push(`Het bestand noemt van ${countOf(this.#unnamed, 'gebied', 'gebieden')} alleen de code. Namen komen uit andere tabellen.`)
    return [...remarks, ...this.#cells.remarks()]
  }

  /** Exports end with the source or a copyright on a line of its own, and can have empty quoted lines. */
  #isFooter(row: TextRow): boolean {
    return row.count === 1 && this.#kop.velden > 1 && /^(?:$|©|\(c\)|bron\b|source\b)/i.test(row.text(0))
  }

  #placeByCode(row: TextRow, code: number, groep: Groep): number {
    return this.#gebieden.place(row, code, groep, canonical => {
      const regio = row.text(this.#kop.regio)
      const naam = looksLikeCode(regio) ? '' : regio
      const gemeentenaam = this.#kop.gemeentenaam === null ? '' : row.text(this.#kop.gemeentenaam)
      const wijziging = this.#kop.indelingswijziging === null ? '' : row.text(this.#kop.indelingswijziging)
      const own = naam === '' && /^(?:NL|GM)/.test(canonical) ? gemeentenaam : naam
      if (own === '') this.#unnamed++
      return describeGebied(own === '' ? canonical : own, gemeentenaam, wijziging)
    })
  }

  /** Names repeat within a table (a wijk and its buurt), so an area is a name, its gemeente, and the how manieth of that name in the group. */
  #placeByName(row: TextRow, { groep, seen }: NamenGroep): number {
    const naam = row.text(this.#kop.regio)
    const gemeentenaam = this.#kop.gemeentenaam === null ? '' : row.text(this.#kop.gemeentenaam)
    const key = `${naam}\n${gemeentenaam}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const nthKey = `${key}\n${nth}`
    let index = this.#nameIndexes.get(nthKey)
    if (index === undefined) {
      index = this.#namen.push({ naam, gemeentenaam }) - 1
      this.#nameIndexes.set(nthKey, index)
    }
    groep.lines[index] = row.line
    return index
  }

  #groupOf(row: TextRow): NamenGroep {
    const key = this.#keyFields.map(veld => row.text(veld)).join('\n')
    if (this.#last !== null && key === this.#lastKey) return this.#last
    let group = this.#groepen.get(key)
    if (!group) {
      requireRoom(row, (this.#groepen.size + 1) * this.#kop.onderwerpen.length, Math.max(this.#gebieden.list.length, this.#namen.length))
      group = { groep: this.#openGroep(row), seen: new Map() }
      this.#groepen.set(key, group)
    }
    this.#lastKey = key
    this.#last = group
    return group
  }

  #openGroep(row: TextRow): Groep {
    const dimensies = Object.fromEntries(this.#kop.dimensies.map(({ veld, naam }) => [naam, titleOf(naam, row.text(veld))]))
    const marge = this.#kop.marge === null ? null : readMarge(row, this.#kop.marge)
    const koppen = this.#kop.onderwerpen.map(({ sleutel, pad, eenheid, marge: own }): Kop => ({
      sleutel,
      pad,
      eenheid,
      dimensies,
      marge: marge ?? own,
    }))
    const known = Math.max(this.#gebieden.list.length, this.#namen.length)
    return new Groep(koppen, this.#readPeriode(row), this.#groepen.size === 0 ? firstCapacity : known)
  }

  #readPeriode(row: TextRow): Periode {
    const veld = this.#kop.periode
    if (veld === null) {
      const jaar = this.#tabel.jaar ?? this.#options.jaar
      if (jaar === null) throw yearNeeded(this.#file)
      return jaarPeriode(jaar)
    }
    const read = readPeriode(row.text(veld))
    if (read === null)
      throw row.refuse(
        'periode-unknown',
        `'${row.text(veld)}' is geen periode die wij kennen. Verwacht was bijvoorbeeld 2020 of 2020JJ00.`,
        veld,
      )
    if (read.isVoorlopig) this.#isVoorlopig = true
    return read.periode
  }
}

function describeGebied(naam: string, gemeentenaam: string, wijziging: string): Omit<PublishedGebied, 'code' | 'soort'> {
  const flag = wijziging === '1' ? 1 : wijziging === '2' ? 2 : wijziging === '3' ? 3 : undefined
  return { naam, ...(gemeentenaam === '' ? {} : { gemeentenaam }), ...(flag === undefined ? {} : { indelingswijziging: flag }) }
}

function looksLikeCode(text: string): boolean {
  return /^(?:NL|LD|PV|CR|GG|GM|WK|BU)\d{2}[0-9A-Z]*$/.test(text)
}

function titleOf(dimensie: string, text: string): string {
  return dimensieTitels[dimensie]?.[text] ?? text
}

/** Margins by code (MW00000, MOG0095, MBG0095) or by title. */
function readMarge(row: TextRow, veld: number): Onderwerp['marge'] {
  const text = row.text(veld)
  if (/^(?:MW00000|waarde)/i.test(text)) return 'waarde'
  if (/^MOG|ondergrens/i.test(text)) return 'onder'
  if (/^MBG|bovengrens/i.test(text)) return 'boven'
  throw row.refuse('marge-unknown', `'${text}' is geen marge die wij kennen. Verwacht was de waarde, de ondergrens of de bovengrens.`, veld)
}
