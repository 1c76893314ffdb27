import type { GebiedCode, Taal } from '@buurtwijs/figures'
import { landOf } from '@buurtwijs/figures'
import type { CatalogusMaat, GebiedInfo, KaartSoort, Shape, Statistiek, View, ViewSize, VormenSource } from '../../statistics/index.ts'
import { projectToView } from '../../statistics/index.ts'
import { cannot } from '../analyses/waarover.ts'
import { nameOf } from '../namen.ts'
import { klasseOf } from './klassen.ts'
import { isGekozen } from './plek.ts'
import type { Kaartplek } from './plek.ts'
import type { Kaart } from './schema.ts'
import { readKaartwaarden } from './waarden.ts'
import type { Kaartwaarden, Vlak } from './waarden.ts'

const placeWidth = 640
const gemeentenWidth = 420
/** A whole country has so many borders that a small drawing with few corners is worth it: it is what somebody on a slow line sees first. */
const landSize = { width: 360, padding: 4, stap: 1 }
const padding = 8
/** A place may be long and narrow; the map of it is not. */
const heights = { min: 320, max: 760 }

/** The outlines that a map is drawn with: of one kind and one year. */
interface Grond {
  readonly soort: KaartSoort
  readonly jaar: number
  readonly grof: boolean
  readonly releases: readonly string[]
  /** Whether it also shows what lies around the place. */
  readonly omheen?: true
  /** Whether it shows a whole country. */
  readonly heel?: boolean
  readonly read: () => Promise<readonly Shape[]>
}

/** Drawn once, since the outlines of a release never change. */
interface Getekend {
  readonly shapes: readonly Pick<Shape, 'code' | 'naam'>[]
  readonly view: View
}

const drawings = new WeakMap<VormenSource, Map<string, Promise<Getekend>>>()
const mostDrawings = 100

/**
 * One measure on the map of a place, ready to be drawn: an outline and a class for each area, and how the classes came about. Refuses when
 * nobody brought outlines or figures.
 */
export async function makeKaart(
  statistiek: Statistiek,
  vormen: VormenSource,
  plek: Kaartplek,
  asked: { readonly maat: CatalogusMaat; readonly periode?: string | undefined; readonly taal: Taal },
): Promise<Kaart> {
  const { maat, taal } = asked
  const grond = await findGrond(statistiek, vormen, plek)
  const { shapes, view } = await drawOnce(vormen, plek, grond)
  const drawn = shapes.map(shape => asVlak(statistiek, shape, grond.jaar, plek.jaar))
  const without = listWithout(statistiek, plek, { shapes, soort: grond.soort })
  // A gemeente among its neighbours stands out; in a map of its own parts nothing does.
  const gekozen = grond.omheen && plek.gekozen.length === 0 ? plek.binnen : plek.gekozen
  const cijfers = readKaartwaarden(statistiek, maat, [...drawn, ...without], asked)
  const describe = (vlak: Vlak, index: number) => ({
    code: vlak.code,
    naam: vlak.gebied ? nameOf(vlak.gebied, taal) : vlak.naam,
    ...describeWaarde(cijfers, index),
    ...(isGekozen(gekozen, vlak.code) ? { gekozen: true as const } : {}),
  })
  return {
    gebied: { code: plek.code, naam: plek.naam, jaar: plek.jaar },
    binnen: plek.binnen.map(({ code, naam }) => ({ code, naam })),
    ...describeOnderwerp(maat, cijfers, taal),
    soort: grond.soort,
    grenzen: { jaar: grond.jaar, grof: grond.grof, releases: [...grond.releases] },
    viewBox: view.viewBox,
    meterPerPixel: view.meterPerPixel,
    vlakken: drawn.map((vlak, index) => ({ ...describe(vlak, index), d: view.paden[index]?.d ?? '' })),
    zonderVorm: without.map((vlak, index) => describe(vlak, drawn.length + index)),
    samen: plek.cijfers === null ? null : describeSamen(plek, maat, cijfers),
    vervallen: [...plek.vervallen],
  }
}

