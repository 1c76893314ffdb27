import type { Taal } from '@buurtwijs/figures'
import { quantile, sortedValues, stabilityOf } from '@buurtwijs/figures'
import type { CatalogusMaat, GebiedInfo, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import { kenmerken, kenmerkNamen, structuurmaten } from '../../statistics/index.ts'
import { nameOf } from '../namen.ts'
import type { Gewichten } from './gewichten.ts'
import type { Vergelijkbaar } from './schema.ts'
import { cannot, cijfersOf, namePlek } from './waarover.ts'
import { isTooLittle, makeLijst, type Lijst, type Zoeker } from './zoek-gelijken.ts'

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
      {
        nl: 'Er zijn geen cijfers van het hele land om gebieden op te vergelijken. Importeer eerst Kerncijfers wijken en buurten.',
        en: 'There are no figures of the whole country to compare areas on. First import the key figures of districts and neighbourhoods.',
      },
      'vergelijkbaar-empty',
    )
  if (isTooLittle(lijst)) {
    throw cannot(
      {
        nl: `Van ${namePlek(over, 'nl')} is te weinig bekend om vergelijkbare gebieden te zoeken. Kies andere kenmerken.`,
        en: `Too little is known of ${namePlek(over, 'en')} to look for areas that are alike. Choose other features.`,
      },
      'vergelijkbaar-few',
    )
  }
  const { tabel, gevonden } = lijst
  return {
    gebied: { code: over.code, naam: namePlek(over, taal), jaar: over.jaar },
    kenmerken: kenmerken.map(kenmerk => ({
      kenmerk,
      naam: kenmerkNamen[kenmerk][taal],
      gewicht: gewichten.kenmerken[kenmerk],
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
