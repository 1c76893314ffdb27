import { Refusal } from '#src/refusal.ts'
import type { Bron } from '../published-table.ts'
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

/** Which column of an own file holds what, from 0. `maten` are those with figures: one in a long file, one per measure in a wide one. */
export interface EigenKop {
  readonly code: number
  readonly naam: number | null
  readonly periode: number | null
  /** The column that names the measure of each row; null in a wide file. */
  readonly maat: number | null
  readonly maten: readonly { readonly kolom: number; readonly naam: string }[]
}

type Rol = 'code' | 'periode' | 'maat' | 'waarde' | 'naam'
type Rollen = Readonly<Record<Rol, number | null>>

/** Names that people give to the columns, in small letters. The first of a list that occurs is taken. */
const usual: Readonly<Record<Rol, readonly string[]>> = {
  code: ['code', 'gebied', 'gebiedscode', 'regio', 'regiocode', 'buurtcode', 'wijkcode', 'gemeentecode', 'postcode'],
  periode: ['jaar', 'periode'],
  maat: ['maat', 'indicator', 'onderwerp'],
  waarde: ['waarde', 'cijfer'],
  naam: ['naam', 'gebiedsnaam', 'buurtnaam', 'wijknaam', 'gemeentenaam', 'gemeente'],
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
  const isMaat = (kolom: number): boolean =>
    waarde === null ? ![code, periode].includes(kolom) && !usual.naam.includes(names[kolom]!) && names[kolom] !== '' : kolom === waarde
  const maten = kolommen.map((titel, kolom) => ({ kolom, naam: titel })).filter(({ kolom }) => isMaat(kolom))
  return maten.length === 0 ? 'Er is geen kolom met cijfers.' : { code, naam, periode, maat, maten }
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
