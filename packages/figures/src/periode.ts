import { FigureError, quoted } from './figure-error.ts'

export const periodeSoorten = ['jaar', 'halfjaar', 'kwartaal', 'maand', 'dagen', 'schooljaar'] as const
export type PeriodeSoort = (typeof periodeSoorten)[number]

/**
 * A stretch of whole days that a figure is about. Frozen; two periods are the same when their `id` is the same.
 *
 * | soort | id |
 * |---|---|
 * | jaar | `2020` |
 * | halfjaar | `2020-H1` |
 * | kwartaal | `2020-Q4` |
 * | maand | `2024-03` |
 * | dagen | `2024-03-01/2024-04-15`, both days included |
 * | schooljaar | `2020-2021`, from 1 August up to and including 31 July |
 */
export interface Periode {
  readonly soort: PeriodeSoort
  readonly id: string
  /** First day, as an ISO date. */
  readonly begin: string
  /** The day after the last one, as an ISO date, so that periods that touch share no day. */
  readonly eind: string
}

const firstYear = 1500
const lastYear = 2999
const millisecondsPerDay = 86_400_000

function checkYear(jaar: number): void {
  if (!Number.isInteger(jaar) || jaar < firstYear || jaar > lastYear) {
    throw new FigureError(
      'periode-ongeldig',
      `Het jaar ${jaar} is niet bruikbaar. Geef een heel jaar van ${firstYear} tot en met ${lastYear}.`,
    )
  }
}

/** The first day of a month; month 13 is January of the year after. */
function firstOfMonth(jaar: number, maand: number): string {
  const extraYears = Math.floor((maand - 1) / 12)
  return `${jaar + extraYears}-${twoDigits(maand - 12 * extraYears)}-01`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function monthsPeriode(soort: PeriodeSoort, id: string, jaar: number, firstMonth: number, months: number): Periode {
  checkYear(jaar)
  return Object.freeze({ soort, id, begin: firstOfMonth(jaar, firstMonth), eind: firstOfMonth(jaar, firstMonth + months) })
}

function checkPart(part: number, parts: number, naam: string): void {
  if (!Number.isInteger(part) || part < 1 || part > parts) {
    throw new FigureError('periode-ongeldig', `${naam} ${part} bestaat niet. Geef een getal van 1 tot en met ${parts}.`)
  }
}

/** The calendar year. Throws `FigureError` outside 1500-2999. */
export function jaarPeriode(jaar: number): Periode {
  return monthsPeriode('jaar', String(jaar), jaar, 1, 12)
}

/** Half a calendar year; `deel` is 1 or 2. */
export function halfjaarPeriode(jaar: number, deel: number): Periode {
  checkPart(deel, 2, 'Halfjaar')
  return monthsPeriode('halfjaar', `${jaar}-H${deel}`, jaar, 6 * deel - 5, 6)
}

/** A quarter of a calendar year; `deel` is 1 to 4. */
export function kwartaalPeriode(jaar: number, deel: number): Periode {
  checkPart(deel, 4, 'Kwartaal')
  return monthsPeriode('kwartaal', `${jaar}-Q${deel}`, jaar, 3 * deel - 2, 3)
}

/** A calendar month; `maand` is 1 to 12. */
export function maandPeriode(jaar: number, maand: number): Periode {
  checkPart(maand, 12, 'Maand')
  return monthsPeriode('maand', `${jaar}-${twoDigits(maand)}`, jaar, maand, 1)
}

/** The Dutch school year that starts on 1 August of the given year and lasts up to and including 31 July. */
export function schooljaarPeriode(beginJaar: number): Periode {
  return monthsPeriode('schooljaar', `${beginJaar}-${beginJaar + 1}`, beginJaar, 8, 12)
}

/** The days from one ISO date up to and including another. Throws `FigureError` when a date does not exist or the order is wrong. */
export function dagenPeriode(eersteDag: string, laatsteDag: string): Periode {
  const begin = readDay(eersteDag)
  const last = readDay(laatsteDag)
  if (last < begin) {
    throw new FigureError('periode-ongeldig', `De laatste dag (${laatsteDag}) ligt voor de eerste dag (${eersteDag}). Draai de dagen om.`)
  }
  return Object.freeze({
    soort: 'dagen',
    id: `${eersteDag}/${laatsteDag}`,
    begin: eersteDag,
    eind: isoDay(last + millisecondsPerDay),
  })
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** Milliseconds of an ISO date at midnight UTC. `Date` rolls 29 February 2023 over to March, so the day is read back. */
function readDay(text: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(milliseconds) || isoDay(milliseconds) !== text) {
    throw new FigureError('periode-ongeldig', `De datum ${quoted(text)} bestaat niet. Schrijf een datum als 2024-03-01.`)
  }
  checkYear(Number(text.slice(0, 4)))
  return milliseconds
}

/**
 * Orders periods in time: the earlier begin first; with the same begin the longer one first (a year before its January);
 * with the same days the kind decides, in the order of `periodeSoorten`. Zero only when the ids are the same.
 */
export function comparePeriode(a: Periode, b: Periode): number {
  if (a.begin !== b.begin) return a.begin < b.begin ? -1 : 1
  if (a.eind !== b.eind) return a.eind > b.eind ? -1 : 1
  return periodeSoorten.indexOf(a.soort) - periodeSoorten.indexOf(b.soort)
}

/** Number of days, at least 1; a leap year has 366. */
export function lengthInDays(periode: Periode): number {
  return (Date.parse(periode.eind) - Date.parse(periode.begin)) / millisecondsPerDay
}

/** Whether a period holds the whole of another; a period contains itself. */
export function containsPeriode(outer: Periode, inner: Periode): boolean {
  return outer.begin <= inner.begin && inner.eind <= outer.eind
}

/** Whether an ISO date lies in the period. Throws `FigureError` when the date does not exist. */
export function containsDag(periode: Periode, dag: string): boolean {
  readDay(dag)
  return periode.begin <= dag && dag < periode.eind
}

/** The period of the same kind that starts on the day this one ends; after a day range comes one of as many days. */
export function nextPeriode(periode: Periode): Periode {
  return shiftPeriode(periode, 1)
}

/** The period of the same kind that ends on the day this one starts. */
export function previousPeriode(periode: Periode): Periode {
  return shiftPeriode(periode, -1)
}

function shiftPeriode(periode: Periode, step: 1 | -1): Periode {
  const jaar = Number(periode.begin.slice(0, 4))
  const month = Number(periode.begin.slice(5, 7))
  switch (periode.soort) {
    case 'jaar':
      return jaarPeriode(jaar + step)
    case 'schooljaar':
      return schooljaarPeriode(jaar + step)
    case 'halfjaar':
      return shiftPart(jaar, (month + 5) / 6, { step, parts: 2, make: halfjaarPeriode })
    case 'kwartaal':
      return shiftPart(jaar, (month + 2) / 3, { step, parts: 4, make: kwartaalPeriode })
    case 'maand':
      return shiftPart(jaar, month, { step, parts: 12, make: maandPeriode })
    case 'dagen': {
      const days = lengthInDays(periode)
      const begin = readDay(periode.begin) + step * days * millisecondsPerDay
      return dagenPeriode(isoDay(begin), isoDay(begin + (days - 1) * millisecondsPerDay))
    }
  }
}

interface PartShift {
  readonly step: 1 | -1
  readonly parts: number
  readonly make: (jaar: number, deel: number) => Periode
}

function shiftPart(jaar: number, deel: number, { step, parts, make }: PartShift): Periode {
  const index = jaar * parts + deel - 1 + step
  return make(Math.floor(index / parts), (index % parts) + 1)
}
