import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Daad, Datum } from '../programma/index.ts'
import { mostGebeurtenissen } from './grenzen.ts'
import { holdUitvoering, keepMelding, requireActiviteiten } from './hold-uitvoering.ts'
import { totaalMensen } from './mensen.ts'
import type { GebeurtenisSoort, Mensen } from './mensen.ts'
import { readGebeurtenissen } from './read-gebeurtenissen.ts'
import { tooLate } from './update-actions.ts'
import type { UitvoeringWorld } from './world.ts'

export interface GebeurtenisInhoud {
  readonly activiteit: string
  readonly ookVoor: readonly string[]
  readonly soort: GebeurtenisSoort
  readonly dag: Datum
  readonly naam: string
  readonly mensen: Mensen
}

interface Welk {
  readonly buurt: string
  readonly id: string
  readonly versie: number
}

/** Writes down what happened, once. The same kind of thing on the same day with the same name is the same thing. */
export async function putGebeurtenis(
  world: UitvoeringWorld,
  daad: Daad,
  { buurt, id, versie }: Welk,
  inhoud: GebeurtenisInhoud,
): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const { activiteit, soort, dag, naam } = inhoud
    const ookVoor = [...new Set(inhoud.ookVoor)].filter(each => each !== activiteit)
    const nummer = (await holdUitvoering(trx, { buurt, activiteit })) + 1
    await requireActiviteiten(trx, buurt, ookVoor)
    const kept = await readGebeurtenissen(trx, buurt)
    const was = kept.find(each => each.id === id)
    requireVersie(was?.versie ?? 0, versie, 'wat hier staat')
    if (was === undefined && kept.length >= mostGebeurtenissen) {
      throw new Refusal(`Een buurt houdt hoogstens ${mostGebeurtenissen} gebeurtenissen bij.`, {
        code: 'gebeurtenissen-too-many',
        status: 409,
      })
    }
    if (dag > today(world.clock)) throw tooLate('dag')
    const key = naam.trim().toLowerCase()
    if (kept.some(each => each.id !== id && each.soort === soort && each.dag === dag && each.naam.trim().toLowerCase() === key)) {
      throw new Refusal('Dit staat er al: hetzelfde soort, op dezelfde dag, met dezelfde naam. Het telt één keer. Open wat er staat.', {
        code: 'gebeurtenis-twice',
        status: 409,
        place: { field: 'naam' },
      })
    }
    const values = { ook_voor: ookVoor, soort, dag, naam: naam.trim(), mensen: JSON.stringify(inhoud.mensen), versie: versie + 1 }
    await trx
      .insertInto('uitvoering.gebeurtenis')
      .values({ buurt_id: buurt, id, activiteit_id: activiteit, ...values })
      .onConflict(oc => oc.columns(['buurt_id', 'id']).doUpdateSet({ activiteit_id: activiteit, ...values }))
      .execute()
    const verandering = {
      wat: 'gebeurtenis',
      naam,
      was: was === undefined ? null : String(totaalMensen(was.mensen)),
      werd: String(totaalMensen(inhoud.mensen)),
    } as const
    await keepMelding(world, trx, daad, { buurt, activiteit, nummer, hoe: 'gebeurtenis', veranderingen: [verandering] })
  })
}

/** Takes away what did not happen after all. */
export async function dropGebeurtenis(world: UitvoeringWorld, daad: Daad, { buurt, id, versie }: Welk): Promise<void> {
  requireMay(daad.actor, 'uitvoering bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const found = (await readGebeurtenissen(trx, buurt)).find(each => each.id === id)
    if (!found) throw gone()
    const nummer = (await holdUitvoering(trx, { buurt, activiteit: found.activiteit })) + 1
    const was = (await readGebeurtenissen(trx, buurt)).find(each => each.id === id)
    if (!was) throw gone()
    requireVersie(was.versie, versie, 'wat hier staat')
    await trx.deleteFrom('uitvoering.gebeurtenis').where('buurt_id', '=', buurt).where('id', '=', id).execute()
    const verandering = { wat: 'gebeurtenis', naam: was.naam, was: String(totaalMensen(was.mensen)), werd: null } as const
    await keepMelding(world, trx, daad, { buurt, activiteit: was.activiteit, nummer, hoe: 'gebeurtenis', veranderingen: [verandering] })
  })
}

function gone(): Refusal {
  return new Refusal('Dit staat er niet (meer).', { code: 'unknown', status: 404 })
}
