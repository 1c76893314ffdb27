import type { Periode, Taal, TrendPunt } from '@buurtwijs/figures'
import { comparePeriode, isToetsbaar, trendOf, trendPunten } from '@buurtwijs/figures'
import type {
  CatalogusMaat,
  GebiedInfo,
  Gebiedscijfer,
  Gebiedsselectie,
  Herleid,
  Reeks as Bronreeks,
  Statistiek,
} from '../../statistics/index.ts'
import { findBreuken, grenzenOf, herleidCijfer } from '../../statistics/index.ts'
import { nameOf } from '../namen.ts'
import { asCijfer } from '../vergelijk.ts'
import type { Reeks, ReeksPunt } from './schema.ts'
import { cannot, cijfersOf, namePlek } from './waarover.ts'

/** Milliseconds in a year, on the scale on which the points of a trend lie. */
const yearMs = 365.25 * 24 * 60 * 60 * 1000

/**
 * A measure of one place over the years, the oldest first, and what the last five figures say about the direction. Where boundaries were others, a
 * table of changes says which areas lay there; they stand in when enough of the people are carried over. A break in method or in
 * boundaries ends what came before: only figures after it count for the trend. Where nobody knows whether boundaries changed, the trend says so. Without intervals,
 * and of a model, no trend is told.
 */
export function makeReeks(statistiek: Statistiek, maat: CatalogusMaat, over: GebiedInfo | Gebiedsselectie, taal: Taal): Reeks {
  const found = listFound(statistiek, maat, over)
  const [first] = found
  if (!first) {
    throw cannot(
      {
        nl: `Van '${maat.naam.nl}' is hier geen cijfer. Importeer eerst de tabel waar het in staat.`,
        en: `There is no figure of '${maat.naam.en}' here. First import the table that has it.`,
      },
      'reeks-empty',
    )
  }
  const punten = found.map((each, index) => describePoint(maat, each, { taal, before: found[index - 1]?.periode }))
  return {
    gebied: { code: over.code, naam: namePlek(over, taal), jaar: over.jaar },
    maat: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    decimalen: maat.decimalen,
    polariteit: maat.polariteit,
    soort: maat.schatting,
    punten,
    ...judgeTrend(maat, found, punten),
  }
}

interface Gevonden {
  readonly periode: Periode
  readonly cijfer: Gebiedscijfer
  /** Set where the figure is that of areas that lay here then. */
  readonly herleid: Herleid | null
}

/** The figures of the place, the oldest first; where its boundaries were others, those of the areas that lay there. */
function listFound(statistiek: Statistiek, maat: CatalogusMaat, over: GebiedInfo | Gebiedsselectie): readonly Gevonden[] {
  const cijfers = cijfersOf(statistiek, over)
  const gebieden = 'gebieden' in over ? over.gebieden : [over]
  const own = new Map(
    cijfers.periodes(maat).flatMap(periode => {
      const cijfer = cijfers.find(maat, periode.id)
      return cijfer ? [[periode.id, { periode, cijfer, herleid: null }] as const] : []
    }),
  )
  const found = new Map<string, Gevonden>(own)
  for (const reeks of statistiek.reeksen(maat.id)) {
    const { periode } = reeks
    const known = own.get(periode.id)
    if (known && (known.cijfer.cel.waarde !== null || known.cijfer.cel.ontbreekt !== 'indeling-gewijzigd')) continue
    if (found.get(periode.id)?.herleid) continue
    const herleid = herleidCijfer(statistiek, gebieden, maat, reeks)
    const cijfer = herleid?.cijfer ?? known?.cijfer ?? (herleid ? withoutCijfer(reeks) : null)
    if (herleid && cijfer) found.set(periode.id, { periode, cijfer, herleid })
  }
  return [...found.values()].toSorted((a, b) => comparePeriode(a.periode, b.periode))
}

