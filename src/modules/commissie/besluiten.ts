import { Refusal } from '../../refusal.ts'
import type { Stem } from './oordelen.ts'

export const uitkomsten = ['toegekend', 'lager toegekend', 'teruggegeven', 'geweigerd'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** A line about which something is decided, with what was asked for it. */
export interface GevraagdePost {
  readonly id: string
  readonly gevraagdCent: number
}

/** What somebody writes about a line. Without an amount it is a remark on a plan that goes back, or is refused. */
export interface RegelInvoer {
  readonly post: string
  readonly toegekendCent: number | null
  readonly reden: string
}

export interface PostBesluit {
  readonly post: string
  readonly uitkomst: Uitkomst
  readonly gevraagdCent: number
  readonly toegekendCent: number
  readonly reden: string
}

export interface Besluitplan {
  readonly uitkomst: Uitkomst
  readonly toegekendCent: number
  readonly regels: readonly PostBesluit[]
}

/**
 * What a decision comes to, line by line. A line about which nothing is written is granted in full when the whole is granted. Refuses an amount above what was
 * asked, less without a reason, a line that is not there or stands there twice, and granting nothing at all.
 */
export function planBesluit(stem: Stem, posten: readonly GevraagdePost[], invoer: readonly RegelInvoer[]): Besluitplan {
  const asked = new Map(posten.map(post => [post.id, post]))
  for (const [index, { post }] of invoer.entries()) {
    if (!asked.has(post)) throw refuse(index, 'post', 'post-unknown', 'Deze regel staat niet in de begroting van deze ronde.')
    if (invoer.findIndex(each => each.post === post) < index) throw refuse(index, 'post', 'post-twice', 'Deze regel staat er twee keer.')
  }
  return stem === 'toekennen' ? planToekennen(posten, invoer) : planTerug(stem, asked, invoer)
}

function planToekennen(posten: readonly GevraagdePost[], invoer: readonly RegelInvoer[]): Besluitplan {
  const regels = posten.map(({ id, gevraagdCent }): PostBesluit => {
    const index = invoer.findIndex(({ post }) => post === id)
    const { toegekendCent = gevraagdCent, reden = '' } = invoer[index] ?? {}
    const cent = toegekendCent ?? gevraagdCent
    if (cent > gevraagdCent)
      throw refuse(index, 'toegekendCent', 'more-than-asked', 'Dit is meer dan er gevraagd is. Kies hoogstens het gevraagde bedrag.')
    if (cent < gevraagdCent && reden.length < 3)
      throw refuse(index, 'reden', 'reason-missing', 'Schrijf bij deze regel waarom er minder wordt toegekend.')
    const uitkomst = cent === gevraagdCent ? 'toegekend' : cent === 0 ? 'geweigerd' : 'lager toegekend'
    return { post: id, uitkomst, gevraagdCent, toegekendCent: cent, reden }
  })
  const toegekendCent = regels.reduce((sum, regel) => sum + regel.toegekendCent, 0)
  if (toegekendCent === 0 && regels.some(({ gevraagdCent }) => gevraagdCent > 0)) {
    throw new Refusal('Zo wordt er niets toegekend. Kies dan voor teruggeven of weigeren.', { code: 'nothing-granted', status: 409 })
  }
  const isLess = regels.some(({ uitkomst }) => uitkomst !== 'toegekend')
  return { uitkomst: isLess ? 'lager toegekend' : 'toegekend', toegekendCent, regels }
}

function planTerug(
  stem: Exclude<Stem, 'toekennen'>,
  asked: ReadonlyMap<string, GevraagdePost>,
  invoer: readonly RegelInvoer[],
): Besluitplan {
  const uitkomst = stem === 'teruggeven' ? 'teruggegeven' : 'geweigerd'
  const regels = invoer.map(({ post, reden }, index): PostBesluit => {
    if (reden.length < 3) throw refuse(index, 'reden', 'reason-missing', 'Schrijf bij deze regel wat er anders moet.')
    return { post, uitkomst, gevraagdCent: asked.get(post)?.gevraagdCent ?? 0, toegekendCent: 0, reden }
  })
  return { uitkomst, toegekendCent: 0, regels }
}

function refuse(index: number, field: string, code: string, sentence: string): Refusal {
  return new Refusal(sentence, { code, place: { field: `regels.${index}.${field}` } })
}
