import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { findGolfView } from './golf-views.ts'
import { readGolf } from './hold-golf.ts'
import type { GolfRow } from './hold-golf.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import type { VragenlijstenTransaction } from './tables.ts'
import type { UitkomstUit } from './uitkomst-schema.ts'
import type { Uitkomst } from './uitkomst.ts'
import { vergelijkUitkomsten } from './verandering.ts'
import type { VragenlijstenWorld } from './world.ts'

/** What came out of a closed wave, for the network itself, and what changed since the one before it with the same people. */
export async function viewUitkomst(world: VragenlijstenWorld, actor: Actor, buurt: string, id: string): Promise<UitkomstUit> {
  const golf = await findGolfView(world, actor, buurt, id)
  return await asVisitor(world.database, actor, async trx => {
    const row = await readGolf(trx, buurt, id)
    if (row.uitkomst === null || golf.vorm === null) {
      throw new Refusal('Er is nog geen uitkomst. Die komt als de meting gesloten is: zo kan niemand zien wie er net antwoordde.', {
        code: 'uitkomst-missing',
        status: 409,
      })
    }
    return { golf, vorm: golf.vorm, uitkomst: describeUitkomst(row.uitkomst), sinds: await compareWithBefore(trx, row, row.uitkomst) }
  })
}

async function compareWithBefore(trx: VragenlijstenTransaction, row: GolfRow, uitkomst: Uitkomst): Promise<UitkomstUit['sinds']> {
  const before = await trx
    .selectFrom('vragenlijsten.golf')
    .select(['id', 'naam', 'uitkomst'])
    .where('buurt_id', '=', row.buurt_id)
    .where('wie', '=', row.wie)
    .where('staat', '=', 'gesloten')
    .where('geopend', '<', row.geopend)
    .orderBy('geopend', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (before === undefined || before.uitkomst === null) return null
  return { id: before.id, naam: before.naam, veranderingen: [...vergelijkUitkomsten(before.uitkomst, uitkomst)] }
}

/** Names and limits of scales stand beside their figures, so that a reader needs no other list. */
function describeUitkomst({ schalen, indelingen, vragen, ...rest }: Uitkomst): UitkomstUit['uitkomst'] {
  const described = {
    ...rest,
    vragen,
    schalen: schalen.flatMap(one => {
      const schaal = findInstrument(one.instrument)?.schalen.find(({ id }) => id === one.schaal)
      if (schaal === undefined) return []
      const { naam, laagst, hoogst, meerIs } = schaal
      return [{ ...one, naam, laagst, hoogst, meerIs }]
    }),
    indelingen: indelingen.flatMap(one => {
      // The score says it already.
      if (one.instrument === 'aanbeveling' && 'verborgen' in one.uitkomst) return []
      const indeling = findInstrument(one.instrument)?.indeling
      return indeling ? [{ ...one, naam: indeling.naam, klassen: indeling.klassen }] : []
    }),
  }
  return JSON.parse(JSON.stringify(described)) as UitkomstUit['uitkomst']
}