/** What every answer about a measure on a map says. */
export function describeOnderwerp(maat: CatalogusMaat, cijfers: Kaartwaarden, taal: Taal) {
  return {
    maat: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    decimalen: cijfers.decimalen,
    maatsoort: maat.soort,
    schatting: maat.schatting,
    periode: cijfers.periode.id,
    periodes: [...cijfers.periodes],
    releases: [...cijfers.releases],
    indeling: 'kwantielen' as const,
    klassen: [...cijfers.klassen],
    zonderCijfer: cijfers.waarden.filter(({ waarde }) => waarde === null).length,
  }
}

export function describeWaarde({ waarden, klassen }: Kaartwaarden, index: number) {
  const found = waarden[index]
  if (found?.waarde == null) return { waarde: null, klasse: null, ontbreekt: found?.ontbreekt ?? ('niet-geimporteerd' as const) }
  return { waarde: found.waarde, klasse: klasseOf(klassen, found.waarde) }
}

function describeSamen({ cijfers, gekozen }: Kaartplek, maat: CatalogusMaat, { periode, decimalen }: Kaartwaarden): Kaart['samen'] {
  const found = cijfers?.find(maat, periode.id)
  const aantal = gekozen.length
  if (found?.cel.waarde == null) return { aantal, waarde: null, ontbreekt: found?.cel.ontbreekt ?? 'niet-geimporteerd' }
  const round = 10 ** decimalen
  const afronding = found.samenvoeging?.afronding
  return { aantal, waarde: Math.round(found.cel.waarde * round) / round, ...(afronding ? { afronding } : {}) }
}

async function drawOnce(vormen: VormenSource, { binnen }: Kaartplek, { soort, releases, heel, read }: Grond): Promise<Getekend> {
  const kept = drawings.get(vormen) ?? new Map<string, Promise<Getekend>>()
  drawings.set(vormen, kept)
  const key = [soort, ...releases, ...binnen.map(({ code }) => code)].join(' ')
  let drawn = kept.get(key)
  if (!drawn) {
    if (kept.size >= mostDrawings) kept.delete(kept.keys().next().value ?? '')
    drawn = read().then(shapes => ({
      shapes: shapes.map(({ code, naam }) => ({ code, naam })),
      view: projectToView(shapes, sizeOf(shapes, heel ? landSize : { width: soort === 'gemeente' ? gemeentenWidth : placeWidth, padding })),
    }))
    kept.set(key, drawn)
    drawn.catch(() => kept.delete(key))
  }
  return await drawn
}

async function findGrond(statistiek: Statistiek, vormen: VormenSource, plek: Kaartplek): Promise<Grond> {
  for (const soort of plek.soorten) {
    const found = await (soort === 'gemeente' ? gemeentenIn(statistiek, vormen, plek) : delenIn(vormen, plek, soort))
    if (found) return found
  }
  throw cannot(
    {
      nl: `Van ${plek.naam} zijn geen grenzen geïmporteerd. Importeer eerst een kaart van CBS, dan is er iets te tekenen.`,
      en: `No boundaries of ${plek.naam} were imported. First import a map of Statistics Netherlands, then there is something to draw.`,
    },
    'kaart-no-shapes',
  )
}

/** The gemeenten of a country, or those of it that lie in a province or a region; of gemeenten themselves, with those around them. */
async function gemeentenIn(statistiek: Statistiek, vormen: VormenSource, plek: Kaartplek): Promise<Grond | null> {
  const [gebied] = plek.binnen
  if (!gebied) return null
  const land = landOf(gebied.code)
  const found = (await vormen.findLand('gemeente', land, gebied.jaar)) ?? (await vormen.findLand('gemeente', land))
  if (!found) return null
  const { jaar, grof, releases } = found
  const base = { soort: 'gemeente', jaar, grof, releases } as const
  if (gebied.soort === 'gemeente') {
    const own = new Set<string>(plek.binnen.map(({ code }) => code))
    if (!found.codes.some(code => own.has(code))) return null
    return { ...base, omheen: true, read: async () => shapesAround(await found.read(), own) }
  }
  const inside = new Set<string>(
    gebied.soort === 'land' ? found.codes : statistiek.gebieden.kinderen(gebied, 'gemeente').map(({ code }) => code),
  )
  if (!found.codes.some(code => inside.has(code))) return null
  return { ...base, heel: gebied.soort === 'land', read: async () => (await found.read()).filter(({ code }) => inside.has(code)) }
}

