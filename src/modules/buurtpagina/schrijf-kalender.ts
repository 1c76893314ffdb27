import type { Bijeenkomst } from './buurtpagina.ts'

/** The clock in the Netherlands as a calendar wants it (RFC 5545): the last Sundays of March and October since 1996. */
const amsterdam = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
] as const

/** Meetings as a file that a calendar takes over. One that was called off says so, also in a calendar that took it over before. */
export function schrijfKalender(
  bijeenkomsten: readonly (Bijeenkomst & { readonly versie: number })[],
  { naam, host, now }: { readonly naam: string; readonly host: string; readonly now: Date },
): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Buurtwijs//Buurtpagina//NL',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(naam)}`,
    ...amsterdam,
    ...bijeenkomsten.flatMap(({ id, dag, van, tot, wat, plek, toegang, afgelast, versie }) => [
      'BEGIN:VEVENT',
      `UID:${id}@${host}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${versie - 1}`,
      `DTSTART;TZID=Europe/Amsterdam:${momentOf(dag, van)}`,
      ...(tot === null ? [] : [`DTEND;TZID=Europe/Amsterdam:${momentOf(dag, tot)}`]),
      `SUMMARY:${escapeText(`${wat} (${naam})`)}`,
      `LOCATION:${escapeText(plek)}`,
      ...(toegang === '' ? [] : [`DESCRIPTION:${escapeText(toegang)}`]),
      `STATUS:${afgelast ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(fold).join('\r\n') + '\r\n'
}

function momentOf(dag: string, tijd: string): string {
  return `${dag.replaceAll('-', '')}T${tijd.replace(':', '')}00`
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
}

/** A line is at most 75 bytes; the rest goes on the next one, after a space. Characters are not cut. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].join('\r\n ')
}
