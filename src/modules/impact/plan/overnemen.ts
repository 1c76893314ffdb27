import type { Taal } from '@buurtwijs/figures'
import { asVisitor } from '../../../platform/database/visitor.ts'
import type { Actor } from '../../../platform/actor.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { IdentityTables } from '../../identity/index.ts'
import { keepOordeel, readOordeel, today } from '../../programma/index.ts'
import type { Daad, ImpactOordeel, ProgrammaTables } from '../../programma/index.ts'
import type { Oordeel } from '../oordeel/oordeel.ts'
import type { ImpactTransaction, ImpactWorld } from '../tables.ts'
import type { OvernameRegel } from './overname-schema.ts'
import { isVerkennend } from './plan-views.ts'
import { nameUitkomst } from './uitkomsten.ts'

/** What the programme may say of a verdict. Who could know the figures beforehand can give a direction, and no proof. */
export function programmaOordeel(oordeel: Oordeel, verkennend: boolean): ImpactOordeel {
  if (oordeel === 'nog-niet-te-zeggen') return 'onbekend'
  return oordeel === 'bewezen' && verkennend ? 'aanwijzing' : oordeel
}

/** Every verdict that the programme could take over as its own, the newest first, with which one holds and which are newer. */
export async function listOvername(
  { database }: Pick<ImpactWorld, 'database'>,
  actor: Actor,
  taal: Taal,
): Promise<readonly OvernameRegel[]> {
  requireMay(actor, 'analyses bekijken')
  requireMay(actor, 'programma leiden')
  return await asVisitor(database, actor, async trx => {
    const geldt = await readOordeel(trx.$extendTables<IdentityTables & ProgrammaTables>())
    const klaar = await readKlaar(trx)
    return klaar.map(each => {
      const { geopend, ...rest } = each
      const { id, nummer, datum } = each
      const isDeze = geldt?.analyse?.id === id && geldt.analyse.nummer === nummer
      const stand = isDeze ? 'geldt' : geldt !== null && isLater(geldt, { datum, geopend }) ? 'ouder' : 'nieuwer'
      return { ...rest, uitkomst: nameUitkomst(each.uitkomst, taal), stand } as const
    })
  })
}

/** Makes the verdict of an opened analysis that of the programme: what a person does, and what is kept of it with the plan that it follows from. */
export async function neemOver(
  world: ImpactWorld,
  daad: Daad,
  { id, nummer }: { readonly id: string; readonly nummer: number },
): Promise<void> {
  requireMay(daad.actor, 'analyses bekijken')
  requireMay(daad.actor, 'programma leiden')
  await asVisitor(world.database, daad.actor, async trx => {
    const found = (await readKlaar(trx)).find(each => each.id === id && each.nummer === nummer)
    if (found === undefined)
      throw new Refusal('Dit plan heeft nog geen oordeel. Kijk in de lijst van analyses.', {
        code: 'overname-geen-oordeel',
        status: 400,
        place: { field: 'nummer' },
      })
    const programma = trx.$extendTables<IdentityTables & ProgrammaTables>()
    const geldt = await readOordeel(programma)
    if (geldt?.analyse?.id === id && geldt.analyse.nummer === nummer)
      throw new Refusal('Dit oordeel geldt al voor het programma.', { code: 'overname-geldt-al', status: 409 })
    if (geldt !== null && isLater(geldt, found))
      throw new Refusal('Er geldt al een oordeel van later. Neem een nieuwer oordeel over, of leg er zelf een vast.', {
        code: 'overname-ouder',
        status: 409,
      })
    const { titel, voorstel, datum, geopend, hash, effect, verkennend } = found
    await keepOordeel(world, programma, daad, {
      uitkomst: voorstel,
      bron: `${titel}, plan ${nummer}`,
      datum,
      analyse: { id, nummer, hash, uitkomst: nameUitkomst(found.uitkomst, 'nl'), ...effect, verkennend, geopend },
    })
  })
}

/** Whether the verdict that holds is of a later day, or of figures that were opened later on the same day. */
function isLater(
  geldt: { readonly datum: string; readonly analyse: { readonly geopend?: string | undefined } | null },
  { datum, geopend }: { readonly datum: string; readonly geopend: string },
): boolean {
  if (geldt.datum !== datum) return geldt.datum > datum
  return geldt.analyse?.geopend !== undefined && geldt.analyse.geopend > geopend
}

/** Analyses with an answer, in the order in which their figures were opened, the newest first. */
async function readKlaar(trx: ImpactTransaction) {
  const rows = await trx
    .selectFrom('impact.paneel as d')
    .innerJoin('impact.plan as p', join => join.onRef('p.analyse_id', '=', 'd.analyse_id').onRef('p.nummer', '=', 'd.nummer'))
    .select(['p.analyse_id', 'p.nummer', 'p.inhoud', 'p.hash', 'p.verkennend', 'd.eerder', 'd.geopend', 'd.antwoord'])
    .where('d.staat', '=', 'klaar')
    .orderBy('d.geopend', 'desc')
    .execute()
  return rows.flatMap(({ analyse_id: id, nummer, inhoud, hash, geopend, antwoord, ...row }) => {
    if (antwoord === null || hash === null) return []
    const verkennend = isVerkennend({ ...row, inhoud })
    return [
      {
        id,
        nummer,
        titel: inhoud.titel,
        uitkomst: inhoud.uitkomst,
        hash,
        datum: today({ now: () => geopend }),
        geopend: geopend.toISOString(),
        oordeel: antwoord.oordeel,
        voorstel: programmaOordeel(antwoord.oordeel, verkennend),
        effect: antwoord.effect,
        verkennend,
      },
    ]
  })
}
