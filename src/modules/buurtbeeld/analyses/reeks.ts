import type { Periode, Taal, TrendPunt } from '@buurtwijs/figures'
import { isToetsbaar, trendOf, trendPunten } from '@buurtwijs/figures'
import type { CatalogusMaat, GebiedInfo, Gebiedscijfer, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import { findBreuken } from '../../statistics/index.ts'
import { asCijfer } from '../vergelijk.ts'
import type { Reeks, ReeksPunt } from './schema.ts'
import { cannot, cijfersOf, namePlek } from './waarover.ts'

/** Milliseconds in a year, on the scale on which the points of a trend lie. */
const yearMs = 365.25 * 24 * 60 * 60 * 1000

/**
 * A measure of one place over the years, the oldest first, and what the last five figures say about the direction. A break in method or in
 * boundaries ends what came before: only figures after it count for the trend. Where nobody knows whether boundaries changed, the trend says so. Without intervals,
 * and of a model, no trend is told.
 */
export function makeReeks(statistiek: Statistiek, maat: CatalogusMaat, over: GebiedInfo | Gebiedsselectie, taal: Taal): Reeks {
  const cijfers = cijfersOf(statistiek, over)
  const found = cijfers.periodes(maat).flatMap(periode => {
    const cijfer = cijfers.find(maat, periode.id)
    return cijfer ? [{ periode, cijfer }] : []
  })
  const oldestFirst = found.toReversed()
  const [first] = oldestFirst
  if (!first) throw cannot(`Van '${maat.naam[taal]}' is hier geen cijfer. Importeer eerst de tabel waar het in staat.`, 'reeks-empty')
  const punten = oldestFirst.map(({ periode, cijfer }, index) =>
    describePoint(maat, cijfer, { taal, periode, before: oldestFirst[index - 1]?.periode }),
  )
  return {
    gebied: { code: over.code, naam: namePlek(over, taal), jaar: over.jaar },
    maat: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    decimalen: maat.decimalen,
    polariteit: maat.polariteit,
    soort: maat.schatting,
    punten,
    ...judgeTrend(maat, oldestFirst, punten),
  }
}

function describePoint(
  maat: CatalogusMaat,
  { cel, samenvoeging, status, releases, grenzen, grenzenOnzeker }: Gebiedscijfer,
  { taal, periode, before }: { readonly taal: Taal; readonly periode: Periode; readonly before: Periode | undefined },
): ReeksPunt {
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
    status,
    release: releases[0].id,
  }
}

function findBreuk(maat: CatalogusMaat, before: Periode, periode: Periode) {
  const [from, to] = [before, periode].map(({ begin }) => Number(begin.slice(0, 4)))
  return findBreuken(maat.id).find(({ tussen: [vorig, volgend] }) => (from ?? 0) <= vorig && (to ?? 0) >= volgend)
}

/** The trend, or why there is none to tell. */
function judgeTrend(
  maat: CatalogusMaat,
  found: readonly { readonly periode: Periode; readonly cijfer: Gebiedscijfer }[],
  punten: readonly ReeksPunt[],
): Pick<Reeks, 'trend' | 'geenTrend'> {
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
