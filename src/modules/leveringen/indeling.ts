import { isLevermaat, levermaatNamen } from './maten.ts'
import type { Levermaat } from './maten.ts'

/** What a column of a file holds: one of our own columns, a measure (in a file with a column per measure), or nothing that counts. */
export type Kolomrol = 'maat' | 'gebied' | 'periode' | 'groep' | 'waarde' | 'negeer' | Levermaat

export const kolomrollen: readonly Kolomrol[] = ['maat', 'gebied', 'periode', 'groep', 'waarde', 'negeer', ...levermaatNamen]

export function isKolomrol(text: string): text is Kolomrol {
  return (kolomrollen as readonly string[]).includes(text)
}

/** How the columns of another layout are read, and what holds for the whole file where it has no column for it. */
export interface Indeling {
  /** By the name of the column. */
  readonly kolommen: Readonly<Record<string, Kolomrol>>
  readonly vast: { readonly maat?: string; readonly periode?: string; readonly groep?: string }
}

/** Where each thing stands in a row; index 0 is the first column. */
export interface Plaatsen {
  readonly gebied: number
  readonly periode: number | null
  readonly groep: number | null
  readonly maat: number | null
  /** The columns with figures, each with its measure; null: the measure is in a column of its own, or the same for all. */
  readonly waarden: readonly { readonly kolom: number; readonly maat: Levermaat | null }[]
  readonly negeer: ReadonlySet<number>
  readonly vast: Indeling['vast']
}

const eigen: Readonly<Record<string, Kolomrol>> = {
  maat: 'maat',
  measure: 'maat',
  gebied: 'gebied',
  area: 'gebied',
  periode: 'periode',
  period: 'periode',
  groep: 'groep',
  group: 'groep',
  waarde: 'waarde',
  value: 'waarde',
}

/** What a heading means in our own layout, or in one of a column per measure. */
export function rolVan(kop: string): Kolomrol | null {
  const tidy = kop.trim().toLowerCase()
  if (Object.hasOwn(eigen, tidy)) return eigen[tidy] ?? null
  return isLevermaat(tidy) ? tidy : null
}

/** Where everything stands, by the headings or by a layout that somebody made; null when that does not tell enough. */
export function vindPlaatsen(koppen: readonly string[], indeling: Indeling | null): Plaatsen | null {
  const rollen = koppen.map(kop =>
    indeling === null ? rolVan(kop) : Object.hasOwn(indeling.kolommen, kop) ? (indeling.kolommen[kop] ?? null) : null,
  )
  const placeOf = (rol: Kolomrol) => {
    const place = rollen.indexOf(rol)
    return place < 0 ? null : place
  }
  const vast = indeling?.vast ?? {}
  const gebied = placeOf('gebied')
  const [maat, periode, waarde] = [placeOf('maat'), placeOf('periode'), placeOf('waarde')]
  const breed = rollen.flatMap((rol, kolom) => (rol !== null && isLevermaat(rol) ? [{ kolom, maat: rol }] : []))
  const waarden = waarde === null ? breed : [{ kolom: waarde, maat: null }]
  const hasMaat = waarde === null || maat !== null || vast.maat !== undefined
  if (gebied === null || waarden.length === 0 || !hasMaat || (periode === null && vast.periode === undefined)) return null
  const negeer = new Set(rollen.flatMap((rol, kolom) => (rol === 'negeer' ? [kolom] : [])))
  return { gebied, periode, groep: placeOf('groep'), maat, waarden, negeer, vast }
}
