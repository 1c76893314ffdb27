import type { Aannames } from './aannames.ts'
import { betalerNamen } from './betalers.ts'
import type { Betaler } from './betalers.ts'
import { formules } from './formules.ts'
import { planInvoer } from './invoer.ts'
import { Rekenblad } from './reken.ts'
import { planRekenwerk } from './rekenplan.ts'
import type { Rekenplan } from './rekenplan.ts'

/** Every value of one case: a number, or one per year; null where an input that nobody filled in is needed. */
export interface Zaak {
  readonly getallen: Readonly<Record<string, number | null>>
  readonly reeksen: Readonly<Record<string, readonly (number | null)[]>>
}

export interface Betaling {
  readonly betaler: Betaler
  readonly perJaar: readonly (number | null)[]
  readonly contant: readonly (number | null)[]
  readonly totaal: number | null
  readonly totaalContant: number | null
}

const plannen = new Map<string, Rekenplan>()

/** The steps for these cells, laid out once. */
export function planFor(gevraagd: readonly string[]): Rekenplan {
  const key = gevraagd.join(' ')
  const laid = plannen.get(key)
  if (laid) return laid
  const made = planRekenwerk(
    planInvoer.map(({ id }) => id),
    formules,
    gevraagd,
  )
  plannen.set(key, made)
  return made
}

/** Lays the values of all inputs out, the same in every place of a block. */
export function fillInvoer(blad: Rekenblad, { invoer }: Aannames): void {
  for (const { id, waarde } of invoer) blad.invoer(id)?.fill(waarde ?? Number.NaN)
}

/** Computes one case. */
export function rekenZaak(aannames: Aannames): Zaak {
  const blad = new Rekenblad(planFor(formules.map(({ id }) => id)), 1)
  fillInvoer(blad, aannames)
  blad.reken()
  const valuesOf = (id: string) => blad.cel(id).map(veld => known(veld[0]))
  const of = (soort: 'getal' | 'reeks') => formules.filter(each => each.soort === soort)
  return {
    getallen: Object.fromEntries(of('getal').map(({ id }) => [id, valuesOf(id)[0] ?? null])),
    reeksen: Object.fromEntries(of('reeks').map(({ id }) => [id, valuesOf(id)])),
  }
}

/** What each gains (above zero) or pays (below), per year, as it is and as it counts today. */
export function betalingenOf({ getallen, reeksen }: Zaak): readonly Betaling[] {
  return betalerNamen.map(betaler => ({
    betaler,
    perJaar: reeksen[`netto${betaler}`] ?? [],
    contant: reeksen[`contant${betaler}`] ?? [],
    totaal: getallen[`totaal${betaler}`] ?? null,
    totaalContant: getallen[`totaalContant${betaler}`] ?? null,
  }))
}

export function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}
