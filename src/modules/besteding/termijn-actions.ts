import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { bovenToegekendCent } from './afrekening.ts'
import type { Termijn } from './afrekening.ts'
import { log } from './besteding-log.ts'
import { mostTermijnen } from './grenzen.ts'
import { holdBesteding, keepWijziging, requireSchrijver } from './hold-besteding.ts'
import { readRegels, readTermijnen, requireToekenning } from './read-besteding.ts'
import type { KeptTermijn } from './read-besteding.ts'
import type { BestedingTransaction } from './tables.ts'
import type { BestedingWorld } from './world.ts'

export type TermijnInhoud = Omit<KeptTermijn, 'id' | 'versie'>

interface Welke {
  readonly buurt: string
  readonly id: string
  /** The version that somebody looked at; 0 for a new one. */
  readonly versie: number
}

/** Makes or changes an instalment. What is asked above what was granted needs a sentence that says why. */
export async function putTermijn(world: BestedingWorld, daad: Daad, { buurt, id, versie }: Welke, inhoud: TermijnInhoud): Promise<void> {
  requireMay(daad.actor, 'besteding bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requireSchrijver(trx, daad.actor, buurt)
    const { nummer } = await holdBesteding(trx, buurt)
    const regels = await readRegels(trx, buurt, await requireToekenning(trx, buurt))
    const kept = await readTermijnen(trx, buurt)
    const was = kept.find(each => each.id === id)
    requireVersie(was?.versie ?? 0, versie, 'deze termijn')
    if (was === undefined && kept.length >= mostTermijnen) {
      throw new Refusal(`Een buurt heeft hoogstens ${mostTermijnen} termijnen. Voeg termijnen samen.`, {
        code: 'termijnen-too-many',
        status: 409,
      })
    }
    const werd = { id, ...inhoud }
    const others = kept.filter(each => each.id !== id)
    if (inhoud.zin.trim() === '' && bovenToegekendCent(regels, [...others, werd], werd) > 0) {
      throw new Refusal('Samen zijn de termijnen meer dan deze betaler voor dit jaar toekende. Schrijf in een zin waarom dat klopt.', {
        code: 'termijnen-above-grant',
        place: { field: 'zin' },
      })
    }
    const next = nummer + 1
    await writeTermijn(trx, buurt, werd, next)
    await keep(world, trx, daad, { buurt, next, id, was: was ?? null, werd })
  })
}

/** Takes away an instalment of which nothing came. */
export async function dropTermijn(world: BestedingWorld, daad: Daad, { buurt, id, versie }: Welke): Promise<void> {
  requireMay(daad.actor, 'besteding bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await requireSchrijver(trx, daad.actor, buurt)
    const { nummer } = await holdBesteding(trx, buurt)
    const was = (await readTermijnen(trx, buurt)).find(each => each.id === id)
    if (!was) throw new Refusal('Deze termijn is er niet (meer).', { code: 'unknown', status: 404 })
    requireVersie(was.versie, versie, 'deze termijn')
    if (was.ontvangen !== null) {
      throw new Refusal('Dit geld is al ontvangen. Haal eerst de dag en het bedrag van ontvangst weg.', {
        code: 'termijn-received',
        status: 409,
      })
    }
    await trx.deleteFrom('besteding.termijn').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    await keep(world, trx, daad, { buurt, next: nummer + 1, id, was, werd: null })
  })
}

async function writeTermijn(
  trx: BestedingTransaction,
  buurt: string,
  termijn: TermijnInhoud & { id: string },
  versie: number,
): Promise<void> {
  const { id, betaler, jaar, verwacht, verwachtCent, ontvangen, ontvangenCent, zin } = termijn
  const values = { betaler, jaar, verwacht, verwacht_cent: verwachtCent, ontvangen, ontvangen_cent: ontvangenCent, zin, versie }
  await trx
    .insertInto('besteding.termijn')
    .values({ buurt_id: buurt, id, ...values })
    .onConflict(oc => oc.columns(['buurt_id', 'id']).doUpdateSet(values))
    .execute()
}

async function keep(
  world: BestedingWorld,
  trx: BestedingTransaction,
  daad: Daad,
  {
    buurt,
    next,
    id,
    was,
    werd,
  }: { readonly buurt: string; readonly next: number; readonly id: string; readonly was: Termijn | null; readonly werd: Termijn | null },
): Promise<void> {
  const termijn = { id, was: was === null ? null : inhoudVan(was), werd: werd === null ? null : inhoudVan(werd) }
  await keepWijziging(trx, {
    buurt,
    nummer: next,
    hoe: 'termijn',
    inhoud: { regels: [], termijnen: [termijn] },
    door: daad.actor.persoon,
    op: world.clock.now(),
  })
  await log(world, trx, daad, { handeling: 'termijn.gewijzigd', soort: 'U', buurt, inhoud: { wijziging: next, termijn: id } })
}

function inhoudVan({ id, betaler, jaar, verwacht, verwachtCent, ontvangen, ontvangenCent, zin }: Termijn): Termijn {
  return { id, betaler, jaar, verwacht, verwachtCent, ontvangen, ontvangenCent, zin }
}
