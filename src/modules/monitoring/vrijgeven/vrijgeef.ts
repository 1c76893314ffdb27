import { leastThreshold } from '@buurtwijs/disclosure'
import { z } from 'zod'
import type { Clock } from '../../../platform/clock.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { defineQueue } from '../../../platform/jobs.ts'
import type { Jobs } from '../../../platform/jobs.ts'
import { Refusal } from '../../../refusal.ts'
import type { BegrotingTables } from '../../begroting/index.ts'
import { readAanvaard } from '../../leveringen/index.ts'
import type { LeveringenTables } from '../../leveringen/index.ts'
import { today } from '../../programma/index.ts'
import { readGebeurtenistellingen } from '../../uitvoering/index.ts'
import { readKlassentellingen } from '../../vragenlijsten/index.ts'
import type { VragenlijstenTables } from '../../vragenlijsten/index.ts'
import { ensureReeks, maakVrijgave, newestIndeling, recordChanged } from '../../vrijgave/index.ts'
import type { VrijgaveTables, VrijgaveWerk } from '../../vrijgave/index.ts'
import type { MonitoringDatabase } from '../tables.ts'
import { klein, maakTelling } from './gegeven.ts'
import { verdeel } from './groepen.ts'
import { reeksenVan, reeksenVanVragen } from './maak-reeksen.ts'
import { merkMet } from './merk.ts'
import { readDeelnemers, readVast } from './read-vast.ts'
import { leesBedragen } from './uit-bedragen.ts'
import { leesLeveringen } from './uit-levering.ts'
import { leesNetwerk } from './uit-netwerk.ts'
import { vulMetingen } from './vul-metingen.ts'

/** What releasing needs: connections under the role of work behind the screens. */
export interface VrijgeefWerk {
  readonly tasks: MonitoringDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}

const queue = defineQueue('monitoring-vrijgeven', z.object({}), { retries: 2, expireInSeconds: 3600 })
/** Every night at twenty to four. */
const everyNight = '40 3 * * *'

/** Releases figures every night in this process. */
export async function startVrijgeven(werk: VrijgeefWerk & { readonly jobs: Pick<Jobs, 'work' | 'schedule'> }): Promise<void> {
  await werk.jobs.work(queue, async () => void (await vrijgeefCijfers(werk)))
  await werk.jobs.schedule(queue, everyNight)
}

/**
 * Gathers what networks locked and counted, what was delivered and taken, and what was answered in closed waves, and releases it: the only way in which another buurt gets
 * to see any of it. Measuring plans that wait for what was delivered get it as it was released. Says which series there are. Doing it again changes nothing.
 */
export async function vrijgeefCijfers(werk: VrijgeefWerk): Promise<readonly string[]> {
  const { clock } = werk
  const tasks = werk.tasks.$extendTables<VrijgaveTables & BegrotingTables & LeveringenTables & VragenlijstenTables>()
  const { names, uitLevering, buurten } = await asVisitor(tasks, null, async trx => {
    const deelnemers = await readDeelnemers(trx)
    const known = new Map(deelnemers.map(({ id, naam }) => [id, naam]))
    const aanvaard = await readAanvaard(trx)
    const geleverd = leesLeveringen(aanvaard, new Map(deelnemers.map(({ id, gebieden }) => [id, gebieden])), merkMet(werk.master))
    const eigen = leesNetwerk(await readVast(trx), await readGebeurtenistellingen(trx), today(clock))
    const reeksen = [...reeksenVan(new Map([...geleverd, ...eigen])), ...reeksenVanVragen(await readKlassentellingen(trx))]
    const made: string[] = []
    for (const { naam, titel, soort, wie, vorm, gegevens } of reeksen) {
      const about = gegevens.filter(({ plek }) => known.has(plek) || plek === klein || soort === 'levering')
      if (about.length === 0) continue
      const reeks = await ensureReeks(trx, { naam, titel, soort, wie }, clock)
      const own = verdeel(about, {
        drempel: leastThreshold[wie === 'medewerkers' ? 'staff' : 'residents'],
        indeling: await newestIndeling(trx, reeks),
      })
      await recordChanged(trx, { reeks, ...maakTelling(own, vorm, known) }, clock)
      made.push(naam)
    }
    for (const { naam, titel, indeling, cellen } of leesBedragen(aanvaard, deelnemers)) {
      const reeks = await ensureReeks(trx, { naam, titel, soort: 'levering', regels: { roundingBase: null } }, clock)
      await recordChanged(trx, { reeks, indeling, cellen }, clock)
      made.push(naam)
    }
    return { names: made, uitLevering: geleverd, buurten: deelnemers.map(({ id }) => id) }
  })
  await maakAlle({ ...werk, tasks }, names)
  await asVisitor(tasks, null, async trx => await vulMetingen(werk, trx, uitLevering, buurten))
  return names
}

/** Releases every series. One that cannot be protected keeps no other from being released; it is told when all are done. */
async function maakAlle(werk: VrijgaveWerk, names: readonly string[]): Promise<void> {
  const refused: Refusal[] = []
  for (const naam of names) {
    try {
      await maakVrijgave(werk, naam)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(error)
    }
  }
  const [first] = refused
  if (first !== undefined) throw first
}
