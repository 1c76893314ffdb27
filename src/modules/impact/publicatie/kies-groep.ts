import { landOf } from '@buurtwijs/figures'
import type { GebiedCode } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { findBuren, requireSelectie } from '../../statistics/index.ts'
import type { Buren, CatalogusMaat, GebiedInfo, Gebiedsselectie, Statistiek, VormenSource } from '../../statistics/index.ts'
import { startjaarOf } from '../plan/vrij-paneel.ts'
import type { Deelnemer } from './deelnemers.ts'
import { indelingOf, jarenOf, readBuurt, readSelectie, reeksenIn, requireJaren, requireZonderBreuk } from './jaarcijfers.ts'
import type { Land } from './jaarcijfers.ts'
import { requireMaatOf } from './maat-of.ts'
import { kiesPassend } from './passend.ts'
import type { Gestart } from './passend.ts'
import type { Groep, Publicatie, Weg, Wegreden } from './publicatie.ts'
import { sayWeg } from './zeg-weg.ts'

/** The plan as far as it decides whom is compared with whom. */
export interface Groepvraag {
  readonly uitkomst: string
  readonly van: number
  readonly tot: number
  readonly basisjaar: number
  readonly publicatie: Publicatie
}

export interface Cijferbron {
  readonly statistiek: Statistiek
  readonly vormen: VormenSource
}

/** Fewer, and nothing can be said of what all of them do. */
const minsteGestart = 2
const minsteVergelijking = 2

/** As long as the same figures are there: the page of a plan asks for it again and again, and a whole country takes a second. */
const kept = new WeakMap<Statistiek, Map<string, Promise<Groep>>>()
const mostKept = 20

/** Finds whom a plan compares with whom, as `zoekGroep` does, once for the same question. */
export async function kiesGroep(bron: Cijferbron, vraag: Groepvraag, deelnemers: readonly Deelnemer[]): Promise<Groep> {
  const found = kept.get(bron.statistiek) ?? new Map<string, Promise<Groep>>()
  kept.set(bron.statistiek, found)
  const { uitkomst, van, tot, basisjaar, publicatie } = vraag
  const key = JSON.stringify([uitkomst, van, tot, basisjaar, publicatie, deelnemers])
  const groep = found.get(key) ?? zoekGroep(bron, vraag, deelnemers)
  if (found.size >= mostKept) found.clear()
  found.set(key, groep)
  return await groep
}

/**
 * Finds whom a plan compares with whom. Of the outcome only figures of before the first start are read, and of every other measure too, so
 * it can be done before anybody may see what came out. Refuses what would leave nothing to compare, with what to change.
 */
async function zoekGroep({ statistiek, vormen }: Cijferbron, vraag: Groepvraag, deelnemers: readonly Deelnemer[]): Promise<Groep> {
  const maat = requireMaatOf(vraag.uitkomst)
  requireZonderBreuk(maat, vraag)
  const weg = new Wegteller()
  const begonnen = pickStarts(deelnemers, vraag, weg)
  if (begonnen.length === 0)
    refuse(
      'van',
      'groep-niemand-start',
      `Geen enkele buurt begint na ${vraag.van} en uiterlijk in ${vraag.tot}: er is dan geen jaar van voor de start.${sayWeg(weg.list())}`,
    )
  const eersteStart = Math.min(...begonnen.map(({ start }) => start))
  if (vraag.basisjaar >= eersteStart)
    refuse(
      'basisjaar',
      'groep-basisjaar',
      `De eerste buurt begint in ${eersteStart}. Het basisjaar ligt daarvoor: kies hoogstens ${eersteStart - 1}.`,
    )
  const land = landVan(begonnen)
  requireJaren(statistiek, maat, { van: vraag.van, tot: eersteStart - 1, land })
  const jaar = indelingOf(statistiek, maat, { jaar: vraag.basisjaar, land })!
  requireZelfdeCodes(statistiek, deelnemers, jaar)
  const voor = Array.from({ length: eersteStart - vraag.van }, (_, at) => vraag.van + at)
  const gevonden = begonnen.map(each => ({ ...each, selectie: findSelectie(statistiek, each.deelnemer, jaar) }))
  const gestart = gevonden.flatMap(({ selectie, ...each }): readonly Gestart[] => {
    const reden = selectie === null ? 'gebied-onbekend' : firstReden(voor, own => readSelectie(statistiek, maat, selectie, own).reden)
    if (reden !== undefined) weg.add('gestart', reden, each.deelnemer.naam)
    return selectie === null || reden !== undefined ? [] : [{ naam: each.deelnemer.naam, start: each.start, selectie }]
  })
  requireGestart(gestart, weg)
  // Who has no figures starts all the same, and is noticed next door.
  const buren = await findBuren(
    vormen,
    gevonden.flatMap(({ selectie }) => selectie?.gebieden ?? []),
  )
  requireKaart(buren, vraag.publicatie)
  const pool = pickPool({ statistiek, maat, vraag, deelnemers, jaar, voor, buren, land }, weg)
  requireVergelijking(pool, weg)
  const gekozen = kiesPassend({ statistiek, publicatie: vraag.publicatie, gestart, pool, eersteStart, land })
  for (const { reden, aantal } of gekozen.weg) weg.add('vergelijking', reden, null, aantal)
  for (const naam of gekozen.zonderGelijke) weg.add('gestart', 'geen-gelijke', naam)
  requireGestart(gekozen.gestart, weg)
  requireVergelijking(gekozen.vergelijking, weg)
  const onzeker = gekozen.vergelijking.filter(({ code }) => statistiek.gebieden.compareGrenzen(code, vraag.van, jaar) === 'onbekend').length
  return {
    gestart: gekozen.gestart.map(({ naam, start, selectie }) => ({
      naam,
      gebieden: selectie.gebieden.map(({ code }) => code),
      jaar: selectie.jaar,
      start,
    })),
    vergelijking: gekozen.vergelijking.map(({ code }) => code).toSorted(),
    jaar,
    weg: weg.list(),
    balans: gekozen.balans,
    telt: gekozen.telt,
    kaart: buren.jaar,
    zonderKaart: buren.jaar === null ? [] : buren.zonderKaart.map(({ naam, code }) => `${naam} (${code})`),
    onzeker,
    alOpenbaar: jarenOf(statistiek, maat.id, land).filter(each => each >= eersteStart && each <= vraag.tot),
  }
}

