import type { ImpactOordeel } from '../cohort/besluit.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { buurtenOf } from '../cohort/cohort.ts'
import type { Datum } from '../datum.ts'
import type { ChecklistItem } from '../voortgang/checklist.ts'
import type { FaseId } from '../voortgang/fasen.ts'
import { faseIds } from '../voortgang/fasen.ts'
import { judgeNetwerk } from '../voortgang/judge-netwerk.ts'
import type { Normen } from '../voortgang/normen.ts'
import { currentFase } from '../voortgang/traject.ts'
import type { BuurtStand } from '../voortgang/vastgelopen.ts'
import { findVastgelopen } from '../voortgang/vastgelopen.ts'
import { capital, countWords } from '../woorden.ts'

/** Totals of one cohort on a day. Every buurt is on course, stuck, or cannot be judged: never two of these. */
export interface CohortCijfers {
  readonly cohort: string
  readonly naam: string
  readonly staat: Cohort['staat']
  readonly buurten: number
  /** Buurten by the phase they are in; the furthest when more go on. */
  readonly perFase: readonly { readonly fase: FaseId; readonly aantal: number }[]
  readonly tussenFasen: number
  /** In a phase, not stuck, and nothing about it unknown. */
  readonly opKoers: number
  readonly vastgelopen: number
  /** Not stuck as far as is known, but a date is unknown, no phase goes on, or nothing was recorded. */
  readonly onbekend: number
  readonly netwerkenCompleet: number
  readonly zin: string
}

export interface Portefeuille {
  readonly op: Datum
  readonly cohorten: readonly CohortCijfers[]
  /** What is known of the impact of the first cohort; null when nobody looked. */
  readonly oordeel: ImpactOordeel | null
}

export interface PortefeuilleVraag {
  readonly cohorten: readonly Cohort[]
  readonly standen: readonly BuurtStand[]
  readonly oordeel: ImpactOordeel | null
  readonly op: Datum
  readonly normen: Normen
  readonly checklist: readonly ChecklistItem[]
}

/** The programme in numbers, per cohort, the first one first. Totals only: nothing here tells which buurt is stuck. */
export function describePortefeuille({ cohorten, standen, oordeel, op, normen, checklist }: PortefeuilleVraag): Portefeuille {
  const found = findVastgelopen({ buurten: standen, op, normen, checklist })
  const stuck = new Set(found.buurten.map(({ buurt }) => buurt))
  const unknown = new Set(found.onbekend.map(({ buurt }) => buurt))
  const byBuurt = new Map(standen.map(stand => [stand.traject.buurt, stand]))
  const count = (cohort: Cohort): CohortCijfers => {
    const own = buurtenOf(cohort)
    const known = own.flatMap(({ id }) => byBuurt.get(id) ?? [])
    const phases = known.map(({ traject }) => currentFase(traject)?.fase ?? null)
    const vastgelopen = own.filter(({ id }) => stuck.has(id)).length
    const opKoers = known.filter(
      ({ traject }, index) => phases[index] !== null && !stuck.has(traject.buurt) && !unknown.has(traject.buurt),
    ).length
    const facts = {
      cohort: cohort.id,
      naam: cohort.naam,
      staat: cohort.staat,
      buurten: own.length,
      perFase: faseIds.map(fase => ({ fase, aantal: phases.filter(phase => phase === fase).length })),
      tussenFasen: phases.filter(phase => phase === null).length,
      opKoers,
      vastgelopen,
      onbekend: own.length - opKoers - vastgelopen,
      netwerkenCompleet: known.filter(({ netwerk }) => judgeNetwerk(netwerk, op).isCompleet).length,
    }
    return { ...facts, zin: sayCohort(facts) }
  }
  return { op, oordeel, cohorten: cohorten.toSorted((a, b) => a.nummer - b.nummer).map(count) }
}

function sayCohort({ naam, buurten, opKoers, vastgelopen, onbekend, netwerkenCompleet }: Omit<CohortCijfers, 'zin'>): string {
  if (buurten === 0) return `${naam} heeft nog geen buurten.`
  const course = `${countWords(opKoers, 'buurt ligt', 'buurten liggen')} op koers`
  const stuck = `${countWords(vastgelopen, 'buurt heeft', 'buurten hebben')} hulp nodig`
  const unknown = onbekend === 0 ? '' : ` Van ${countWords(onbekend, 'buurt', 'buurten')} weten wij nog te weinig.`
  const complete = `${countWords(netwerkenCompleet, 'netwerk is', 'netwerken zijn')} compleet.`
  return `${naam} heeft ${countWords(buurten, 'buurt', 'buurten')}. ${capital(course)}, ${stuck}.${unknown} ${capital(complete)}`
}