/** The boundaries were others, and what lay there covers the place too little. */
function withoutCijfer(reeks: Bronreeks): Gebiedscijfer {
  const { release, periode, decimalen } = reeks
  return {
    cel: { waarde: null, ontbreekt: 'indeling-gewijzigd' },
    periode,
    decimalen,
    status: release.bron.status,
    releases: [release],
    grenzen: grenzenOf(reeks),
    grenzenOnzeker: false,
    rang: null,
    samenvoeging: null,
  }
}

function describePoint(
  maat: CatalogusMaat,
  { periode, cijfer, herleid }: Gevonden,
  { taal, before }: { readonly taal: Taal; readonly before: Periode | undefined },
): ReeksPunt {
  const { cel, samenvoeging, status, releases, grenzen, grenzenOnzeker } = cijfer
  const breuk = before && findBreuk(maat, before, periode)
  return {
    periode: periode.id,
    waarde: cel.waarde,
    ...(cel.waarde === null ? { ontbreekt: cel.ontbreekt } : {}),
    ...(cel.onder === undefined || cel.boven === undefined ? {} : { onder: cel.onder, boven: cel.boven }),
    ...(samenvoeging?.afronding ? { afronding: { ...samenvoeging.afronding } } : {}),
    ...(breuk ? { breuk: breuk.reden[taal] } : {}),
    grenzen,
    ...(grenzenOnzeker ? { grenzenOnzeker: true as const } : {}),
    ...(herleid ? { herleid: describeHerleid(herleid, taal) } : {}),
    status,
    release: releases[0].id,
  }
}

function describeHerleid({ herleiding, gebieden }: Herleid, taal: Taal): NonNullable<ReeksPunt['herleid']> {
  return { gebieden: gebieden.map(gebied => ({ code: gebied.code, naam: nameOf(gebied, taal) })), overgedragen: herleiding.overgedragen }
}

function findBreuk(maat: CatalogusMaat, before: Periode, periode: Periode) {
  const [from, to] = [before, periode].map(({ begin }) => Number(begin.slice(0, 4)))
  return findBreuken(maat.id).find(({ tussen: [vorig, volgend] }) => (from ?? 0) <= vorig && (to ?? 0) >= volgend)
}

/** The trend, or why there is none to tell. */
function judgeTrend(maat: CatalogusMaat, found: readonly Gevonden[], punten: readonly ReeksPunt[]): Pick<Reeks, 'trend' | 'geenTrend'> {
  if (maat.schatting === 'model') return { trend: null, geenTrend: 'model' }
  const lastBreak = punten.findLastIndex(({ breuk, ontbreekt }) => breuk !== undefined || ontbreekt === 'indeling-gewijzigd')
  // The figure at a break in method is the first of what follows; one on other boundaries is the last of what went before.
  const from = punten[lastBreak]?.breuk === undefined ? lastBreak + 1 : lastBreak
  const since = found.slice(from)
  const tested = since.flatMap(({ periode, cijfer }): { readonly periode: Periode; readonly punt: TrendPunt }[] => {
    const own = asCijfer(maat, { cel: cijfer.cel, release: cijfer.releases[0] })
    if (!isToetsbaar(own) || own.onder === own.boven) return []
    return [{ periode, punt: { tijd: Date.parse(periode.begin) / yearMs, waarde: own.waarde, onder: own.onder, boven: own.boven } }]
  })
  const trend = trendOf(tested.map(({ punt }) => punt))
  if (trend === null) {
    const hasIntervals = found.some(({ cijfer }) => cijfer.cel.onder !== undefined)
    return { trend: null, geenTrend: hasIntervals ? (from > 0 ? 'breuk' : 'te-weinig-cijfers') : 'geen-interval' }
  }
  const used = tested.slice(-trendPunten)
  const isUnsure = punten.some(({ periode, grenzenOnzeker }) => grenzenOnzeker === true && used.some(punt => punt.periode.id === periode))
  const span = { van: used[0]?.periode.id ?? '', tot: used.at(-1)?.periode.id ?? '' }
  return { trend: { woord: trend.woord, chi2: trend.chi2, ...span, ...(isUnsure ? { grenzenOnzeker: true as const } : {}) } }
}
