import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { may, requireMay } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import { readNamen } from '../meetplan/read-meetplan.ts'
import { zegWoorden } from '../meetplan/zeg-woorden.ts'
import type { MonitoringTransaction } from '../tables.ts'
import { readIsVerzonnen } from '../uitkomsten/read-uitkomsten.ts'
import { readVerhalen } from '../verhalen/read-verhalen.ts'
import { citaatUit, zegStem } from '../verhalen/geluid.ts'
import type { MonitoringWorld } from '../world.ts'
import type { BesprekingAntwoord, BesprekingenAntwoord } from './bespreking-schema.ts'
import { bouwVerslag, vindVorige } from './bouw-verslag.ts'
import { readActies, readBesprekingen, readNaschriften, readNotities, requireBespreking } from './read-besprekingen.ts'
import type { KeptActie } from './read-besprekingen.ts'
import { minutenPerThema } from './verslag.ts'
import type { ActieStand } from './verslag.ts'

/** The meetings of a network about what its plan yields, and what it is still to do. */
export async function viewBesprekingen(world: MonitoringWorld, actor: Actor, buurt: string): Promise<BesprekingenAntwoord> {
  requireMay(actor, 'metingen bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const [besprekingen, acties] = [await readBesprekingen(trx, buurt), await readActies(trx, buurt)]
    const mensen = await readNamen(trx, buurt)
    const closed = new Set(besprekingen.filter(({ gesloten }) => gesloten !== null).map(({ id }) => id))
    return {
      buurt: plek,
      besprekingen: besprekingen.map(each => {
        const own = acties.filter(({ bespreking }) => bespreking === each.id)
        const { id, dag, aanwezig } = each
        return {
          id,
          dag,
          aanwezig,
          gesloten: iso(each.gesloten),
          acties: own.length,
          open: own.filter(({ stand }) => stand === 'open').length,
        }
      }),
      acties: acties
        .filter(({ stand, bespreking }) => stand === 'open' && closed.has(bespreking))
        .map(each => viewActie(each, { mensen, op: today(world.clock) })),
      vandaag: today(world.clock),
      mag: { bijwerken: may(actor, 'metingen bijwerken', { buurt }) },
    }
  })
}

/** One meeting: as it is now while it is open, as it was then once it is closed. */
export async function viewBespreking(
  world: MonitoringWorld,
  actor: Actor,
  { buurt, id }: { readonly buurt: string; readonly id: string },
  taal: Taal,
): Promise<BesprekingAntwoord> {
  requireMay(actor, 'metingen bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const all = await readBesprekingen(trx, buurt)
    const one = requireBespreking(all, id)
    const verslag = one.verslag ?? (await bouwVerslag(trx, { buurt, all, one, op: today(world.clock) }))
    const [acties, mensen] = [await readActies(trx, buurt), await readNamen(trx, buurt)]
    const zien = { mensen, op: today(world.clock) }
    const vorige = vindVorige(all, one)
    return {
      buurt: plek,
      isVerzonnen: await readIsVerzonnen(trx, buurt),
      id,
      dag: one.dag,
      aanwezig: one.aanwezig,
      begonnen: one.begonnen.toISOString(),
      gesloten: iso(one.gesloten),
      versie: one.versie,
      vorige: vorige === null ? null : { id: vorige.id, dag: vorige.dag },
      minutenPerThema: minutenPerThema(verslag.themas.length),
      themas: await viewThemas(trx, { buurt, id, verslag }),
      eerder: verslag.eerder.flatMap(({ id: actie, stand }) => {
        const kept = acties.find(each => each.id === actie)
        return kept === undefined ? [] : [viewActie(kept, zien, stand)]
      }),
      acties: acties.filter(({ bespreking }) => bespreking === id).map(each => viewActie(each, zien)),
      naschriften: (await readNaschriften(trx, buurt, id)).map(each => ({ ...each, op: each.op.toISOString() })),
      mensen: [...mensen].map(([persoon, naam]) => ({ id: persoon, naam })),
      woorden: zegWoorden(taal),
      mag: { bijwerken: may(actor, 'metingen bijwerken', { buurt }) },
    }
  })
}

interface WelkVerslag {
  readonly buurt: string
  readonly id: string
  readonly verslag: Awaited<ReturnType<typeof bouwVerslag>>
}

/** The themes with what was written about them, and with the words that their tellers still stand behind. */
async function viewThemas(trx: MonitoringTransaction, { buurt, id, verslag }: WelkVerslag): Promise<BesprekingAntwoord['themas']> {
  const [verhalen, notities] = [await readVerhalen(trx, buurt), await readNotities(trx, buurt, id)]
  return verslag.themas.map(({ thema, reeksen, verhalen: told }) => ({
    thema,
    reeksen: reeksen.map(each => ({ ...each, oordeel: { ...each.oordeel } })),
    citaten: told.flatMap(verhaal => {
      const kept = verhalen.find(each => each.id === verhaal)
      if (kept === undefined) return []
      const [own, open] = [citaatUit(kept, 'netwerk'), citaatUit(kept, 'bewoners')]
      const citaat = own ?? open
      if (citaat === null) return []
      return [{ id: verhaal, citaat, wie: kept.wie, dag: kept.dag, isVoorBewoners: open !== null, ...zegStem(kept) }]
    }),
    notitie: { tekst: '', versie: 0, ...pick(notities.find(each => each.thema === thema)) },
  }))
}

function pick(notitie: { readonly tekst: string; readonly versie: number } | undefined): { tekst?: string; versie?: number } {
  return notitie === undefined ? {} : { tekst: notitie.tekst, versie: notitie.versie }
}

interface Zien {
  readonly mensen: ReadonlyMap<string, string>
  readonly op: string
}

/** An action with the name of who does it, as it stands now or stood in a meeting. */
function viewActie(actie: KeptActie, { mensen, op }: Zien, stand: ActieStand = actie.stand): BesprekingAntwoord['acties'][number] {
  const { id, thema, wat, persoon, uiterlijk } = actie
  const naam = persoon === null ? undefined : mensen.get(persoon)
  return {
    id,
    thema,
    wat,
    wie: persoon === null || naam === undefined ? null : { id: persoon, naam },
    uiterlijk,
    stand,
    isTeLaat: stand === 'open' && uiterlijk < op,
  }
}

function iso(moment: Date | null): string | null {
  return moment === null ? null : moment.toISOString()
}
