import type { GebiedCode } from '@buurtwijs/figures'
import { parentCode, soortOf } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { requireTekst } from '../woorden.ts'

/** A CBS buurt or wijk, with the year of its boundaries. */
export interface GebiedInJaar {
  readonly code: GebiedCode
  readonly jaar: number
}

/** What is worked on as one: CBS buurten, or a whole wijk. Without areas its boundary is still to be chosen. */
export interface Transitiebuurt {
  readonly id: string
  readonly naam: string
  readonly alliantiepartner: string
  readonly gebieden: readonly GebiedInJaar[]
}

/** The buurten of one cohort, as far as this check needs. */
export interface CohortLijst {
  readonly cohort: string
  readonly buurten: readonly Transitiebuurt[]
}

/** Refuses a buurt without a name, and areas that are no buurt or wijk: a whole gemeente is never taken for a buurt. */
export function defineTransitiebuurt(input: Transitiebuurt): Transitiebuurt {
  const naam = requireTekst(input.naam, { code: 'buurt-invalid', zin: 'Deze buurt heeft geen naam. Vul een naam in.' })
  for (const { code } of input.gebieden) {
    const soort = soortOf(code)
    if (soort === 'buurt' || soort === 'wijk') continue
    throw new Refusal(`${naam} kan niet uit ${code} bestaan: dat is een ${soort}. Kies de CBS-buurten of een hele wijk.`, {
      code: 'buurt-invalid',
    })
  }
  return Object.freeze({ ...input, naam })
}

interface Claim {
  readonly code: GebiedCode
  readonly buurt: Transitiebuurt
  readonly cohort: string
}

/**
 * Refuses a buurt that is in two cohorts (or twice in one), and two buurten that share a CBS area. A wijk holds every buurt in it. Codes are
 * compared without their year: the same code in two years is nearly always the same place, and a person decides when it is not.
 */
export function checkLijsten(lijsten: readonly CohortLijst[]): void {
  const cohortOf = new Map<string, string>()
  const claims = new Map<GebiedCode, Claim>()
  const inWijk = new Map<GebiedCode, Claim>()
  for (const { cohort, buurten } of lijsten) {
    for (const buurt of buurten) {
      const other = cohortOf.get(buurt.id)
      if (other !== undefined) throw refuseTwice(buurt.naam, other, cohort)
      cohortOf.set(buurt.id, cohort)
      for (const { code } of buurt.gebieden) {
        const wijk = soortOf(code) === 'wijk' ? code : (parentCode(code) ?? code)
        const claim = { code, buurt, cohort }
        const taken = claims.get(code) ?? claims.get(wijk) ?? (wijk === code ? inWijk.get(code) : undefined)
        if (taken) throw refuseShared(taken, claim)
        claims.set(code, claim)
        inWijk.set(wijk, claim)
      }
    }
  }
}

function refuseTwice(naam: string, first: string, second: string): Refusal {
  const where = first === second ? `twee keer in ${first}` : `in ${first} en in ${second}`
  return new Refusal(`${naam} staat ${where}. Een buurt start één keer: haal ${naam} er op één plek uit.`, {
    code: 'buurt-in-two-cohorts',
    status: 409,
  })
}

function refuseShared(first: Claim, second: Claim): Refusal {
  const place = first.code === second.code ? first.code : `${first.code} en ${second.code}, die in elkaar liggen`
  const own = first.buurt.id === second.buurt.id
  const zin = own
    ? `${first.buurt.naam} noemt een gebied twee keer: ${place}. Haal er één weg.`
    : `${first.buurt.naam} (${first.cohort}) en ${second.buurt.naam} (${second.cohort}) delen een gebied: ${place}. Kies de grenzen zo, dat elk gebied bij één buurt hoort.`
  return new Refusal(zin, { code: 'buurten-overlap', status: 409 })
}
