import type { Tekst } from '@buurtwijs/figures'
import type { Bewijs, Invoer, Verdeling } from './cel.ts'
import { aftrekPerBewijs, effectenPerCorrectie, planInvoer, planSamenhang } from './invoer.ts'
import type { Samenhang } from './invoer.ts'
import { findFouten } from './fouten.ts'
import type { Fout } from './fouten.ts'

/** What somebody wants otherwise than the plan has it. */
export interface Wens {
  readonly waarde?: number | null | undefined
  readonly laag?: number | undefined
  readonly hoog?: number | undefined
  readonly verdeling?: Verdeling | undefined
  readonly bron?: string | undefined
  readonly datum?: string | undefined
  readonly bewijs?: Bewijs | undefined
}

/** An effect that was measured: it takes the place of the assumption, with its uncertainty. */
export interface Meting {
  readonly schatting: number
  readonly standaardfout: number
  readonly bron: string
  readonly datum: string
}

export interface Vraag {
  readonly invoer?: Readonly<Record<string, number | Wens>> | undefined
  readonly metingen?: Readonly<Record<string, Meting>> | undefined
  /** Whether to take off by how well each effect is known. */
  readonly optimisme?: boolean | undefined
  readonly samenhang?: readonly Samenhang[] | undefined
}

/** What the model computes with: every input, checked. */
export interface Aannames {
  readonly invoer: readonly Invoer[]
  readonly samenhang: readonly Samenhang[]
}

/** For two sides of a normal distribution. */
const z95 = 1.959_963_984_540_054

const eigen: Tekst = { nl: 'Zelf ingevuld', en: 'Filled in by hand' }

/** Makes the inputs of a question: those of the plan, with the wishes, measurements and deductions in place. What is wrong comes back in sentences. */
export function readAannames(
  vraag: Vraag,
  basis: readonly Invoer[] = planInvoer,
): { readonly aannames: Aannames; readonly fouten: readonly Fout[] } {
  const gewenst = new Map(Object.entries(vraag.invoer ?? {}).map(([id, wens]) => [id, typeof wens === 'number' ? { waarde: wens } : wens]))
  const metingen = new Map(Object.entries(vraag.metingen ?? {}))
  const metWens = basis.map(invoer => withWens(invoer, gewenst.get(invoer.id)))
  const metMeting = metWens.map(invoer => withMeting(invoer, metingen.get(invoer.id)))
  const invoer = vraag.optimisme === true ? metMeting.map(each => withAftrek(each, metMeting, gewenst.has(each.id))) : metMeting
  const aannames = { invoer, samenhang: vraag.samenhang ?? planSamenhang }
  return { aannames, fouten: findFouten(aannames, { gewenst, metingen }) }
}

/** A value outside its own range draws the range along, unless the range was given too. */
function withWens(invoer: Invoer, wens: Wens | undefined): Invoer {
  if (!wens) return invoer
  const waarde = wens.waarde === undefined ? invoer.waarde : wens.waarde
  const reach = waarde ?? invoer.laag
  const { afleiding, ...rest } = invoer
  const isPlan = waarde === invoer.waarde
  return {
    ...rest,
    ...(isPlan && afleiding !== undefined ? { afleiding } : {}),
    waarde,
    laag: wens.laag ?? Math.min(invoer.laag, reach),
    hoog: wens.hoog ?? Math.max(invoer.hoog, reach),
    ...(wens.verdeling ? { verdeling: wens.verdeling } : {}),
    ...(wens.bewijs ? { bewijs: wens.bewijs } : {}),
    bron: wens.bron === undefined ? (isPlan ? invoer.bron : eigen) : { nl: wens.bron, en: wens.bron },
    datum: wens.datum ?? invoer.datum,
  }
}

function withMeting(invoer: Invoer, meting: Meting | undefined): Invoer {
  if (!meting) return invoer
  const { afleiding: _afleiding, ...rest } = invoer
  const half = z95 * meting.standaardfout
  return {
    ...rest,
    waarde: meting.schatting,
    laag: Math.max(invoer.minst, meting.schatting - half),
    hoog: Math.min(invoer.meest, meting.schatting + half),
    verdeling: 'normaal',
    standaardfout: meting.standaardfout,
    bewijs: 'gemeten',
    bron: { nl: `Gemeten: ${meting.bron}`, en: `Measured: ${meting.bron}` },
    datum: meting.datum,
  }
}

/** As much as the least known of its effects asks. */
function withAftrek(invoer: Invoer, all: readonly Invoer[], isEigen: boolean): Invoer {
  const effecten = effectenPerCorrectie[invoer.id]
  if (!effecten || isEigen) return invoer
  const waarde = Math.max(...all.filter(({ id }) => effecten.includes(id)).map(({ bewijs }) => aftrekPerBewijs[bewijs ?? 'ambitie']))
  return {
    ...invoer,
    waarde,
    bron: { nl: 'Naar hoe goed het effect bekend is; treden van dit model', en: 'By how well the effect is known; steps of this model' },
  }
}
