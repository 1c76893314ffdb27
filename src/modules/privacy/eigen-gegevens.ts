import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { describeBijWissen } from '../../platform/audit/bewaarregel.ts'
import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'
import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'
import { verwerkingen, verwerkingIds } from '../../platform/audit/verwerkingen.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import { fill } from './invullen.ts'
import { readOwnLines } from './own-lines.ts'
import type { Stretch } from './own-lines.ts'
import type { bewaarregelSchema, deelSchema, eigenGegevensSchema, eigenRegelSchema, verwerkingSchema } from './schema.ts'
import type { PrivacyTransaction, PrivacyWorld } from './world.ts'

type Deel = z.infer<typeof deelSchema>
type Waarde = Deel['rijen'][number][string]

/** Enough for who reads; too few to keep the server busy with. */
const timesPerPersoon = { naam: 'eigen-gegevens', keer: 30, perMinuten: 15 }

/** More than anybody reads; who wants older lines asks for a stretch of time. */
const mostLines = 5_000

/** Everything that is known about who asks, to read and to take along. Asking is a line in the log too. */
export async function readEigenGegevens(world: PrivacyWorld, actor: Actor, spoor: string): Promise<z.infer<typeof eigenGegevensSchema>> {
  await requireTempo(world.database, world.clock, timesPerPersoon, actor.persoon)
  return await asVisitor(world.database, actor, async trx => {
    const { mail } = await trx.selectFrom('identity.persoon').select('mail').where('id', '=', actor.persoon).executeTakeFirstOrThrow()
    await show(trx, { mail })
    const delen: Deel[] = []
    for (const deel of world.delen) delen.push(await readDeel(trx, deel, [actor.persoon, mail]))
    const regels = await readOwnLines(trx, world.master, actor.persoon, { hoogstens: mostLines + 1, overslaan: 0 })
    const line = { handeling: 'eigen-gegevens.bekeken', soort: 'R', verwerking: 'rechten', betrokkenen: [actor.persoon] } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return {
      gemaakt: world.clock.now().toISOString(),
      persoon: actor.persoon,
      delen,
      logboek: { regels: regels.slice(0, mostLines), isCompleet: regels.length <= mostLines },
      verwerkingen: listVerwerkingen().filter(({ mensen }) => mensen.length > 0),
      bewaartermijnen: describeBewaarregels(world.bewaarregels),
      wissen: foretellWissen(world, delen, regels.length),
    }
  })
}

/** What erasing would do with what a person can see of themselves. What they cannot see is counted behind the screens, once they ask. */
function foretellWissen(
  { bewaarregels, delen: asked }: Pick<PrivacyWorld, 'bewaarregels' | 'delen'>,
  delen: readonly Deel[],
  lines: number,
): z.infer<typeof eigenGegevensSchema>['wissen'] {
  return bewaarregels
    .filter(({ vanWie }) => vanWie !== null)
    .map(({ id, tabel, gegevens, bijWissen }) => {
      const ids = asked.filter(({ tabellen }) => tabellen.includes(tabel)).map(deel => deel.id)
      const rows = delen.filter(deel => ids.includes(deel.id)).reduce((sum, { rijen }) => sum + rijen.length, 0)
      const seen = tabel === 'logboek.regel' && lines <= mostLines ? lines : null
      return { regel: id, gegevens, hoe: bijWissen.hoe, uitleg: describeBijWissen(bijWissen), aantal: ids.length > 0 ? rows : seen }
    })
}

async function readDeel(
  trx: PrivacyTransaction,
  { id, titel, uitleg, kolommen, woorden, vraag }: EigenDeel,
  values: readonly string[],
): Promise<Deel> {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`${fill(vraag, ...values)}`.execute(trx)
  const sleutels = Object.keys(kolommen)
  const tell = (sleutel: string, value: unknown): Waarde => {
    const plain = toWaarde(value)
    return typeof plain === 'string' ? (woorden?.[sleutel]?.[plain] ?? plain) : plain
  }
  return {
    id,
    titel,
    uitleg,
    kolommen: sleutels.map(sleutel => ({ sleutel, naam: kolommen[sleutel] ?? sleutel })),
    rijen: rows.map(row => Object.fromEntries(sleutels.map(sleutel => [sleutel, tell(sleutel, row[sleutel])]))),
  }
}

function toWaarde(value: unknown): Waarde {
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}

/** A page of the log about who asks: who looked, when and why. */
export async function readEigenLogboek(
  world: PrivacyWorld,
  actor: Actor,
  stretch: Stretch,
  spoor: string,
): Promise<{ readonly regels: z.infer<typeof eigenRegelSchema>[]; readonly meer: boolean }> {
  return await asVisitor(world.database, actor, async trx => {
    const regels = await readOwnLines(trx, world.master, actor.persoon, { ...stretch, hoogstens: stretch.hoogstens + 1 })
    const line = { handeling: 'eigen-gegevens.bekeken', soort: 'R', verwerking: 'rechten', betrokkenen: [actor.persoon] } as const
    await writeLog(trx, actor, line, { ...world, spoor })
    return { regels: regels.slice(0, stretch.hoogstens), meer: regels.length > stretch.hoogstens }
  })
}

/** The register of processing activities, as it goes over the wire. */
export function listVerwerkingen(): z.infer<typeof verwerkingSchema>[] {
  return verwerkingIds.map(id => {
    const { gegevens, mensen, ontvangers, ...rest } = verwerkingen[id]
    return { id, ...rest, gegevens: [...gegevens], mensen: [...mensen], ontvangers: [...ontvangers] }
  })
}

/** The retention matrix, as it goes over the wire. */
export function describeBewaarregels(regels: readonly Bewaarregel[]): z.infer<typeof bewaarregelSchema>[] {
  return regels.map(({ id, gegevens, uitleg, termijn, bijWissen }) => ({
    id,
    gegevens,
    uitleg,
    dagen: termijn?.dagen ?? null,
    bijWissen: bijWissen.hoe,
    watBijWissen: describeBijWissen(bijWissen),
  }))
}
