import type { GebiedSoort, Taal, Vergelijkbare } from '@buurtwijs/figures'
import { landOf, nearestPeers, placeOn, quantile, sortedValues, stabilityOf } from '@buurtwijs/figures'
import type {
  CatalogusMaat,
  GebiedInfo,
  Gebiedscijfers,
  Gebiedsselectie,
  Statistiek,
  Structuurtabel,
  Uitgave,
} from '../../statistics/index.ts'
import { kenmerken, kenmerkNamen, onSchaal, structuurmaten, structuurTabel } from '../../statistics/index.ts'
import { nameOf } from '../namen.ts'
import { weightsOf, type Gewichten } from './gewichten.ts'
import type { Vergelijkbaar } from './schema.ts'
import { cannot, cijfersOf, namePlek } from './waarover.ts'

/** Of less of what was asked a list would be about something else. */
const smallestOwnShare = 0.5

/** Kinds of area that are compared with their own kind; anything else is compared with buurten. */
const ownKinds: readonly GebiedSoort[] = ['wijk', 'gemeente']

/** The place, its figures, and which areas it is set among. */
interface Zoeker {
  readonly statistiek: Statistiek
  readonly over: GebiedInfo | Gebiedsselectie
  readonly cijfers: Gebiedscijfers
  readonly gewichten: Gewichten
}

/** The list by one edition of the figures: the nearest areas, and how each measure took part. */
interface Lijst {
  readonly tabel: Structuurtabel
  readonly eigen: readonly number[]
  readonly gewichten: readonly number[]
  /** What the weights would add up to if the place missed no figure. */
  readonly mogelijk: number
  readonly gevonden: readonly Vergelijkbare[]
}

/**
 * The fifteen areas in the country that are most like a place in structure, with what they differ in, and how steady the list is. A measure
 * that the place itself misses takes no part, and is told; when that is half of the weight or more there is no list.
 */
export function makeVergelijkbaar(
  statistiek: Statistiek,
  over: GebiedInfo | Gebiedsselectie,
  asked: { readonly gewichten: Gewichten; readonly maat?: CatalogusMaat | undefined; readonly taal: Taal },
): Vergelijkbaar {
  const { gewichten, maat, taal } = asked
  const zoeker = { statistiek, over, cijfers: cijfersOf(statistiek, over), gewichten }
  const lijst = makeLijst(zoeker, 'nieuwste')
  if (!lijst)
    throw cannot(
      'Er zijn geen cijfers van het hele land om gebieden op te vergelijken. Importeer eerst Kerncijfers wijken en buurten.',
      'vergelijkbaar-empty',
    )
  if (sumOf(lijst.gewichten) < smallestOwnShare * lijst.mogelijk || lijst.gevonden.length === 0) {
    throw cannot(
      `Van ${namePlek(over, taal)} is te weinig bekend om vergelijkbare gebieden te zoeken. Kies andere kenmerken.`,
      'vergelijkbaar-few',
    )
  }
  const { tabel, gevonden } = lijst
  return {
    gebied: { code: over.code, naam: namePlek(over, taal), jaar: over.jaar },
    kenmerken: kenmerken.map(kenmerk => ({
      kenmerk,
      naam: kenmerkNamen[kenmerk][taal],
      gewicht: gewichten[kenmerk],
      maten: structuurmaten.flatMap(({ maat: id, kenmerk: of }) => (of === kenmerk ? [describeMaat(zoeker, lijst, id, taal)] : [])),
    })),
    gezochtTussen: tabel.gebieden.length,
    gebieden: gevonden.map(({ rij, afstand, bekend, aandelen }) => {
      const gebied = tabel.gebieden[rij] ?? null
      if (!gebied) throw new Error(`the table has no row ${rij}`)
      return {
        gebied: gebied.code,
        naam: nameOf(gebied, taal),
        gemeente: gebied.gemeente,
        afstand,
        bekend,
        aandelen: tabel.maten.flatMap(({ structuur }, index) => {
          const aandeel = aandelen[index] ?? Number.NaN
          return (lijst.gewichten[index] ?? 0) > 0 ? [{ maat: structuur.maat, aandeel: Number.isNaN(aandeel) ? null : aandeel }] : []
        }),
        ...(maat ? { cijfer: readCijfer(statistiek, maat, gebied) } : {}),
      }
    }),
    stabiliteit: judgeStability(zoeker),
    ...(maat
      ? {
          cijfer: describeCijfer(
            zoeker,
            maat,
            gevonden.flatMap(({ rij }) => tabel.gebieden[rij] ?? []),
            taal,
          ),
        }
      : {}),
  }
}

function makeLijst(zoeker: Zoeker, uitgave: Uitgave, only: ReadonlySet<string> | null = null): Lijst | null {
  const { statistiek, over, cijfers } = zoeker
  const table = tableFor(zoeker, uitgave)
  if (!table) return null
  const { maten, tabel, rowOf } = table
  const eigenRij = 'gebieden' in over ? undefined : rowOf.get(over.code)
  const eigen = maten.map(({ structuur, reeks }, index) => {
    if (eigenRij !== undefined) return tabel.waarden[eigenRij * tabel.maten + index] ?? Number.NaN
    const maat = statistiek.maat(structuur.maat)
    const waarde = maat && cijfers.find(maat, reeks.periode.id)?.cel.waarde
    return placeOn(tabel.schalen[index] ?? null, onSchaal(structuur, waarde ?? null))
  })
  const byMaat = new Map(structuurmaten.map(({ maat }, index) => [maat, weightsOf(zoeker.gewichten)[index] ?? 0]))
  const chosen = maten.map(({ structuur: { maat } }) => (only === null || only.has(maat) ? (byMaat.get(maat) ?? 0) : 0))
  const gewichten = chosen.map((gewicht, index) => (Number.isNaN(eigen[index] ?? Number.NaN) ? 0 : gewicht))
  const mogelijk = sumOf(chosen.filter((_, index) => tabel.schalen[index] !== null))
  if (!gewichten.some(gewicht => gewicht > 0)) return { tabel: table, eigen, gewichten, mogelijk, gevonden: [] }
  const own = new Set(listOwn(statistiek, over).map(({ code }) => rowOf.get(code)))
  return {
    tabel: table,
    eigen,
    gewichten,
    mogelijk,
    gevonden: nearestPeers(tabel, eigen, { gewichten, isUitgesloten: rij => own.has(rij) }),
  }
}

