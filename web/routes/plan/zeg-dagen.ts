import type { Taal } from '../../data.ts'
import { writeDag } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Inhoud } from '../../plan-data.ts'

/** When an activity is, in words. */
export function zegDagen({ van, tot }: Pick<Inhoud, 'van' | 'tot'>, taal: Taal): string {
  const { plan } = messagesIn(taal)
  return van === null ? plan.zonderDag : plan.dagen(writeDag(van, taal), tot === null ? null : writeDag(tot, taal))
}

/** A month in words: januari 2027. */
export function zegMaand(maand: string, taal: Taal): string {
  return new Intl.DateTimeFormat(taal, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${maand}-01T00:00:00Z`))
}
