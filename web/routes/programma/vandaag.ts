const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day here and now, in the Netherlands, as an ISO date: what a form fills in before somebody writes another day. */
export function vandaag(): string {
  return inAmsterdam.format(new Date())
}
