import { afspraken, gebeurd, notities, verhalen } from './gesprekken.ts'
import { vroegeBuurten, vroegeTrekkers } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import type { MonitoringWorld } from '../modules/monitoring/index.ts'
import { spreekAf } from '../modules/monitoring/bespreking/actie-actions.ts'
import { beginBespreking, noteer, sluitBespreking, wijzigBespreking } from '../modules/monitoring/bespreking/bespreking-actions.ts'
import { tekenAan } from '../modules/monitoring/uitkomsten/uitkomsten-actions.ts'
import { bewaarVerhaal } from '../modules/monitoring/verhalen/verhaal-actions.ts'
import { beginDag, dagenNa, opDag } from './toneel.ts'
import type { Moment, Toneel } from './toneel.ts'

/** Keeps what people told, and what happened that figures alone do not say. */
export async function speelVerhalen(toneel: Toneel, naam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  for (const { terug, ...verhaal } of verhalen[naam]) {
    const dag = dagenNa(vandaag(toneel), -terug)
    const moment = opDag(toneel, dagenNa(dag, 8))
    await bewaarVerhaal(
      worldOf(moment),
      moment.door(vroegeTrekkers[naam].trekker, 'kartrekker'),
      { buurt, id: crypto.randomUUID(), versie: 0 },
      { ...verhaal, dag, hoe: 'gesprek', toestemmingHoe: 'mondeling', teruggelezen: dagenNa(dag, 6) },
    )
  }
  for (const [na, tekst] of gebeurd[naam]) {
    const dag = dagenNa(beginDag(toneel), na)
    const moment = opDag(toneel, dag)
    await tekenAan(worldOf(moment), moment.door(vroegeTrekkers[naam].trekker, 'kartrekker'), buurt, { dag, tekst })
  }
}

/** Goes through it together: a meeting of seven weeks ago with its record, and one that is prepared for today. */
export async function speelBesprekingen(toneel: Toneel, naam: VroegeBuurt): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const dag = dagenNa(vandaag(toneel), -49)
  const held = opDag(toneel, dag)
  const [world, daad] = [worldOf(held), held.door(vroegeTrekkers[naam].trekker, 'kartrekker')]
  const { id } = await beginBespreking(world, daad, buurt, dag)
  await wijzigBespreking(world, daad, { buurt, id, versie: 1 }, { dag, aanwezig: 9 })
  const note = async (thema: 'preventie' | 'zorgzame-buurt', tekst: string) =>
    await noteer(world, daad, { buurt, id, thema, versie: 0 }, tekst)
  await note('preventie', notities[naam].preventie)
  await note('zorgzame-buurt', notities[naam].zorgzaam)
  const [first, second] = afspraken[naam]
  await spreekAf(world, daad, { buurt, id }, { thema: 'zorgzame-buurt', wat: first, persoon: null, uiterlijk: dagenNa(dag, 63) })
  const persoon = vroegeTrekkers[naam].verpleegkundige.id
  await spreekAf(world, daad, { buurt, id }, { thema: 'preventie', wat: second, persoon, uiterlijk: dagenNa(dag, 77) })
  await sluitBespreking(world, daad, { buurt, id, versie: 2 })
  const now = opDag(toneel, vandaag(toneel))
  const next = await beginBespreking(worldOf(now), now.door(vroegeTrekkers[naam].trekker, 'kartrekker'), buurt, vandaag(toneel))
  await noteer(
    worldOf(now),
    now.door(vroegeTrekkers[naam].trekker, 'kartrekker'),
    { buurt, id: next.id, thema: 'preventie', versie: 0 },
    notities[naam].straks,
  )
}

function vandaag({ clock }: Pick<Toneel, 'clock'>): string {
  return clock.now().toISOString().slice(0, 10)
}

function worldOf(moment: Moment): MonitoringWorld {
  return { ...moment, database: moment.database.$extendTables(), adres: 'http://localhost' }
}