/** Made-up buurten are never set beside real ones: those are looked at only when there is nothing else. */
function landVan(begonnen: readonly Begonnen[]): Land {
  const all = begonnen.flatMap(({ deelnemer }) => deelnemer.gebieden)
  return all.length > 0 && all.every(code => landOf(code as GebiedCode) === 'NL99') ? 'NL99' : 'NL00'
}

/** An area of a buurt that takes part and goes by another code in the year of the figures would be set beside itself. */
function requireZelfdeCodes(statistiek: Statistiek, deelnemers: readonly Deelnemer[], jaar: number): void {
  const namen = deelnemers.flatMap(({ naam, gebieden, indelingsjaar }) => {
    const isThere = (code: string, own: number) => statistiek.gebieden.find(code as GebiedCode, own) !== null
    const moved = indelingsjaar !== null && gebieden.some(code => isThere(code, indelingsjaar) && !isThere(code, jaar))
    return moved ? [naam] : []
  })
  if (namen.length === 0) return
  refuse(
    'basisjaar',
    'groep-andere-codes',
    `Van ${namen.join(', ')} hebben gebieden in ${jaar} een andere code. Kies eerst de grenzen van die buurten opnieuw, in de indeling van ${jaar}: anders staan zij naast zichzelf.`,
  )
}

interface Begonnen {
  readonly deelnemer: Deelnemer
  readonly start: number
}

function pickStarts(deelnemers: readonly Deelnemer[], { van, tot }: Groepvraag, weg: Wegteller): readonly Begonnen[] {
  return deelnemers.flatMap(deelnemer => {
    const start = startjaarOf(deelnemer.start, tot)
    const reden = deelnemer.isGestopt ? 'gestopt' : start === 0 ? 'start-te-laat' : start <= van ? 'start-te-vroeg' : null
    if (reden !== null) weg.add('gestart', reden, deelnemer.naam)
    return reden === null ? [{ deelnemer, start }] : []
  })
}

