import { sql } from 'kysely'
import { maakTelling } from '#src/modules/monitoring/vrijgeven/gegeven.ts'
import type { Gegeven } from '#src/modules/monitoring/vrijgeven/gegeven.ts'
import { reeksenVan } from '#src/modules/monitoring/vrijgeven/maak-reeksen.ts'
import type { IndicatorNaam } from '#src/modules/monitoring/indicatoren/register.ts'
import { ensureReeks, maakVrijgave, recordCounts } from '#src/modules/vrijgave/index.ts'
import type { VrijgaveDatabase } from '#src/modules/vrijgave/index.ts'
import type { Clock } from '#src/platform/clock.ts'
import { seededRandom } from '#src/platform/random.ts'

/** A buurt that takes part, made for a test. */
export interface MadeBuurt {
  readonly id: string
  readonly naam: string
  readonly gebieden: readonly string[]
}

interface Werk {
  readonly tasks: VrijgaveDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}

/** So many buurten beside those that are there, in areas of the demo. */
export async function addBuurten({ tasks }: Pick<Werk, 'tasks'>, gebieden: readonly string[]): Promise<readonly MadeBuurt[]> {
  const made = gebieden.map((gebied, index) => ({
    id: `00000000-0000-4000-8000-0000000a${String(index).padStart(4, '0')}`,
    naam: `Proefbuurt ${index + 1}`,
    gebieden: [gebied],
  }))
  for (const { id, naam, gebieden: own } of made) {
    await sql`insert into identity.buurt (id, naam, verzonnen) values (${id}, ${naam}, true)`.execute(tasks)
    await sql`insert into programma.transitiebuurt (buurt_id, staat, gebieden) values (${id}, 'deelnemer', ${own})`.execute(tasks)
  }
  return made
}

/** What each indicator comes to, about: so much per one of the denominator. */
const usual = {
  'uren-wijkverpleging': { noemer: 120, per: 72 },
  'instroom-wijkverpleging': { noemer: 120, per: 0.2 },
  'consulten-huisarts': { noemer: 2_400, per: 1.1 },
  'visites-huisarts': { noemer: 2_400, per: 0.08 },
  'seh-bezoeken': { noemer: 2_400, per: 0.06 },
  'hap-bezoeken': { noemer: 2_400, per: 0.07 },
  opnames: { noemer: 2_400, per: 0.03 },
} as const satisfies Partial<Record<IndicatorNaam, { readonly noemer: number; readonly per: number }>>

export type Geleverd = keyof typeof usual

/** Releases made-up figures of these buurten as the night does: hours go down a little, the rest about stays. */
export async function releaseCijfers(
  werk: Werk,
  buurten: readonly Pick<MadeBuurt, 'id' | 'naam'>[],
  { indicatoren, perioden }: { readonly indicatoren: readonly Geleverd[]; readonly perioden: readonly string[] },
): Promise<void> {
  const { tasks, clock } = werk
  const random = seededRandom('vrije cijfers')
  const namen = new Map(buurten.map(({ id, naam }) => [id, naam]))
  for (const indicator of indicatoren) {
    const { noemer, per } = usual[indicator]
    const gegevens = buurten.flatMap(({ id }) => {
      const size = Math.round(noemer * (0.6 + 0.8 * random.next()))
      const level = per * (0.85 + 0.3 * random.next())
      return perioden.map((periode, index): Gegeven => ({
        plek: id,
        periode,
        uit: [],
        delen: { teller: Math.round(size * level * (1 - 0.012 * index) * (0.98 + 0.04 * random.next())), noemer: size },
      }))
    })
    for (const { naam, titel, soort, vorm } of reeksenVan(new Map([[indicator, gegevens]]))) {
      await tasks.transaction().execute(async trx => {
        const reeks = await ensureReeks(trx, { naam, titel, soort }, clock)
        await recordCounts(trx, { reeks, ...maakTelling(gegevens, vorm, namen) }, clock)
      })
      await maakVrijgave(werk, naam)
    }
  }
}
