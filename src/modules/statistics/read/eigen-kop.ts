import { Refusal } from '#src/refusal.ts'
import type { Bron, Onderwerp } from '../published-table.ts'
import type { Toewijzing } from './input.ts'
import { stemOf } from './statline-tabel.ts'
import { tidy } from './tidy.ts'

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

/** A column with figures: those of a measure, or an end of their 95% interval. */
export interface EigenMaat {
  readonly kolom: number
  readonly naam: string
  readonly marge: Onderwerp['marge']
}

/** Which column of an own file holds what, from 0. `maten` are those with figures: one in a long file, one per measure in a wide one, and the ends of intervals. */
export interface EigenKop {
  readonly code: number
  readonly naam: number | null
  readonly periode: number | null
  /** The column that names the measure of each row; null in a wide file. */
  readonly maat: number | null
  /** In a long file, the columns that tell the unit of each measure and whether more of it is good news. */
  readonly eenheid: number | null
  readonly gunstig: number | null
  readonly maten: readonly EigenMaat[]
}

type Rol = 'code' | 'periode' | 'maat' | 'waarde' | 'naam'
/** What may stand beside a measure and its value, found by name alone. */
type Bijrol = 'onder' | 'boven' | 'eenheid' | 'gunstig'
type Rollen = Readonly<Record<Rol, number | null>>

/** Names that people give to the columns, in small letters. The first of a list that occurs is taken. */
const usual: Readonly<Record<Rol, readonly string[]>> = {
  code: ['code', 'gebied', 'gebiedscode', 'regio', 'regiocode', 'buurtcode', 'wijkcode', 'gemeentecode', 'postcode'],
  periode: ['jaar', 'periode'],
  maat: ['maat', 'indicator', 'onderwerp'],
  waarde: ['waarde', 'cijfer'],
  naam: ['naam', 'gebiedsnaam', 'buurtnaam', 'wijknaam', 'gemeentenaam', 'gemeente'],
}

const usualBeside: Readonly<Record<Bijrol, readonly string[]>> = {
  onder: ['onder', 'ondergrens'],
  boven: ['boven', 'bovengrens'],
  eenheid: ['eenheid'],
  gunstig: ['gunstig'],
}

/** The columns by the mapping or else by their usual names; a Dutch sentence when those do not tell which holds what. */
export function findEigenKop(kolommen: readonly string[], toewijzing: Toewijzing | null): EigenKop | string {
  const names = kolommen.map(naam => naam.toLowerCase())
  const rollen = toewijzing === null ? rollenOfNames(names) : rollenOfMapping(names, toewijzing)
  if (typeof rollen === 'string') return rollen
  const { code, naam, periode, maat, waarde } = rollen
  if (code === null) return 'Het is niet duidelijk welke kolom de code van het gebied heeft.'
  if (maat !== null && waarde === null) {
    return toewijzing === null
      ? 'Het is niet duidelijk welke kolom de cijfers heeft.'
      : 'Bij een kolom met de maat hoort een kolom met de waarde.'
  }
  if (waarde !== null) return findLong(kolommen, { code, naam, periode, maat, waarde })
  const isMaat = (kolom: number): boolean => ![code, periode].includes(kolom) && !usual.naam.includes(names[kolom]!) && names[kolom] !== ''
  const maten = pairEnds(
    kolommen.map((titel, kolom) => ({ kolom, naam: titel, marge: 'waarde' as const })).filter(({ kolom }) => isMaat(kolom)),
  )
  return maten.length === 0 ? 'Er is geen kolom met cijfers.' : { code, naam, periode, maat, eenheid: null, gunstig: null, maten }
}