/** In the division in which it was put together, or else in that of the figures. Null when no release knows its areas. */
function findSelectie(statistiek: Statistiek, { gebieden, indelingsjaar }: Deelnemer, jaar: number): Gebiedsselectie | null {
  for (const own of indelingsjaar === null ? [jaar] : [indelingsjaar, jaar]) {
    try {
      return requireSelectie(statistiek, gebieden, own)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return null
}

interface Poolvraag {
  readonly statistiek: Statistiek
  readonly maat: CatalogusMaat
  readonly vraag: Groepvraag
  readonly deelnemers: readonly Deelnemer[]
  readonly jaar: number
  readonly voor: readonly number[]
  readonly buren: Buren
  readonly land: Land
}

/** Every buurt of the base year that is outside the programme, far enough from it, the same area in all years, and has a figure in each year before. */
function pickPool({ statistiek, maat, vraag, deelnemers, jaar, voor, buren, land }: Poolvraag, weg: Wegteller): readonly GebiedInfo[] {
  const eigen = deelnemers.flatMap(({ gebieden }) => gebieden.map(code => code.slice(2)))
  const gemeenten = new Set(eigen.map(code => code.slice(0, 4)))
  const isNear = ({ code }: GebiedInfo): Wegreden | undefined => {
    if (eigen.some(own => code.slice(2).startsWith(own) || own.startsWith(code.slice(2)))) return 'doet-mee'
    if (vraag.publicatie.omgeving === 'gemeente' && gemeenten.has(code.slice(2, 6))) return 'gemeente'
    return buren.naast.has(code) ? 'naast' : undefined
  }
  return listBuurten(statistiek, maat, { basisjaar: vraag.basisjaar, jaar, land }).filter(gebied => {
    const reden =
      isNear(gebied) ?? movedIn(statistiek, gebied, vraag) ?? firstReden(voor, own => readBuurt(statistiek, maat, gebied, own).reden)
    if (reden !== undefined) weg.add('vergelijking', reden, null)
    return reden === undefined
  })
}

function listBuurten(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  { basisjaar, jaar, land }: { readonly basisjaar: number; readonly jaar: number; readonly land: Land },
): readonly GebiedInfo[] {
  const codes = new Set<GebiedCode>()
  for (const { rijen } of reeksenIn(statistiek, maat.id, { jaar: basisjaar, land })) {
    for (const row of rijen.rowsOfKind('buurt', land)) codes.add(rijen.codes[row]!)
  }
  return [...codes].toSorted((a, b) => (a < b ? -1 : 1)).flatMap(code => statistiek.gebieden.find(code, jaar) ?? [])
}

/** What is known of boundaries may be looked at for every year: it says nothing of the outcome. */
function movedIn(statistiek: Statistiek, { code }: GebiedInfo, { van, tot }: Groepvraag): Wegreden | undefined {
  return statistiek.gebieden.compareGrenzen(code, van, tot) === 'veranderd' ? 'indeling-gewijzigd' : undefined
}

function firstReden(jaren: readonly number[], redenOf: (jaar: number) => Wegreden | undefined): Wegreden | undefined {
  for (const jaar of jaren) {
    const reden = redenOf(jaar)
    if (reden !== undefined) return reden
  }
  return undefined
}

/** Counts who falls out, by side and reason. */
class Wegteller {
  readonly #found = new Map<string, { kant: Weg['kant']; reden: Wegreden; aantal: number; namen: string[] }>()

  add(kant: Weg['kant'], reden: Wegreden, naam: string | null, aantal = 1): void {
    if (aantal === 0) return
    const key = `${kant} ${reden}`
    const own = this.#found.get(key) ?? { kant, reden, aantal: 0, namen: [] }
    own.aantal += aantal
    if (naam !== null) own.namen.push(naam)
    this.#found.set(key, own)
  }

  list(): readonly Weg[] {
    return [...this.#found.values()].toSorted(
      (a, b) => a.kant.localeCompare(b.kant) || b.aantal - a.aantal || a.reden.localeCompare(b.reden),
    )
  }
}

function requireGestart(gestart: readonly unknown[], weg: Wegteller): void {
  if (gestart.length >= minsteGestart) return
  const zin =
    gestart.length === 0
      ? 'Er blijft geen buurt over die in deze jaren begint en van voor de start een cijfer heeft.'
      : 'Er blijft maar één buurt over die in deze jaren begint. Over één buurt komt geen oordeel.'
  refuse('van', 'groep-te-weinig-gestart', `${zin}${sayWeg(weg.list().filter(({ kant }) => kant === 'gestart'))}`)
}

function requireVergelijking(pool: readonly unknown[], weg: Wegteller): void {
  if (pool.length >= minsteVergelijking) return
  refuse(
    'groep',
    'groep-leeg',
    `Er blijven te weinig buurten over om mee te vergelijken (${pool.length}).${sayWeg(weg.list().filter(({ kant }) => kant === 'vergelijking'))} Lees de cijfers van meer gemeenten in, of laat minder buurten afvallen.`,
  )
}

function requireKaart({ jaar, zonderKaart }: Buren, { omgeving }: Publicatie): void {
  if (omgeving === 'gemeente' || zonderKaart.length === 0) return
  const zin =
    jaar === null
      ? 'Er is geen kaart van buurten ingelezen'
      : `Niet op de kaart van ${jaar}: ${zonderKaart.map(({ naam, code }) => `${naam} (${code})`).join(', ')}`
  refuse('omgeving', 'groep-geen-kaart', `${zin}. Wie ernaast ligt is dan niet bekend. Lees een kaart in, of laat de hele gemeente weg.`)
}

function refuse(field: string, code: string, tekst: string): never {
  throw new Refusal(tekst, { code, status: 409, place: { field } })
}