/** Those asked for, and what lies within half their width and height around them. */
function shapesAround(shapes: readonly Shape[], codes: ReadonlySet<string>): readonly Shape[] {
  const own = shapes.filter(({ code }) => codes.has(code))
  const [west, south, east, north] = boundsOf(own)
  const [wide, high] = [(east - west) / 2, (north - south) / 2]
  return shapes.filter(
    ({ kader: [left, bottom, right, top] }) => right >= west - wide && left <= east + wide && top >= south - high && bottom <= north + high,
  )
}

/** West, south, east and north edge of all together. */
function boundsOf(shapes: readonly Shape[]): Shape['kader'] {
  return [
    Math.min(...shapes.map(({ kader }) => kader[0])),
    Math.min(...shapes.map(({ kader }) => kader[1])),
    Math.max(...shapes.map(({ kader }) => kader[2])),
    Math.max(...shapes.map(({ kader }) => kader[3])),
  ]
}

/** What lies in gemeenten, all of one year: the first year, finest first, in which each of them is there, or else any. */
async function delenIn(vormen: VormenSource, plek: Kaartplek, soort: 'wijk' | 'buurt'): Promise<Grond | null> {
  const candidates = await vormen.candidates(plek.jaar)
  let best: (Grond & { readonly found: number }) | null = null
  for (const jaar of new Set(candidates.map(({ shapes }) => shapes.jaar))) {
    const ofYear = candidates.filter(({ shapes }) => shapes.jaar === jaar)
    const parts = await Promise.all(
      plek.binnen.map(async ({ code }) => {
        for (const { release, shapes } of ofYear) {
          const inside = await shapes.shapesIn(code, soort)
          if (inside.length > 0) return { release, shapes: inside, grof: shapes.grof }
        }
        return null
      }),
    )
    const there = parts.filter(part => part !== null)
    if (there.length === 0 || there.length <= (best?.found ?? 0)) continue
    best = {
      soort,
      jaar,
      found: there.length,
      grof: there.some(({ grof }) => grof),
      releases: [...new Set(there.map(({ release }) => release.id))],
      read: () => Promise.resolve(there.flatMap(({ shapes }) => shapes)),
    }
    if (best.found === plek.binnen.length) break
  }
  return best
}

/** An area as it is known in the year of its outline, or else in the year that was asked. */
function asVlak({ gebieden }: Statistiek, { code, naam }: Pick<Shape, 'code' | 'naam'>, ...jaren: readonly number[]): Vlak {
  const known = jaren.map(jaar => gebieden.find(code, jaar)).find(gebied => gebied !== null)
  return { code, naam: known?.naam ?? naam, gebied: known ?? null }
}

/** Areas with figures that the map does not have: it is of another year, or not whole. */
function listWithout(
  statistiek: Statistiek,
  plek: Kaartplek,
  { shapes, soort }: Pick<Getekend, 'shapes'> & Pick<Grond, 'soort'>,
): readonly Vlak[] {
  const drawn = new Set<GebiedCode>(shapes.map(({ code }) => code))
  const all = plek.binnen.flatMap((gebied): readonly GebiedInfo[] => statistiek.gebieden.kinderen(gebied, soort))
  return all.filter(({ code }) => !drawn.has(code)).map(gebied => ({ code: gebied.code, naam: gebied.naam, gebied }))
}

/** As high as the place asks for at this width. */
function sizeOf(shapes: readonly Shape[], size: Omit<ViewSize, 'height'>): ViewSize {
  const { width } = size
  const [west, zuid, oost, noord] = boundsOf(shapes)
  const narrowed = (oost - west) * Math.cos((((zuid + noord) / 2) * Math.PI) / 180)
  const wanted = narrowed > 0 ? (width * (noord - zuid)) / narrowed : heights.min
  return { ...size, height: Math.round(Math.min(heights.max, Math.max(heights.min, wanted))) }
}