/** One column with values, and what stands beside it; an interval has two ends. */
function findLong(kolommen: readonly string[], rollen: Rollen & { readonly code: number; readonly waarde: number }): EigenKop | string {
  const { code, naam, periode, maat, waarde } = rollen
  const taken = [code, naam, periode, maat, waarde]
  const names = kolommen.map(titel => titel.toLowerCase())
  const find = (rol: Bijrol): number | null =>
    usualBeside[rol].map(title => names.indexOf(title)).find(kolom => kolom >= 0 && !taken.includes(kolom)) ?? null
  const [onder, boven] = [find('onder'), find('boven')]
  if ((onder === null) !== (boven === null)) return 'Bij een kolom met de ondergrens hoort een kolom met de bovengrens.'
  const titel = kolommen[waarde] ?? ''
  const ends = [
    { kolom: onder, marge: 'onder' as const },
    { kolom: boven, marge: 'boven' as const },
  ].flatMap(({ kolom, marge }) => (kolom === null ? [] : [{ kolom, marge, naam: titel }]))
  const maten: readonly EigenMaat[] = [{ kolom: waarde, naam: titel, marge: 'waarde' }, ...ends]
  return { code, naam, periode, maat, eenheid: find('eenheid'), gunstig: find('gunstig'), maten }
}

/** In a wide file `Eenzaam`, `Eenzaam onder` and `Eenzaam boven` are one measure with its interval; without all three they stay three. */
function pairEnds(maten: readonly EigenMaat[]): readonly EigenMaat[] {
  const byName = new Map(maten.map(maat => [maat.naam.toLowerCase(), maat]))
  const endOf = ({ naam }: EigenMaat, marge: 'onder' | 'boven') =>
    [' ', '_'].flatMap(between => usualBeside[marge].map(word => `${naam.toLowerCase()}${between}${word}`)).find(title => byName.has(title))
  const ends = new Map<string, EigenMaat>()
  for (const maat of maten) {
    const titles = { onder: endOf(maat, 'onder'), boven: endOf(maat, 'boven') }
    if (titles.onder === undefined || titles.boven === undefined) continue
    for (const marge of ['onder', 'boven'] as const) {
      const title = titles[marge]
      const end = title === undefined ? undefined : byName.get(title)
      if (title !== undefined && end) ends.set(title, { kolom: end.kolom, naam: maat.naam, marge })
    }
  }
  return maten.map(maat => ends.get(maat.naam.toLowerCase()) ?? maat)
}

/** Index of a column that has the same name as an earlier one, without regard to capitals; null when all differ. */
export function findDouble(kolommen: readonly string[]): number | null {
  const names = kolommen.map(naam => naam.toLowerCase())
  const double = names.findIndex((naam, kolom) => naam !== '' && names.indexOf(naam) < kolom)
  return double < 0 ? null : double
}

/** What is known about the source of an own file. */
export function eigenBron(file: string, { status, indelingsjaar }: Pick<Bron, 'status' | 'indelingsjaar'>): Bron {
  const stem = stemOf(file)
  return {
    familie: 'eigen',
    uitgever: 'Eigen bestand',
    tabel: stem,
    titel: stem,
    adres: null,
    licentie: null,
    gewijzigd: null,
    status,
    indelingsjaar,
  }
}

function rollenOfNames(names: readonly string[]): Rollen {
  const find = (rol: Rol): number | null => usual[rol].map(naam => names.indexOf(naam)).find(kolom => kolom >= 0) ?? null
  return { code: find('code'), periode: find('periode'), maat: find('maat'), waarde: find('waarde'), naam: find('naam') }
}

/** Whoever points out columns need not point out the one with names. */
function rollenOfMapping(names: readonly string[], toewijzing: Toewijzing): Rollen | string {
  const given = (['code', 'periode', 'maat', 'waarde'] as const).map(rol => toewijzing[rol]).filter(naam => naam !== null)
  const find = (naam: string | null): number | null => (naam === null ? null : names.indexOf(tidy(naam).toLowerCase()))
  const missing = given.find(naam => find(naam) === -1)
  if (missing !== undefined) return `Er is geen kolom '${missing}'.`
  const [code, periode, maat, waarde] = [find(toewijzing.code), find(toewijzing.periode), find(toewijzing.maat), find(toewijzing.waarde)]
  const naam = rollenOfNames(names).naam
  return { code, periode, maat, waarde, naam: [code, periode, maat, waarde].includes(naam) ? null : naam }
}
