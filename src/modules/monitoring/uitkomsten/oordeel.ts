import { differenceOfProportions, differenceOfScores, ratioOfRates } from '@buurtwijs/figures'
import type { Bounds, XmrRegel } from '@buurtwijs/figures'
import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Cijferpaar } from '../metingen/bereken.ts'
import type { Punt, Reeks } from './reeks.ts'

/** By which rule a series was judged. `geen` and `een`: too little to judge; `zonder-marge`: nobody can say what chance does to it. */
export type OordeelRegel = XmrRegel | 'gewone-schommeling' | 'voor-en-na' | 'zonder-marge' | 'een-cijfer' | 'geen-cijfer'

/** Whether a series changed, by one rule, and whether that is good. */
export interface Oordeel {
  readonly regel: OordeelRegel
  /** Whether the change is more than chance: null where that cannot be said. */
  readonly isEcht: boolean | null
  readonly kant: 'hoger' | 'lager' | null
  /** Null where neither is good, or nothing changed. */
  readonly isGunstig: boolean | null
  readonly voor: Punt | null
  readonly na: Punt | null
  /** How far it could be from what it was by chance: of the later value, in its own unit. */
  readonly tussen: Bounds | null
  readonly isDoelGehaald: boolean | null
}

const niets = { isEcht: null, kant: null, isGunstig: null, voor: null, na: null, tussen: null, isDoelGehaald: null } as const

/**
 * One judgement per series, by one rule. From twelve points on: whether the latest point belongs to a sign of change; the plainest sign counts. Shorter:
 * whether the latest differs from the baseline (or from the first) by more than chance.
 */
export function beoordeelReeks(reeks: Reeks): Oordeel {
  const na = reeks.punten.at(-1)
  if (na === undefined) return { ...niets, regel: 'geen-cijfer' }
  const isDoelGehaald = isGehaald(reeks, na.waarde)
  const voor = reeks.nulpunt ?? reeks.punten[0] ?? na
  if (reeks.xmr !== null) return { ...byXmr(reeks, na), isDoelGehaald }
  if (voor === na) return { ...niets, regel: 'een-cijfer', na, isDoelGehaald }
  return { ...byVoorEnNa(reeks.indicator, voor, na), isDoelGehaald }
}

const plainest: readonly XmrRegel[] = ['buiten-grenzen', 'zeven-aan-een-kant', 'zeven-op-rij', 'twee-van-drie']

function byXmr({ indicator, xmr, punten }: Reeks, na: Punt): Oordeel {
  const signs = xmr?.tekens.at(-1) ?? []
  const sign = plainest.flatMap(regel => signs.find(each => each.regel === regel) ?? [])[0]
  const stuk = xmr?.stukken.at(-1)
  const tussen = stuk === undefined ? null : { onder: stuk.onder, boven: stuk.boven }
  const voor = punten[0] ?? na
  if (sign === undefined) return { ...niets, regel: 'gewone-schommeling', isEcht: false, voor, na, tussen }
  return { ...niets, regel: sign.regel, isEcht: true, kant: sign.kant, isGunstig: isGood(indicator, sign.kant), voor, na, tussen }
}

function byVoorEnNa(indicator: IndicatorNaam, voor: Punt, na: Punt): Oordeel {
  const kant = na.waarde > voor.waarde ? 'hoger' : na.waarde < voor.waarde ? 'lager' : null
  const tussen = boundsOfLater(indicator, voor, na)
  if (tussen === null) {
    return { ...niets, regel: 'zonder-marge', kant, isGunstig: kant === null ? null : isGood(indicator, kant), voor, na }
  }
  const isEcht = tussen.onder > voor.waarde || tussen.boven < voor.waarde
  return {
    ...niets,
    regel: 'voor-en-na',
    isEcht,
    kant,
    isGunstig: isEcht && kant !== null ? isGood(indicator, kant) : null,
    voor,
    na,
    tussen,
  }
}

/** What is counted as separate events: chance says what such a number does by itself. Hours and days come in lots. */
const inLots: readonly IndicatorNaam[] = [
  'uren-wijkverpleging',
  'uren-wmo',
  'ligduur',
  'ziekteverzuim',
  'bewoners-per-initiatief',
  'gebruikers-per-module',
]

/** Between which values the later one lies, when what it was before is taken as certain: 95%. Null where nobody knows. */
function boundsOfLater(indicator: IndicatorNaam, voor: Punt, na: Punt): Bounds | null {
  const { soort, maal } = findIndicator(indicator)
  if (inLots.includes(indicator)) return null
  if (soort === 'aandeel') {
    const gap = differenceOfProportions(shareOf(na), shareOf(voor))
    return gap.waarde === null ? null : { onder: voor.waarde + gap.onder * maal, boven: voor.waarde + gap.boven * maal }
  }
  if (soort === 'score') {
    const gap = differenceOfScores({ netto: voor.teller, n: voor.noemer ?? 0 }, { netto: na.teller, n: na.noemer ?? 0 })
    return gap.waarde === null ? null : { onder: voor.waarde + gap.onder * maal, boven: voor.waarde + gap.boven * maal }
  }
  const ratio = ratioOfRates(eventsOf(voor), eventsOf(na))
  if (ratio.waarde === null || !Number.isFinite(ratio.boven)) return null
  return { onder: voor.waarde * ratio.onder, boven: voor.waarde * ratio.boven }
}

function shareOf({ teller, noemer }: Cijferpaar) {
  return { x: teller, n: noemer ?? 0 }
}

function eventsOf({ teller, noemer }: Cijferpaar) {
  return { telling: teller, onder: noemer ?? 1 }
}

function isGood(indicator: IndicatorNaam, kant: 'hoger' | 'lager'): boolean | null {
  const { polariteit } = findIndicator(indicator)
  if (polariteit === 'geen') return null
  return (kant === 'hoger') === (polariteit === 'meer-is-gunstig')
}

/** Whether the latest value is at the target, or past it in the direction in which it lies from the baseline. */
function isGehaald({ doel, nulpunt, indicator }: Reeks, nu: number): boolean | null {
  if (doel === null) return null
  const { polariteit } = findIndicator(indicator)
  const wantsMore = nulpunt === null || nulpunt.waarde === doel.waarde ? polariteit !== 'minder-is-gunstig' : doel.waarde > nulpunt.waarde
  return wantsMore ? nu >= doel.waarde : nu <= doel.waarde
}
