import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { requireTempo } from '../../platform/tempo.ts'
import type { Tempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import type { Thema } from '../buurtagenda/index.ts'
import { themaNamen } from '../buurtagenda/index.ts'
import type { OpenPlan } from './meedenken-schema.ts'
import type { ReactiesTransaction } from './tables.ts'
import type { ReactiesWorld } from './world.ts'

/** Many people may look from behind one address: a library, a community centre. */
const looks: Tempo = { naam: 'meedenken-adres', keer: 300, perMinuten: 60 }

/** A link that works: where it leads. */
export interface OpenLink {
  readonly buurt: string
  readonly link: string
  readonly naam: string
  readonly vraag: string
  readonly themas: readonly Thema[]
  readonly verloopt: Date
}

export type Shown = OpenPlan['activiteiten'][number]

/** The parts of the plan behind a link. */
export async function viewOpenPlan(world: ReactiesWorld, vanaf: string, link: string): Promise<OpenPlan> {
  await requireTempo(world.database, world.clock, looks, vanaf)
  return await asVisitor(world.database, null, async trx => {
    const open = await requireOpenLink(trx, world, link)
    return {
      buurt: open.naam,
      vraag: open.vraag,
      verloopt: open.verloopt.toISOString(),
      themas: themaNamen.filter(thema => open.themas.includes(thema)),
      activiteiten: [...(await readShown(trx, link))],
    }
  })
}

/** Where a link leads, and shows it in this transaction; refuses with the reason when it does not work (any more). */
export async function requireOpenLink(trx: ReactiesTransaction, { clock }: Pick<ReactiesWorld, 'clock'>, link: string): Promise<OpenLink> {
  const geheim = hashOf(link)
  const { rows } = await sql<{
    buurt_id: string
    link_id: string
    naam: string
    vraag: string
    themas: Thema[]
    verloopt: Date
    ingetrokken: Date | null
  }>`select * from reacties.open_link(${geheim})`.execute(trx)
  const [found] = rows
  if (!found) throw gone('unknown', 404, 'Deze link kennen wij niet.')
  if (found.ingetrokken !== null) throw gone('withdrawn', 409, 'Deze link werkt niet meer.')
  if (found.verloopt <= clock.now()) throw gone('expired', 409, 'Deze link is verlopen.')
  await show(trx, { geheim })
  const { buurt_id: buurt, link_id: id, naam, vraag, themas, verloopt } = found
  return { buurt, link: id, naam, vraag, themas, verloopt }
}

/** The activities that are shown: theme by theme, what begins first in front. */
export async function readShown(trx: ReactiesTransaction, link: string): Promise<readonly Shown[]> {
  const { rows } = await sql<Omit<Shown, 'voorWie'> & { readonly voor_wie: string }>`
    select * from reacties.toon_plan(${hashOf(link)}) order by van nulls last, naam, id`.execute(trx)
  return themaNamen.flatMap(thema => rows.filter(row => row.thema === thema)).map(({ voor_wie, ...row }) => ({ ...row, voorWie: voor_wie }))
}

function hashOf(link: string): Buffer {
  return createHash('sha256').update(link).digest()
}

function gone(why: string, status: 404 | 409, sentence: string): Refusal {
  return new Refusal(`${sentence} Vraag het netwerk van uw buurt om een nieuwe.`, { code: `meedenken-${why}`, status })
}
