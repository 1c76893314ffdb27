import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { readBesteedPerBuurt } from '../../besteding/index.ts'
import { readToegekendPerBuurt } from '../../commissie/index.ts'
import { requireMay } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import { readVoortgang } from '../../uitvoering/index.ts'
import type { VrijgaveTables } from '../../vrijgave/index.ts'
import type { MonitoringWorld } from '../world.ts'
import { bepaalKoers, doel } from './koers.ts'
import type { KoersAntwoord } from './koers-schema.ts'
import { readKoersBuurten, readVrijeCijfers } from './read-koers.ts'

type Tellingen = KoersAntwoord['totaal']

/** Whether the programme is on course: money, what began, and hours per client per cohort, of released figures alone. */
export async function viewKoers(world: Pick<MonitoringWorld, 'database' | 'clock'>, actor: Actor): Promise<KoersAntwoord> {
  requireMay(actor, 'meetafspraken bijwerken')
  return await asVisitor(world.database.$extendTables<VrijgaveTables>(), actor, async trx => {
    const buurten = await readKoersBuurten(trx)
    const [toegekend, besteed] = [await readToegekendPerBuurt(trx), await readBesteedPerBuurt(trx)]
    const voortgang = await readVoortgang(trx, today(world.clock))
    const cijfers = await readVrijeCijfers(trx, world.database, 'uren-wijkverpleging')
    const metCijfer = new Set(cijfers.map(({ buurt }) => buurt))
    const count = (ids: readonly string[]): Tellingen => {
      const sum = (of: (id: string) => number) => ids.reduce((total, id) => total + of(id), 0)
      return {
        buurten: ids.length,
        toegekendCent: sum(id => toegekend.get(id) ?? 0),
        besteedCent: sum(id => besteed.get(id) ?? 0),
        activiteiten: sum(id => voortgang.get(id)?.activiteiten ?? 0),
        begonnen: sum(id => voortgang.get(id)?.begonnen ?? 0),
        metCijfer: ids.filter(id => metCijfer.has(id)).length,
      }
    }
    const cohorten = [...Map.groupBy(buurten, ({ cohort }) => cohort)].map(([id, own]) => {
      const ids = new Set(own.map(({ buurt }) => buurt))
      const start = own[0]?.start ?? null
      const base = { id, naam: own[0]?.naam ?? null, start, ...count([...ids]) }
      if (start === null) return { ...base, oordeel: 'niet-begonnen' as const, jaren: [] }
      const { oordeel, jaren } = bepaalKoers(
        cijfers.filter(({ buurt }) => ids.has(buurt)),
        start,
      )
      return { ...base, oordeel, jaren: [...jaren] }
    })
    return { doel, totaal: count(buurten.map(({ buurt }) => buurt)), cohorten }
  })
}
