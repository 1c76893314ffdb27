import type { Deelnemers } from './keur-paneel.ts'
import type { Analyseregels, Deel } from './regels.ts'
import type { Schatting, Vooraf } from './schat.ts'

export const oordelen = ['bewezen', 'aanwijzing', 'nog-niet-te-zeggen', 'tegengesteld'] as const
export type Oordeel = (typeof oordelen)[number]

/** Why a verdict is not stronger, in the order in which they are told. */
export const redenen = [
  'trend-vooraf',
  'geen-trend-vooraf',
  'te-grof',
  'kan-toeval-zijn',
  'weinig-buurten',
  'veel-ontbreekt',
  'een-buurt-draagt',
] as const
export type Reden = (typeof redenen)[number]

export interface Geoordeeld {
  readonly oordeel: Oordeel
  readonly redenen: readonly Reden[]
  /** Whether the agreed change was reached: surely, surely not, or not to be said. */
  readonly afspraak: 'gehaald' | 'niet-gehaald' | 'niet-te-zeggen'
}

/** Fewer, and the spread between them is itself a guess. */
const leastGestart = 10
const leastVergelijking = 20

interface Bewijs {
  readonly regels: Analyseregels
  readonly deelnemers: Deelnemers
  readonly schatting: Pick<Schatting, 'effect' | 'effect90' | 'p' | 'aantoonbaar'>
  readonly vooraf: Pick<Vooraf, 'isGelijk'> | null
  readonly zonderEen: readonly Deel[]
}

/**
 * The verdict, by rule. "Bewezen": the interval of 95 per cent lies on the good side of zero, a test for few buurten agrees, the groups went the same way before the start, an effect as large as
 * agreed could be seen, there are enough buurten with enough figures, and no single buurt carries it. "Tegengesteld": the interval lies on the wrong side. "Aanwijzing": that of 90 per cent lies
 * on the good side. After a trend before the start that differs, nothing can be said.
 */
export function oordeelOver({ regels, deelnemers, schatting, vooraf, zonderEen }: Bewijs): Geoordeeld {
  const { effect, effect90, p, aantoonbaar } = schatting
  const isGoed = (own: Deel): boolean => isOnSide(own, regels.drempel)
  const { gestart, vergelijking, heel } = deelnemers
  const against: readonly (readonly [Reden, boolean])[] = [
    ['trend-vooraf', vooraf !== null && !vooraf.isGelijk],
    ['geen-trend-vooraf', vooraf === null],
    ['te-grof', aantoonbaar > Math.abs(regels.drempel)],
    ['kan-toeval-zijn', !isGoed(effect) || p >= 0.05],
    ['weinig-buurten', heel.gestart < leastGestart || heel.vergelijking < leastVergelijking],
    ['veel-ontbreekt', heel.gestart + heel.vergelijking < 0.8 * (gestart + vergelijking)],
    ['een-buurt-draagt', isGoed(effect) && zonderEen.some(own => !isGoed(own))],
  ]
  const redenenTegen = against.flatMap(([reden, holds]) => (holds ? [reden] : []))
  return {
    oordeel: weigh(),
    redenen: redenenTegen,
    afspraak: vooraf !== null && !vooraf.isGelijk ? 'niet-te-zeggen' : afspraakOf(effect, regels.drempel),
  }

  function weigh(): Oordeel {
    if (vooraf !== null && !vooraf.isGelijk) return 'nog-niet-te-zeggen'
    if (isOnSide(effect, -regels.drempel) && p < 0.05) return 'tegengesteld'
    if (redenenTegen.length === 0) return 'bewezen'
    return isGoed(effect90) ? 'aanwijzing' : 'nog-niet-te-zeggen'
  }
}

/** Whether the whole interval lies on the side of zero that the sign names. */
function isOnSide({ laag, hoog }: Deel, sign: number): boolean {
  if (laag === null || hoog === null) return false
  return sign < 0 ? hoog < 0 : laag > 0
}

/** Whether an interval lies wholly at or beyond what was agreed, or wholly short of it. */
export function afspraakOf({ laag, hoog }: Deel, drempel: number): Geoordeeld['afspraak'] {
  if (laag === null || hoog === null) return 'niet-te-zeggen'
  const [near, far] = drempel < 0 ? [hoog, laag] : [-laag, -hoog]
  const bar = -Math.abs(drempel)
  if (near <= bar) return 'gehaald'
  return far > bar ? 'niet-gehaald' : 'niet-te-zeggen'
}
