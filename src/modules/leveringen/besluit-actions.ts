import { sql } from 'kysely'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { isGebiedsvorm } from './gebied.ts'
import { isLevermaat } from './maten.ts'
import { decided, requireNiemand } from './levering-actions.ts'
import { log } from './leveringen-log.ts'
import { readMachtiging, readProgrammaGebieden, requireLevering, requireOrganisatie } from './read-leveringen.ts'
import type { LeveringenTransaction } from './tables.ts'
import type { LeveringenWorld } from './world.ts'

export interface Besluit {
  readonly besluit: 'aanvaard' | 'teruggegeven'
  readonly reden: string
}

/** Takes an offered delivery as a whole, or gives it back with a reason. Never by who delivered it. */
export async function decideLevering(world: LeveringenWorld, daad: Daad, id: string, { besluit, reden }: Besluit): Promise<void> {
  requireMay(daad.actor, 'levering beoordelen')
  requireNiemand(reden, 'reden')
  await asVisitor(world.database, daad.actor, async trx => {
    const { organisatie_id: organisatie, staat, gelezen_door } = await requireLevering(trx, id)
    if (staat !== 'aangeboden') throw decided()
    if (gelezen_door === daad.actor.persoon) {
      throw new Refusal('U leverde dit zelf. Vraag een collega om erover te besluiten.', { code: 'levering-own', status: 403 })
    }
    if (besluit === 'teruggegeven' && reden.trim().length < 3) {
      throw new Refusal('Schrijf op wat er anders moet. Dan weet de afzender wat te doen.', {
        code: 'levering-reason',
        place: { field: 'reden' },
      })
    }
    const vervangt = besluit === 'aanvaard' ? await supersede(trx, { id, organisatie }) : 0
    await trx
      .updateTable('leveringen.levering')
      .set({ staat: besluit, reden, vervangt, besloten_door: daad.actor.persoon, besloten: world.clock.now() })
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'levering.besloten', soort: 'U', organisatie, inhoud: { levering: id, besluit, vervangt } })
  })
}

/** Marks the figures of earlier deliveries of the same sender that this one has anew; says how many. */
async function supersede(
  trx: LeveringenTransaction,
  { id, organisatie }: { readonly id: string; readonly organisatie: string },
): Promise<number> {
  const done = await sql`
    update leveringen.cijfer as o set vervangen_door = ${id}
      from leveringen.cijfer as n, leveringen.levering as l
     where n.levering_id = ${id} and n.maat = o.maat and n.gebied = o.gebied and n.groep = o.groep and n.periode = o.periode
       and o.vervangen_door is null and o.levering_id = l.id and l.id <> ${id} and l.organisatie_id = ${organisatie} and l.staat = 'aanvaard'`.execute(
    trx,
  )
  return Number(done.numAffectedRows ?? 0n)
}

/** Says what an organisation may deliver, and about which areas. */
export async function putMachtiging(
  world: LeveringenWorld,
  daad: Daad,
  organisatie: string,
  { versie, gebieden, maten }: { readonly versie: number; readonly gebieden: readonly string[]; readonly maten: readonly string[] },
): Promise<void> {
  requireMay(daad.actor, 'levermachtiging geven')
  await asVisitor(world.database, daad.actor, async trx => {
    await requireOrganisatie(trx, organisatie)
    const programma = await readProgrammaGebieden(trx)
    requireKnown(gebieden, code => code === '*' || programma.has(code) || isGebiedsvorm(code), 'gebieden', 'levering-gebied')
    requireKnown(maten, maat => maat === '*' || isLevermaat(maat), 'maten', 'levering-maat')
    await sql`select pg_advisory_xact_lock(hashtextextended(${`levermachtiging ${organisatie}`}, 0))`.execute(trx)
    requireVersie((await readMachtiging(trx, organisatie)).versie, versie, 'wat deze organisatie mag leveren')
    const values = {
      gebieden: [...new Set(gebieden)],
      maten: [...new Set(maten)],
      versie: versie + 1,
      door: daad.actor.persoon,
    }
    await trx
      .insertInto('leveringen.machtiging')
      .values({ organisatie_id: organisatie, ...values })
      .onConflict(oc => oc.column('organisatie_id').doUpdateSet(values))
      .execute()
    await log(world, trx, daad, {
      handeling: 'levering.machtiging',
      soort: 'U',
      organisatie,
      inhoud: { gebieden: values.gebieden.length, maten: values.maten.length },
    })
  })
}

function requireKnown(texts: readonly string[], isKnown: (text: string) => boolean, field: string, code: string): void {
  const wrong = texts.find(text => !isKnown(text))
  if (wrong === undefined) return
  throw new Refusal(`‘${wrong.slice(0, 40)}’ kennen wij niet. Kijk of het goed geschreven is.`, { code, place: { field } })
}