function tableFor({ statistiek, over }: Zoeker, uitgave: Uitgave): Structuurtabel | null {
  const first = 'gebieden' in over ? over.gebieden[0] : over
  if (!first) return null
  const soort = !('gebieden' in over) && ownKinds.includes(over.soort) ? over.soort : 'buurt'
  return structuurTabel(statistiek, { soort, land: landOf(first.code), jaar: over.jaar, uitgave })
}

/** The place itself and the buurten in it: nobody is a peer of a part of oneself. */
function listOwn(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie): readonly GebiedInfo[] {
  const gebieden = 'gebieden' in over ? over.gebieden : [over]
  return gebieden.flatMap(gebied => [gebied, ...(gebied.soort === 'buurt' ? [] : statistiek.gebieden.kinderen(gebied, 'buurt'))])
}

function describeMaat({ statistiek }: Zoeker, { tabel, eigen, gewichten }: Lijst, id: string, taal: Taal) {
  const index = tabel.maten.findIndex(({ structuur }) => structuur.maat === id)
  const naam = statistiek.maat(id)?.naam[taal] ?? id
  const found = tabel.maten[index]
  if (!found) return { maat: id, naam, doetMee: false, reden: 'niet-geimporteerd' as const }
  const periode = found.reeks.periode.id
  if ((gewichten[index] ?? 0) > 0) return { maat: id, naam, periode, doetMee: true, plek: eigen[index] ?? 0 }
  if (tabel.tabel.schalen[index] === null) return { maat: id, naam, periode, doetMee: false, reden: 'geen-verschil' as const }
  const isMissing = Number.isNaN(eigen[index] ?? Number.NaN)
  return { maat: id, naam, periode, doetMee: false, reden: isMissing ? ('eigen-cijfer-ontbreekt' as const) : ('niet-gekozen' as const) }
}

/** The list of a year before beside today's, both by the measures that either has. Null where no earlier figures are at hand. */
function judgeStability(zoeker: Zoeker): Vergelijkbaar['stabiliteit'] {
  const before = makeLijst(zoeker, 'eerdere')
  const both = new Set(before?.tabel.maten.filter((_, index) => (before.gewichten[index] ?? 0) > 0).map(({ structuur }) => structuur.maat))
  const now = makeLijst(zoeker, 'nieuwste', both)
  if (!before || !now || before.gevonden.length === 0 || now.gevonden.length === 0) return null
  const codes = ({ tabel, gevonden }: Lijst) => gevonden.map(({ rij }) => tabel.gebieden[rij]?.code ?? '')
  const { woord, gebleven } = stabilityOf(codes(now), codes(before))
  const periodes = [...new Set(before.tabel.maten.filter(({ structuur }) => both.has(structuur.maat)).map(({ reeks }) => reeks.periode.id))]
  return { woord, gebleven, van: now.gevonden.length, eerder: periodes.toSorted() }
}

function readCijfer(statistiek: Statistiek, maat: CatalogusMaat, gebied: GebiedInfo) {
  const periode = newestPeriode(statistiek, maat)
  const cel = periode === undefined ? undefined : statistiek.findFor(maat.id, periode, gebied)?.cel
  return cel?.waarde == null ? { waarde: null, ontbreekt: cel?.ontbreekt ?? ('niet-geimporteerd' as const) } : { waarde: cel.waarde }
}

/** One figure of the place beside those of its peers: their middle, lowest and highest. */
function describeCijfer(
  { statistiek, cijfers }: Zoeker,
  maat: CatalogusMaat,
  peers: readonly GebiedInfo[],
  taal: Taal,
): Vergelijkbaar['cijfer'] {
  const periode = newestPeriode(statistiek, maat)
  const own = periode === undefined ? undefined : cijfers.find(maat, periode)?.cel
  const waarden = sortedValues(peers.flatMap(gebied => readCijfer(statistiek, maat, gebied).waarde ?? []))
  return {
    maat: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    decimalen: maat.decimalen,
    periode: periode ?? null,
    waarde: own?.waarde ?? null,
    ...(own?.waarde == null ? { ontbreekt: own?.ontbreekt ?? 'niet-geimporteerd' } : {}),
    bekend: waarden.length,
    mediaan: quantile(waarden, 0.5),
    laagste: waarden[0] ?? null,
    hoogste: waarden.at(-1) ?? null,
  }
}

function newestPeriode(statistiek: Statistiek, maat: CatalogusMaat): string | undefined {
  return statistiek.reeksen(maat.id)[0]?.periode.id
}

function sumOf(gewichten: readonly number[]): number {
  return gewichten.reduce((sum, gewicht) => sum + gewicht, 0)
}
