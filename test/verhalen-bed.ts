import { sql } from 'kysely'
import type { Rol } from '#src/modules/identity/index.ts'
import { nominate } from './programma/api.ts'
import { makePeopleBed } from './people-bed.ts'
import type { PeopleBed, Visitor } from './people-bed.ts'

/** A buurt that takes part and has a plan, with somebody of its network: where stories are told. */
export interface VerhalenBed {
  readonly bed: PeopleBed
  readonly buurt: string
  /** In the given role. */
  readonly sanne: Visitor
}

export async function makeVerhalenBed(rol: Rol): Promise<VerhalenBed> {
  const bed = await makePeopleBed()
  bed.clock.advance(Date.parse('2026-05-20T09:00:00Z') - bed.clock.now().getTime())
  const join = async (naam: string, as: Rol, waar: { readonly buurt?: string } = {}) => {
    await bed.addPersoon(naam, { rol: as, ...waar })
    return await bed.signIn(`${naam.split(' ')[0]!.toLowerCase()}@wilgenoord.example`)
  }
  const buurt = await nominate(await join('Bram Vosmeer', 'transitieteam'), 'Binnenhof', ['BU07850101'])
  const sanne = await join('Sanne Bakker', rol, { buurt })
  await sql`update programma.transitiebuurt set staat = 'deelnemer' where buurt_id = ${buurt}`.execute(bed.tasks)
  await sql`insert into buurtplan.plan (buurt_id) values (${buurt})`.execute(bed.tasks)
  await sql`
    insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, van, tot, aangemaakt, gewijzigd)
    values (${buurt}, gen_random_uuid(), 'zorgzame-buurt', 'De soeptafel', '', '', '', '2025-07-01', '2026-12-31', now(), now())`.execute(
    bed.tasks,
  )
  return { bed, buurt, sanne }
}

/** The secret in a link behind which people tell, that works for so many days. */
export async function makeVertellink({ buurt, sanne }: Pick<VerhalenBed, 'buurt' | 'sanne'>, dagen: number): Promise<string> {
  const made = await sanne.ask('POST', `/v1/transitiebuurten/${buurt}/ingezonden-verhalen/links`, { dagen })
  return (made.body as { adres: string }).adres.split('/').at(-1)!
}
