import type { GebiedCode, Ontbreekt, Taal } from '@buurtwijs/figures'
import type { CatalogusMaat, KaartSoort, Land, Landvormen, Statistiek, VormenSource } from '../../statistics/index.ts'
import { cannot } from '../analyses/waarover.ts'
import { nameOf } from '../namen.ts'
import { describeOnderwerp, describeWaarde } from './kaart.ts'
import { nameVormen } from './landvormen.ts'
import type { GenoemdeVormen } from './landvormen.ts'
import type { Landlijst, Landwaarden } from './schema.ts'
import { readKaartwaarden } from './waarden.ts'
import type { Kaartwaarden, Vlak } from './waarden.ts'

export interface Landvraag {
  readonly soort: KaartSoort
  readonly land: Land
  readonly jaar?: number | undefined
}

interface Maatvraag {
  readonly maat: CatalogusMaat
  readonly periode?: string | undefined
  readonly taal: Taal
}

const kinds = { gemeente: 'municipality', wijk: 'district', buurt: 'neighbourhood' } as const

/** The boundaries of a whole country. Refuses when nobody brought them. */
export async function requireLandvormen(
  statistiek: Statistiek,
  vormen: VormenSource,
  { soort, land, jaar }: Landvraag,
): Promise<GenoemdeVormen> {
  const found = await vormen.findLand(soort, land, jaar)
  if (found) return nameVormen(statistiek, found)
  const [van, of] = jaar === undefined ? ['', ''] : [` van ${jaar}`, ` of ${jaar}`]
  throw cannot(
    {
      nl: `Er is geen kaart${van} met grenzen per ${soort} geïmporteerd.`,
      en: `No map${of} with boundaries per ${kinds[soort]} was imported.`,
    },
    'kaart-no-shapes',
  )
}

/** Made once for a set of releases; a whole country of buurten takes some tens of milliseconds. */
const kept = new WeakMap<Statistiek, Map<string, Made>>()
const mostKept = 40

interface Made {
  readonly vlakken: readonly Vlak[]
  readonly cijfers: Kaartwaarden
}

/** One measure for all areas of a kind in a country, in the order of their codes. */
export async function makeLandwaarden(
  statistiek: Statistiek,
  vormen: VormenSource,
  vraag: Landvraag,
  asked: Maatvraag,
): Promise<Landwaarden> {
  const found = await requireLandvormen(statistiek, vormen, vraag)
  const { cijfers } = makeOnce(statistiek, found, asked)
  const ontbreekt: Partial<Record<Ontbreekt, number[]>> = {}
  for (const [index, { ontbreekt: reden }] of cijfers.waarden.entries()) if (reden !== undefined) (ontbreekt[reden] ??= []).push(index)
  return {
    ...(await describeLand(statistiek, vormen, found)),
    ...describeOnderwerp(asked.maat, cijfers, asked.taal),
    gebieden: [...found.codes],
    waarden: cijfers.waarden.map(({ waarde }) => waarde),
    ontbreekt,
  }
}

export const volgorden = ['naam', 'hoog', 'laag'] as const

export interface Lijstvraag {
  readonly volgorde: (typeof volgorden)[number]
  readonly pagina: number
  readonly limiet: number
}

/** The same as a list that can be leafed through. Areas without a figure come last, by name: their place says nothing. */
export async function makeLandlijst(
  statistiek: Statistiek,
  vormen: VormenSource,
  vraag: Landvraag,
  { volgorde, pagina, limiet, ...asked }: Maatvraag & Lijstvraag,
): Promise<Landlijst> {
  const found = await requireLandvormen(statistiek, vormen, vraag)
  const { vlakken, cijfers } = makeOnce(statistiek, found, asked)
  const direction = volgorde === 'hoog' ? -1 : 1
  const rows = vlakken.map(({ code, naam, gebied }, index) => ({
    code,
    naam: gebied ? nameOf(gebied, asked.taal) : naam,
    gemeente: gebied?.soort === 'gemeente' ? null : (gebied?.gemeente ?? null),
    ...describeWaarde(cijfers, index),
  }))
  const sorted = rows.toSorted((a, b) => {
    const byName = a.naam.localeCompare(b.naam, 'nl') || (a.code < b.code ? -1 : 1)
    if (volgorde === 'naam' || (a.waarde === null && b.waarde === null)) return byName
    if (a.waarde === null || b.waarde === null) return a.waarde === null ? 1 : -1
    return direction * (a.waarde - b.waarde) || byName
  })
  return {
    ...(await describeLand(statistiek, vormen, found)),
    ...describeOnderwerp(asked.maat, cijfers, asked.taal),
    rijen: sorted.slice((pagina - 1) * limiet, pagina * limiet),
    aantal: rows.length,
  }
}

async function describeLand(statistiek: Statistiek, vormen: VormenSource, { land, soort, jaar, grof, sleutel, releases }: Landvormen) {
  return {
    land,
    soort,
    jaar,
    jaren: [...(await vormen.jaren(soort, land))],
    grof,
    vormen: sleutel,
    grenzen: [...releases],
    totaal: statistiek.gebieden.countInCountry(soort, land, jaar),
  }
}

function makeOnce(statistiek: Statistiek, { codes, jaar, sleutel }: Landvormen, { maat, periode, taal }: Maatvraag): Made {
  const all = kept.get(statistiek) ?? new Map<string, Made>()
  kept.set(statistiek, all)
  const key = JSON.stringify([sleutel, maat.id, periode ?? null])
  const known = all.get(key)
  if (known) return known
  const vlakken = codes.map((text): Vlak => {
    const code = text as GebiedCode
    const gebied = statistiek.gebieden.find(code, jaar)
    return { code, naam: gebied?.naam ?? code, gebied }
  })
  const made = { vlakken, cijfers: readKaartwaarden(statistiek, maat, vlakken, { periode, taal }) }
  if (all.size >= mostKept) all.delete(all.keys().next().value ?? '')
  all.set(key, made)
  return made
}
