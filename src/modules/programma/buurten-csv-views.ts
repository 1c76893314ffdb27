import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { describeLijn, selectBuurten } from './buurten-views.ts'
import type { BuurtenFilter, BuurtLijn } from './buurten-views.ts'
import { writeCsv } from './csv.ts'
import type { Daad } from './daad.ts'
import { today } from './datum.ts'
import { log } from './programma-log.ts'
import { readBuurten } from './standen.ts'
import { faseOf } from './voortgang/fasen.ts'
import type { ProgrammaWorld } from './world.ts'

/** Every column that the file can have, in its order. */
const kolommen: Readonly<Record<string, (lijn: BuurtLijn) => string>> = {
  naam: ({ naam }) => naam,
  plaats: ({ plaats }) => plaats ?? '',
  cohort: ({ cohort }) => cohort?.naam ?? '',
  alliantiepartner: ({ alliantiepartner }) => alliantiepartner?.naam ?? '',
  staat: ({ staat }) => staat,
  gebieden: ({ gebieden }) => gebieden.join(' '),
  indelingsjaar: ({ indelingsjaar }) => (indelingsjaar === null ? '' : String(indelingsjaar)),
  fase: ({ fase }) => (fase === null ? '' : faseOf(fase).naam),
  sinds: ({ sinds }) => sinds ?? '',
  netwerk: ({ netwerkCompleet }) => (netwerkCompleet ? 'compleet' : 'niet compleet'),
  vastgelopen: ({ vastgelopen }) => vastgelopen?.ernst ?? '',
  reden: ({ vastgelopen }) => vastgelopen?.redenen[0]?.zin ?? '',
  'volgende-stap': ({ vastgelopen }) => vastgelopen?.redenen[0]?.volgendeStap ?? '',
  onbekend: ({ onbekend }) => onbekend.join(' '),
}

/** The list as a file for a spreadsheet, with the columns that were asked, or all. That it was taken along is in the log. */
export async function exportBuurten(
  world: ProgrammaWorld,
  daad: Daad,
  { kolommen: asked, ...filter }: BuurtenFilter & { readonly kolommen?: string | undefined },
): Promise<{ readonly naam: string; readonly tekst: string }> {
  const chosen = requireKolommen(asked)
  const op = today(world.clock)
  return await asVisitor(world.database, daad.actor, async trx => {
    const lines = selectBuurten(await readBuurten(trx, { op }), filter, op).map(regel => describeLijn(regel, op))
    const inhoud = { buurten: lines.length, kolommen: chosen }
    await log(world, trx, daad, { handeling: 'buurten.uitgevoerd', soort: 'R', inhoud })
    const rows = lines.map(lijn => chosen.map(naam => kolommen[naam]?.(lijn) ?? ''))
    return { naam: `buurten-${op}.csv`, tekst: writeCsv([chosen, ...rows]) }
  })
}

function requireKolommen(asked: string | undefined): readonly string[] {
  const all = Object.keys(kolommen)
  if (asked === undefined) return all
  const chosen = [...new Set(asked.split(','))]
  const strange = chosen.find(naam => !all.includes(naam))
  if (strange === undefined) return chosen
  throw new Refusal(`De kolom ‘${strange}’ is er niet. Kies uit: ${all.join(', ')}.`, {
    code: 'kolom-unknown',
    place: { field: 'kolommen' },
  })
}
