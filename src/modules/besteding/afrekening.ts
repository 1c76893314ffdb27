import { betalers } from '../begroting/index.ts'
import type { Betaler } from '../begroting/index.ts'
import type { Regel } from './regel.ts'

/** Money that a payer pays in parts: when and how much is expected, and what came. */
export interface Termijn {
  readonly id: string
  readonly betaler: Betaler
  /** The year of the budget that it is meant for. */
  readonly jaar: number
  /** An ISO date. */
  readonly verwacht: string
  readonly verwachtCent: number
  readonly ontvangen: string | null
  readonly ontvangenCent: number | null
  /** Why more is expected than was granted; empty otherwise. */
  readonly zin: string
}

/** What one payer and the neighbourhood still owe each other. */
export interface Afrekening {
  readonly betaler: Betaler | null
  readonly toegekendCent: number
  readonly gerealiseerdCent: number
  /** What the payer pays in the end: per line what was spent, and never more than was granted for it. */
  readonly vergoedCent: number
  /** What was spent above what was granted: the payer does not pay that. */
  readonly nietVergoedCent: number
  readonly ontvangenCent: number
  readonly nogTeOntvangenCent: number
  readonly terugTeBetalenCent: number
}

/** The settlement per payer, in the order in which payers are named everywhere; only those with money. */
export function rekenAf(regels: readonly Regel[], termijnen: readonly Termijn[]): readonly Afrekening[] {
  return [...betalers, null].flatMap(betaler => {
    const own = regels.filter(regel => regel.betaler === betaler)
    const paid = termijnen.filter(termijn => termijn.betaler === betaler)
    return own.length === 0 && paid.length === 0 ? [] : [rekenAfMet(betaler, own, paid)]
  })
}

function rekenAfMet(betaler: Betaler | null, regels: readonly Regel[], termijnen: readonly Termijn[]): Afrekening {
  const toegekendCent = sum(regels.map(regel => regel.toegekendCent))
  const gerealiseerdCent = sum(regels.map(regel => regel.gerealiseerdCent))
  const vergoedCent = sum(regels.map(regel => Math.min(regel.gerealiseerdCent, regel.toegekendCent)))
  const ontvangenCent = sum(termijnen.map(termijn => termijn.ontvangenCent ?? 0))
  return {
    betaler,
    toegekendCent,
    gerealiseerdCent,
    vergoedCent,
    nietVergoedCent: gerealiseerdCent - vergoedCent,
    ontvangenCent,
    nogTeOntvangenCent: Math.max(0, vergoedCent - ontvangenCent),
    terugTeBetalenCent: Math.max(0, ontvangenCent - vergoedCent),
  }
}

/** What a payer is asked for over a year: what came, and what is expected where nothing came yet. */
export function gevraagdCent(termijnen: readonly Termijn[], betaler: Betaler, jaar: number): number {
  return sum(
    termijnen
      .filter(termijn => termijn.betaler === betaler && termijn.jaar === jaar)
      .map(({ ontvangenCent, verwachtCent }) => ontvangenCent ?? verwachtCent),
  )
}

/** How far the instalments of a payer for a year go over what it granted for that year; 0 when they do not. */
export function bovenToegekendCent(
  regels: readonly Regel[],
  termijnen: readonly Termijn[],
  { betaler, jaar }: Pick<Termijn, 'betaler' | 'jaar'>,
): number {
  const granted = sum(regels.filter(regel => regel.betaler === betaler && regel.jaar === jaar).map(regel => regel.toegekendCent))
  return Math.max(0, gevraagdCent(termijnen, betaler, jaar) - granted)
}

/** Whether money did not come on the day on which it was expected. */
export function isTeLaat({ verwacht, ontvangen }: Pick<Termijn, 'verwacht' | 'ontvangen'>, op: string): boolean {
  return ontvangen === null && verwacht < op
}

function sum(cents: readonly number[]): number {
  return cents.reduce((total, cent) => total + cent, 0)
}
