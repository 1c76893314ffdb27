import type { Taak, Taal, Taken } from '../../data.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Terugmeldingen } from '../../terugmelding-data.ts'

/** A desk answers within two weeks. */
const antwoordDagen = 14

/** What waits for somebody, with the questions at their desk as one thing to do: it is due two weeks after the oldest came in. */
export function metTerugmeldingen(
  taken: Taken | null,
  vragen: Pick<Terugmeldingen, 'open' | 'oudste'> | null,
  { op, taal }: { readonly op: string; readonly taal: Taal },
): Taken | null {
  if (vragen === null || vragen.open === 0 || vragen.oudste === null) return taken
  const { vandaag, dezeWeek, later } = taken ?? { vandaag: [], dezeWeek: [], later: [] }
  const uiterlijk = addDays(vragen.oudste, antwoordDagen)
  const taak: Taak = {
    id: 'terugmeldingen',
    module: 'terugmelding',
    tekst: messagesIn(taal).terugmelding.taak(vragen.open),
    waarover: null,
    sinds: vragen.oudste.slice(0, 10),
    uiterlijk,
    href: '/terugmeldingen',
  }
  if (uiterlijk <= op) return { vandaag: [taak, ...vandaag], dezeWeek, later }
  return uiterlijk <= addDays(op, 7) ? { vandaag, dezeWeek: [...dezeWeek, taak], later } : { vandaag, dezeWeek, later: [taak, ...later] }
}

function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)
}
