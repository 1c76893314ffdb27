import type { Taal } from './data.ts'

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
