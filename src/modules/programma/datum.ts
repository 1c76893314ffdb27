import { dagenPeriode, FigureError, formatPeriode } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'

declare const brand: unique symbol

/** A day that exists, as an ISO date: comparing the texts compares the days. Only the functions here make one. */
export type Datum = string & { readonly [brand]: 'Datum' }

/** A day in the past of which nobody knows any more when it was. It stays visible as unknown and is never filled in by a guess. */
export type MisschienDatum = Datum | 'onbekend'

const millisecondsPerDay = 86_400_000

/** Reads an ISO date such as `2024-09-12`. Refuses a day that does not exist. */
export function parseDatum(text: string): Datum {
  try {
    dagenPeriode(text, text)
    return text as Datum
  } catch (error) {
    if (error instanceof FigureError) throw new Refusal(error.message, { code: 'datum-invalid', cause: error })
    throw error
  }
}

const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day here and now, in the Netherlands. */
export function today(clock: { now(): Date }): Datum {
  return inAmsterdam.format(clock.now()) as Datum
}

/** A day as the database keeps it: it knows none that does not exist, so there is nothing to refuse. */
export function keptDatum(text: string): Datum {
  return text as Datum
}

/** Reads a date, or the word `onbekend`. */
export function parseMisschienDatum(text: string): MisschienDatum {
  return text === 'onbekend' ? text : parseDatum(text)
}

/** How many days the second day comes after the first; negative when it comes before. */
export function countDagen(van: Datum, tot: Datum): number {
  return (Date.parse(tot) - Date.parse(van)) / millisecondsPerDay
}

export function addDagen(datum: Datum, dagen: number): Datum {
  return new Date(Date.parse(datum) + dagen * millisecondsPerDay).toISOString().slice(0, 10) as Datum
}

/** The Monday that begins the week of a day; the day itself when it is a Monday. */
export function beginOfWeek(datum: Datum): Datum {
  return addDagen(endOfWeek(datum), -6)
}

/** The Sunday that ends the week of a day; the day itself when it is a Sunday. */
export function endOfWeek(datum: Datum): Datum {
  return addDagen(datum, (7 - new Date(Date.parse(datum)).getUTCDay()) % 7)
}

/** `12 september 2024`, or `datum onbekend`. */
export function formatDatum(datum: MisschienDatum): string {
  return datum === 'onbekend' ? 'datum onbekend' : formatPeriode(dagenPeriode(datum, datum), 'nl')
}
