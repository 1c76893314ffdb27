import type { BuurtagendaTables } from '../../buurtagenda/index.ts'
import type { BuurtplanTables } from '../../buurtplan/index.ts'
import { parseDatum } from '../../programma/index.ts'
import type { Taak, Takenbron } from '../../programma/index.ts'
import { readNetwerken } from '../metingen/read-laat.ts'
import type { Netwerklid } from '../metingen/read-laat.ts'
import type { MonitoringTables } from '../tables.ts'
import { readOpenActies } from './read-besprekingen.ts'
import type { OpenActie } from './read-besprekingen.ts'

/** What was agreed in a meeting and is still to be done: for who said so, or else for who leads the buurt. */
export const readActieTaken: Takenbron = async asked => {
  const trx = asked.$extendTables<BuurtagendaTables & BuurtplanTables & MonitoringTables>()
  const acties = await readOpenActies(trx)
  const leden = await readNetwerken(trx, [...new Set(acties.map(({ buurt }) => buurt))])
  return acties.flatMap(actie => {
    const own = leden.filter(({ buurt }) => buurt === actie.buurt)
    const doer = own.filter(({ persoon }) => persoon === actie.persoon)
    // Who left the network does it no longer: then it is for who leads.
    return (doer.length > 0 ? doer : own.filter(({ leidt }) => leidt)).map(lid => taakVoor(actie, lid))
  })
}

function taakVoor({ id, wat, uiterlijk, sinds }: OpenActie, { buurt, naam, persoon }: Netwerklid): Taak {
  return {
    id: `monitoring.actie.${id}`,
    module: 'monitoring',
    tekst: wat,
    waarom: 'Dit is afgesproken toen u samen besprak wat het plan oplevert.',
    waarover: { buurt, naam },
    voor: { soort: 'persoon', persoon },
    sinds: parseDatum(sinds),
    uiterlijk: parseDatum(uiterlijk),
    href: `/programma/buurten/${buurt}/besprekingen`,
  }
}
