import { designPower, EffectError } from '@buurtwijs/effects'
import { Refusal } from '../../../refusal.ts'

/** What is supposed about an evaluation that has no figures yet. Spreads are shares: 0.25 is a quarter more or less. */
export interface Krachtvraag {
  /** The change that should be seen: -0.15. */
  readonly effect: number
  /** Comparison buurten for each that starts. */
  readonly perBuurt: number
  readonly jarenVoor: number
  readonly jarenNa: number
  /** How far buurten lie apart in one year. */
  readonly spreiding: number
  /** How alike a buurt is to itself in another year: 1 is the same. */
  readonly samenhang: number
}

/** What so many buurten can show, by year after the start. */
export interface Kracht {
  readonly gestart: number
  readonly vergelijking: number
  readonly perJaar: readonly { readonly na: number; readonly aantoonbaar: number; readonly kans: number }[]
  /** The first year in which an effect as large as asked is found four times out of five; null when never. */
  readonly vanaf: number | null
}

/** The numbers of buurten that the programme plans with. */
export const omvangen = [20, 60, 100, 1000] as const

/** What can be seen with how many buurten, and when: by formula, on logarithms, as the verdict is. */
export function berekenKracht({ effect, perBuurt, jarenVoor, jarenNa, spreiding, samenhang }: Krachtvraag): readonly Kracht[] {
  const log = Math.abs(Math.log1p(effect))
  try {
    return omvangen.map(gestart => {
      const vergelijking = gestart * perBuurt
      const { byAfter } = designPower({
        treated: gestart,
        controls: vergelijking,
        before: jarenVoor,
        after: jarenNa,
        outcome: { sd: Math.log1p(spreiding), correlation: samenhang },
        effect: log,
      })
      const perJaar = byAfter.map(({ after, detectable, powerAtEffect }) => ({
        na: after,
        aantoonbaar: 1 - Math.exp(-detectable),
        kans: powerAtEffect ?? 0,
      }))
      return { gestart, vergelijking, perJaar, vanaf: perJaar.find(({ kans }) => kans >= 0.8)?.na ?? null }
    })
  } catch (error) {
    if (error instanceof EffectError) throw new Refusal(error.message, { code: `effect-${error.code}`, cause: error })
    throw error
  }
}
