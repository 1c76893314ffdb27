import { describeOntbreekt, formatPeriode, parsePeriode } from '@buurtwijs/figures'
import { formatWaarde } from './charts/numbers.ts'
import type { BeeldCijfer, BeeldGebied, GebiedRef, Taal, Vergelijking } from './data.ts'

/** A figure as it stands in a sentence or a cell: with a per cent sign, other units stand beside the name of the measure. */
export function writeWaarde(waarde: number, cijfer: Pick<BeeldCijfer, 'eenheid' | 'decimalen' | 'soort'>, taal: Taal): string {
  const isPercent = cijfer.eenheid === '%'
  const decimalen = isPercent && cijfer.soort === 'model' ? 0 : cijfer.decimalen
  return formatWaarde(waarde, { taal, decimalen, ...(isPercent ? { eenheid: '%' } : {}) })
}

/** The kind of area that a place is seen among: for a selection all buurten, or gemeenten when it is made of those. */
export function soortAmong({ soort, gebieden = [] }: Pick<BeeldGebied, 'soort' | 'gebieden'>): GebiedRef['soort'] {
  if (soort !== 'transitiebuurt') return soort
  return gebieden.every(each => each.soort === 'gemeente') ? 'gemeente' : 'buurt'
}

/** A figure exactly as it was published, for a table: an estimate too. */
export function writeExact(waarde: number, { eenheid, decimalen }: Pick<BeeldCijfer, 'eenheid' | 'decimalen'>, taal: Taal): string {
  return formatWaarde(waarde, { taal, decimalen, ...(eenheid === '%' ? { eenheid } : {}) })
}

/** The same for a figure that may be missing, in this area or another. */
export function writeCel(cel: Pick<BeeldCijfer, 'waarde' | 'ontbreekt'>, cijfer: BeeldCijfer, taal: Taal): string {
  return cel.waarde === null ? describeOntbreekt(cel.ontbreekt ?? 'onbekend', taal) : writeExact(cel.waarde, cijfer, taal)
}

/** The value, or in its place the few words that say why there is none. */
export function writeCijfer(cijfer: BeeldCijfer, taal: Taal): string {
  if (cijfer.waarde !== null) return writeWaarde(cijfer.waarde, cijfer, taal)
  return describeOntbreekt(cijfer.ontbreekt ?? 'onbekend', taal)
}

/** The same for what another area says about the measure. */
export function writeVergelijking(other: Vergelijking, cijfer: BeeldCijfer, taal: Taal): string {
  if (other.waarde !== null) return writeWaarde(other.waarde, cijfer, taal)
  return describeOntbreekt(other.ontbreekt ?? 'onbekend', taal)
}

/** The unit to put after the name of a measure, or nothing when the name or the figure says it already. */
export function unitBesideName({ eenheid }: Pick<BeeldCijfer, 'eenheid'>): string | null {
  return eenheid === '%' || eenheid === 'aantal' || eenheid === 'number' ? null : eenheid
}

export function writePeriode(id: string, taal: Taal): string {
  return formatPeriode(parsePeriode(id), taal)
}

/** A whole number, with dots or commas between the thousands. */
export function writeAantal(aantal: number, taal: Taal): string {
  return formatWaarde(aantal, { taal, decimalen: 0 })
}

/** Made once: a list of fifty moments would make a hundred and fifty of them. */
const days = formatsOf({ dateStyle: 'long' })
const times = formatsOf({ timeStyle: 'short' })

function formatsOf(options: Intl.DateTimeFormatOptions): Readonly<Record<Taal, Intl.DateTimeFormat>> {
  const make = (locale: string) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Europe/Amsterdam' })
  return { nl: make('nl-NL'), en: make('en-GB') }
}

/** A day as people write it: 22 november 2026. Takes a date or a moment in ISO form. */
export function writeDag(iso: string, taal: Taal): string {
  const moment = new Date(iso)
  if (Number.isNaN(moment.getTime())) return iso
  return days[taal].format(moment)
}

/** The day of the week of a date in ISO form: donderdag. */
export function writeWeekdag(iso: string, taal: Taal): string {
  return new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(iso))
}

/** A day as people type it: 2-3-2026. Takes a date in ISO form. */
export function writeKorteDag(iso: string): string {
  const [, jaar, maand = '', dag = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? []
  return jaar === undefined ? iso : `${Number(dag)}-${Number(maand)}-${jaar}`
}

/** A moment on the day itself: 14.32 in Dutch, 14:32 in English; with the day before it when it is another day than that of `now`. */
export function writeMoment(iso: string, now: string, taal: Taal): string {
  const time = times[taal].format(new Date(iso))
  const written = taal === 'nl' ? time.replace(':', '.') : time
  const day = writeDag(iso, taal)
  return day === writeDag(now, taal) ? written : `${day} ${taal === 'nl' ? 'om' : 'at'} ${written}`
}

/** A moment with its day: 22 november 2026 om 14.32. */
export function writeLongMoment(iso: string, taal: Taal): string {
  return writeMoment(iso, '', taal)
}

/** Names in a row: a, b en c. */
export function writeList(items: readonly string[], taal: Taal): string {
  return new Intl.ListFormat(taal, { type: 'conjunction' }).format(items)
}

/** A name in the middle of a sentence: "Goede gezondheid" becomes "goede gezondheid", "Wmo" and "SES-WOA" stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  return second === second.toUpperCase() || /^[A-Z][a-z]?[A-Z]|^Wmo|^Wlz/.test(text) ? text : first.toLowerCase() + text.slice(1)
}
