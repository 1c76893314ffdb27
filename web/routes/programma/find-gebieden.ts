import type { ApiClient, GebiedGevonden, GebiedRef, Omtrek } from '../../data.ts'

/** What somebody looks for, and what they chose so far. */
export interface GebiedenVraag {
  /** A gemeente, a place or an area, as it was typed; empty when nobody looks for another one. */
  readonly zoek: string
  /** The gemeente of which the areas are shown; null while there is none. */
  readonly gemeente: string | null
  /** The year of the boundaries; null for the newest. */
  readonly jaar: number | null
  readonly gekozen: readonly string[]
}

/** A wijk with the buurten in it. */
export interface WijkKeuze extends GebiedRef {
  readonly buurten: readonly GebiedRef[]
}

/** What there is to choose from. */
export interface GebiedenKeuze {
  /** Several gemeenten that fit what was typed: one of them is meant. */
  readonly gemeenten: readonly GebiedRef[]
  /** Whether something was typed that fits nothing. */
  readonly vondNiets: boolean
  readonly gemeente: { readonly code: string; readonly naam: string; readonly jaar: number; readonly jaren: readonly number[] } | null
  readonly wijken: readonly WijkKeuze[]
  /** Chosen areas that lie in another gemeente. */
  readonly elders: readonly GebiedRef[]
  readonly gekozen: readonly string[]
  readonly kaart: { readonly omtrek: Omtrek; readonly eigen: string } | null
}

type Api = Pick<ApiClient, 'gebieden' | 'gebied' | 'omtrek'>

const mostFound = 40

/** Finds the gemeente that is meant and what lies in it; what was chosen stays chosen, wherever it lies. */
export async function findGebieden(api: Api, { zoek, gemeente, jaar, gekozen }: GebiedenVraag): Promise<GebiedenKeuze> {
  const found = zoek === '' ? [] : findGemeenten(await api.gebieden(zoek, null, mostFound), zoek)
  const [only] = found
  const code = found.length === 1 && only ? only.code : zoek === '' ? gemeente : null
  const shown = code === null ? null : await findGemeente(api, code, jaar)
  const wijken = shown === null ? [] : await findWijken(api, shown.onderdelen, shown.jaar)
  const here = new Set(wijken.flatMap(wijk => [wijk.code, ...wijk.buurten.map(buurt => buurt.code)]))
  return {
    gemeenten: found.length > 1 ? found : [],
    vondNiets: zoek !== '' && found.length === 0,
    gemeente: shown && { code: shown.code, naam: shown.naam, jaar: shown.jaar, jaren: shown.jaren },
    wijken,
    elders: await Promise.all(gekozen.filter(each => !here.has(each)).map(each => nameOf(api, each, jaar))),
    gekozen,
    kaart: shown === null ? null : await findKaart(api, wijken, shown.jaar),
  }
}

/** The gemeenten in which what was found lies; one that has exactly this name is the one that is meant. */
function findGemeenten(found: readonly GebiedGevonden[], zoek: string): readonly GebiedRef[] {
  const gemeenten = found.flatMap(({ code, naam, soort, gemeente }): GebiedRef[] => {
    if (soort === 'gemeente') return [{ code, naam, soort }]
    return (soort === 'wijk' || soort === 'buurt') && gemeente !== null
      ? [{ code: gemeenteOf(code), naam: gemeente, soort: 'gemeente' }]
      : []
  })
  const all = [...new Map(gemeenten.map(each => [each.code, each])).values()]
  const exact = all.filter(({ code, naam }) => naam.toLowerCase() === zoek.toLowerCase() || code === zoek.toUpperCase())
  return exact.length === 1 ? exact : all
}

/** The gemeente in which a wijk or buurt lies, by its code. */
export function gemeenteOf(code: string): string {
  return `GM${code.slice(2, 6)}`
}

/** With the boundaries of the year that was asked, or else the newest. */
async function findGemeente(api: Api, code: string, jaar: number | null) {
  return (jaar === null ? null : await api.gebied(code, jaar)) ?? (await api.gebied(code))
}

async function findWijken(api: Api, wijken: readonly GebiedRef[], jaar: number): Promise<readonly WijkKeuze[]> {
  return await Promise.all(wijken.map(async wijk => ({ ...wijk, buurten: (await api.gebied(wijk.code, jaar))?.onderdelen ?? [] })))
}

async function nameOf(api: Api, code: string, jaar: number | null): Promise<GebiedRef> {
  const found = await findGemeente(api, code, jaar)
  return { code, naam: found?.naam ?? code, soort: code.startsWith('WK') ? 'wijk' : 'buurt' }
}

/** A map with every buurt of the gemeente; without one of buurten, one of wijken. */
async function findKaart(api: Api, wijken: readonly WijkKeuze[], jaar: number): Promise<GebiedenKeuze['kaart']> {
  for (const eigen of [wijken.find(({ buurten }) => buurten.length > 0)?.buurten[0]?.code, wijken[0]?.code]) {
    const omtrek = eigen === undefined ? null : await api.omtrek(eigen, jaar)
    if (eigen !== undefined && omtrek !== null) return { omtrek, eigen }
  }
  return null
}

/** Areas without those that a chosen wijk holds already. */
export function withoutDouble(codes: readonly string[]): readonly string[] {
  const wijken = new Set(codes.filter(code => code.startsWith('WK')))
  return codes.filter(code => code.startsWith('WK') || !wijken.has(`WK${code.slice(2, 8)}`))
}
