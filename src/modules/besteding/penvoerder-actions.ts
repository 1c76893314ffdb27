import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad, Datum } from '../programma/index.ts'
import { log } from './besteding-log.ts'
import { holdBesteding } from './hold-besteding.ts'
import { readPenvoerders } from './read-besteding.ts'
import type { BestedingTransaction } from './tables.ts'
import type { BestedingWorld } from './world.ts'

export interface NieuwePenvoerder {
  /** How many there were when somebody looked. */
  readonly versie: number
  readonly wie: { readonly soort: 'organisatie' | 'persoon'; readonly id: string }
  readonly vanaf: Datum
  readonly reden: string
}

/** Says who keeps the money of a buurt from a day on. Who did before stays visible, with why it changed. */
export async function appointPenvoerder(world: BestedingWorld, daad: Daad, buurt: string, input: NieuwePenvoerder): Promise<void> {
  requireMay(daad.actor, 'penvoerder aanwijzen', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdBesteding(trx, buurt)
    const [last] = await readPenvoerders(trx, buurt)
    requireVersie(last?.nummer ?? 0, input.versie, 'de penvoerder')
    if (last !== undefined && input.reden === '') {
      throw new Refusal('Schrijf in een zin waarom de penvoerder wisselt.', { code: 'reden-missing', place: { field: 'reden' } })
    }
    if (last !== undefined && input.vanaf < last.vanaf) {
      throw new Refusal('De nieuwe penvoerder kan niet eerder beginnen dan de vorige. Kies een latere dag.', {
        code: 'penvoerder-too-early',
        place: { field: 'vanaf' },
      })
    }
    const naam = await requireNaam(trx, buurt, input.wie)
    const nummer = (last?.nummer ?? 0) + 1
    await trx
      .insertInto('besteding.penvoerder')
      .values({
        buurt_id: buurt,
        nummer,
        naam,
        organisatie_id: input.wie.soort === 'organisatie' ? input.wie.id : null,
        persoon_id: input.wie.soort === 'persoon' ? input.wie.id : null,
        vanaf: input.vanaf,
        reden: input.reden,
        door: daad.actor.persoon,
        op: world.clock.now(),
      })
      .execute()
    await log(world, trx, daad, {
      handeling: 'penvoerder.aangewezen',
      soort: 'C',
      buurt,
      inhoud: { nummer, soort: input.wie.soort, vanaf: input.vanaf },
      ...(input.wie.soort === 'persoon' ? { betrokkenen: [input.wie.id] } : {}),
    })
  })
}

/** Who could keep the money: organisations, and people of the network of the buurt, as far as who asks sees them. */
export async function readKandidaten(trx: BestedingTransaction, buurt: string) {
  const [organisaties, personen] = [
    await trx.selectFrom('identity.organisatie').select(['id', 'naam']).where('beeindigd', 'is', null).orderBy('naam').execute(),
    await sql<{ id: string; naam: string }>`
      select distinct p.id, p.naam from identity.persoon as p join identity.lidmaatschap as l on l.persoon_id = p.id
       where l.buurt_id = ${buurt} and l.beeindigd is null and l.rol in ('kartrekker', 'projectcoordinator', 'buurtnetwerklid') and p.gewist is null
       order by p.naam`.execute(trx),
  ]
  return { organisaties, personen: personen.rows }
}

async function requireNaam(trx: BestedingTransaction, buurt: string, { soort, id }: NieuwePenvoerder['wie']): Promise<string> {
  const { organisaties, personen } = await readKandidaten(trx, buurt)
  const found = (soort === 'organisatie' ? organisaties : personen).find(each => each.id === id)
  if (found) return found.naam
  throw new Refusal('Kies een organisatie, of iemand uit het netwerk van deze buurt.', {
    code: 'penvoerder-unknown',
    place: { field: 'wie' },
  })
}

/** Writes down what was agreed beside the decision; it stands in the grant letter. */
export async function setVoorwaarden(
  world: BestedingWorld,
  daad: Daad,
  buurt: string,
  { versie, tekst }: { readonly versie: number; readonly tekst: string },
): Promise<void> {
  requireMay(daad.actor, 'toekenning regelen', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    const { voorwaardenVersie } = await holdBesteding(trx, buurt)
    requireVersie(voorwaardenVersie, versie, 'deze voorwaarden')
    await trx
      .updateTable('besteding.besteding')
      .set({ voorwaarden: tekst, voorwaarden_versie: versie + 1, voorwaarden_door: daad.actor.persoon })
      .where('buurt_id', '=', buurt)
      .execute()
    await log(world, trx, daad, { handeling: 'toekenning.voorwaarden', soort: 'U', buurt, inhoud: { versie: versie + 1 } })
  })
}
