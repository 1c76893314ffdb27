import { readVrijgegeven, sleutelTekst } from '../../vrijgave/index.ts'
import type { VrijgaveTables } from '../../vrijgave/index.ts'
import type { Transaction } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import { today } from '../../programma/index.ts'
import { verwachtVan } from '../meetplan/perioden.ts'
import type { Meetregel } from '../meetplan/regel.ts'
import { keepStand } from '../metingen/keep-stand.ts'
import { readMeetplannen } from '../metingen/read-meetplannen.ts'
import { readMetingen } from '../metingen/read-metingen.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import type { Gegeven } from './gegeven.ts'
import { codeVan, samen } from './gegeven.ts'
import { reeksnaamVan } from './maak-reeksen.ts'

type Trx = MonitoringTransaction & Transaction<VrijgaveTables>

interface Werk {
  readonly clock: Clock
  readonly master: Uint8Array
}

/** The figures of deliveries that were taken, of buurten and not of areas outside the programme. */
export type Geleverden = ReadonlyMap<IndicatorNaam, readonly Gegeven[]>

/**
 * Fills in what measuring plans wait for and was delivered: as it was released, never as it was delivered, for a network does not see a count of a few people of an insurer either. The
 * deliveries that it comes from stand in its history. What is there already stays; somebody looks it over and locks it like any other. Says how many were filled in.
 */
export async function vulMetingen(werk: Werk, trx: Trx, geleverd: Geleverden, buurten: readonly string[]): Promise<number> {
  const plannen = await readMeetplannen(trx, buurten)
  let filled = 0
  for (const buurt of buurten) {
    const regels = (plannen.get(buurt)?.regels ?? []).filter(({ indicator }) => geleverd.has(indicator))
    if (regels.length === 0) continue
    const has = new Set((await readMetingen(trx, buurt)).map(({ indicator, periode }) => `${indicator} ${periode}`))
    for (const regel of regels) {
      const asked = new Set(verwachtVan(regel, today(werk.clock)).map(({ periode }) => periode.id))
      const own = (geleverd.get(regel.indicator) ?? []).filter(
        ({ plek, periode }) => plek === buurt && asked.has(periode) && !has.has(`${regel.indicator} ${periode}`),
      )
      for (const gegeven of own) if (await vulIn(werk, trx, regel, gegeven)) filled += 1
    }
  }
  return filled
}

async function vulIn({ clock, master }: Werk, trx: Trx, { indicator, activiteit }: Meetregel, gegeven: Gegeven): Promise<boolean> {
  const { plek: buurt, periode, delen, uit } = gegeven
  const reeks = reeksnaamVan(indicator)
  const [teller, noemer] = 'wel' in delen ? (['wel', samen] as const) : (['teller', 'noemer'] as const)
  const keys = [teller, noemer].map(deel => ({ plek: codeVan(buurt, periode), deel }))
  const found = await readVrijgegeven(trx, reeks, keys)
  const [above, below] = keys.map(key => found.get(sleutelTekst(key)))
  if (above === undefined || below === undefined || above.waarde === null || below.waarde === null) return false
  const id = crypto.randomUUID()
  const op = clock.now()
  const toelichting = `Uit een levering van ${[...new Set(uit.map(({ organisatie }) => organisatie))].join(' en ')}, afgerond.`
  const cijfer = { teller: above.waarde, noemer: below.waarde, toelichting }
  await trx
    .insertInto('monitoring.meetplan')
    .values({ buurt_id: buurt })
    .onConflict(oc => oc.doNothing())
    .execute()
  await trx
    .insertInto('monitoring.meting')
    .values({
      buurt_id: buurt,
      id,
      indicator,
      activiteit_id: activiteit,
      periode,
      ...cijfer,
      onbekend: null,
      versie: 1,
      ingevuld_door: null,
      eerst: op,
      ingevuld: op,
    })
    .execute()
  const leveringen = uit.map(({ levering }) => levering).join(' ')
  const inhoud = { ...cijfer, reeks, uitgave: Math.max(above.sinds, below.sinds), leveringen }
  await keepStand(trx, { buurt, meting: id, wat: 'ingevuld', door: null, op, inhoud })
  const line = { handeling: 'meting.ingevuld', soort: 'C', buurt, inhoud: { indicator, periode, reeks, leveringen } } as const
  await log({ clock, master }, trx, { actor: null, spoor: 'taak vrijgeven' }, line)
  return true
}
