import type { Taal } from '@buurtwijs/figures'
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor, show } from '../../../platform/database/visitor.ts'
import { requireTempo } from '../../../platform/tempo.ts'
import type { Tempo } from '../../../platform/tempo.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { requireMay } from '../../identity/index.ts'
import { linkGeheim, makeQr } from '../../reacties/index.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { findEigenVerhaal, requireCode } from './eigen-verhaal.ts'
import { readGeluiden } from './read-geluid.ts'
import { requireVerhaallink } from './verhaallink.ts'
import type { EigenVerhaal, Ingezonden, Vertel } from './vertel-schema.ts'
import { zegGebruiken, zegGeluid, zegThemas } from './zeg-verhaal.ts'

/** Many people may look from behind one address: a library, a community centre. */
const looks: Tempo = { naam: 'vertel-adres', keer: 300, perMinuten: 60 }

/** What somebody with the link is asked. */
export async function viewVertel(world: MonitoringWorld, vanaf: string, link: string, taal: Taal): Promise<Vertel> {
  await requireTempo(world.database, world.clock, looks, vanaf)
  return await asVisitor(world.database, null, async trx => {
    const { naam, verloopt } = await requireVerhaallink(trx, world, link)
    return { buurt: naam, verloopt: verloopt.toISOString(), gebruiken: zegGebruiken(taal) }
  })
}

/** A story, for whoever has its code. */
export async function viewEigenVerhaal(world: MonitoringWorld, vanaf: string, code: string, taal: Taal): Promise<EigenVerhaal> {
  const volg = await requireCode(world, vanaf, code)
  return await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim: volg })
    const { id, buurt, toestemming, geluid, ...kept } = await findEigenVerhaal(trx, volg)
    const { rows } = await sql<{ naam: string }>`select naam from monitoring.buurt_bij_verhaal(${volg})`.execute(trx)
    const naam = rows[0]?.naam ?? ''
    return { ...kept, buurt: naam, toestemming: [...toestemming], geluid: zegGeluid(geluid), gebruiken: zegGebruiken(taal) }
  })
}

/** For the network: the link that works now, and the stories that wait, what waits longest first; below those what was set aside. */
export async function viewIngezonden(world: MonitoringWorld, actor: Actor, buurt: string, taal: Taal): Promise<Ingezonden> {
  requireMay(actor, 'verhalen bijwerken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const rows = await trx
      .selectFrom('monitoring.ingezonden_verhaal')
      .select(['id', 'dag', 'wie', 'tekst', 'toestemming', 'reden'])
      .where('buurt_id', '=', buurt)
      .orderBy('terzijde', order => order.desc().nullsFirst())
      .orderBy('ontvangen')
      .orderBy('id')
      .execute()
    const geluiden = await readGeluiden(trx, buurt)
    return {
      buurt: plek,
      link: await findLink(world, trx, buurt),
      verhalen: rows.map(each => ({ ...each, geluid: zegGeluid(geluiden.get(each.id) ?? null) })),
      gebruiken: zegGebruiken(taal),
      themas: zegThemas(taal),
    }
  })
}

async function findLink({ adres: home, master, clock }: MonitoringWorld, trx: MonitoringTransaction, buurt: string) {
  const link = await trx
    .selectFrom('monitoring.verhaallink')
    .select(['id', 'verloopt'])
    .where('buurt_id', '=', buurt)
    .where('ingetrokken', 'is', null)
    .executeTakeFirst()
  if (!link) return null
  const adres = `${home}/vertel/${linkGeheim(master, link.id)}`
  return { adres, verloopt: link.verloopt.toISOString(), verlopen: link.verloopt <= clock.now(), qr: makeQr(adres) }
}
