import { defineMaat } from '@buurtwijs/figures'
import type { MaatInSectie } from './build.ts'
import { matenBevolking } from './maten-bevolking.ts'
import { matenEnergieEnAuto } from './maten-energie.ts'
import { matenHerkomst } from './maten-herkomst.ts'
import { matenHuishoudens } from './maten-huishoudens.ts'
import { matenInkomen } from './maten-inkomen.ts'
import { matenMeedoen } from './maten-meedoen.ts'
import { matenRivm } from './maten-rivm.ts'
import { matenSes } from './maten-ses.ts'
import { matenVoorzieningen, matenZorgDichtbij } from './maten-voorzieningen.ts'
import { matenWonen } from './maten-wonen.ts'
import { matenZorg } from './maten-zorg.ts'
import { matenZorgkosten } from './maten-zorgkosten.ts'
import { secties, type CatalogusMaat } from './types.ts'

/** The order within a section is the order here: what people say about themselves before what registers count, and in `wonen` the homes first. */
const alles: readonly MaatInSectie[] = [
  ...matenBevolking,
  ...matenHuishoudens,
  ...matenWonen,
  ...matenRivm,
  ...matenSes,
  ...matenInkomen,
  ...matenMeedoen,
  ...matenHerkomst,
  ...matenVoorzieningen,
  ...matenEnergieEnAuto,
  ...matenZorg,
  ...matenZorgDichtbij,
  ...matenZorgkosten,
]

/** Every measure that we know, by section and then in reading order. Throws at the start of the process when a definition contradicts itself. */
export const catalogus: readonly CatalogusMaat[] = Object.freeze(
  secties.flatMap(sectie =>
    alles
      .filter(maat => maat.sectie === sectie)
      .map((maat, index) => {
        defineMaat(maat)
        return Object.freeze({ ...maat, volgorde: index + 1 })
      }),
  ),
)

const byId: ReadonlyMap<string, CatalogusMaat> = new Map(catalogus.map(maat => [maat.id, maat]))

export function findMaat(id: string): CatalogusMaat | null {
  return byId.get(id) ?? null
}
