import type { Transaction } from 'kysely'
import { Refusal } from '../../../refusal.ts'
import { readKoersBuurten, readRuwPaneel, readVrijPaneel } from '../../monitoring/index.ts'
import type { VrijgaveTables } from '../../vrijgave/index.ts'
import type { Paneel } from '../oordeel/regels.ts'
import type { ImpactTransaction, Rekenwerk } from '../tables.ts'
import type { Analyseplan } from './analyseplan.ts'
import { indicatorOf } from './uitkomsten.ts'
import { maakPaneel, schrijfPaneel } from './vrij-paneel.ts'

/** What was released of the outcome of a plan, as the file that anybody can compute with, and which release it is. */
export async function readVrijgegevenPaneel(
  trx: ImpactTransaction,
  plan: Analyseplan,
): Promise<{ readonly csv: string; readonly bron: string }> {
  const found = await readUitkomst(plan, indicator => readVrijPaneel(trx.$extendTables<VrijgaveTables>(), indicator))
  const starts = await readStarts(trx)
  const dosis =
    plan.dosis == null
      ? null
      : ((await readDosis(plan, indicator => readVrijPaneel(trx.$extendTables<VrijgaveTables>(), indicator)))?.punten ?? [])
  const paneel = maakPaneel({ punten: found.punten, starts, dosis }, plan)
  return { csv: schrijfPaneel(paneel, found.namen, plan), bron: `Vrijgegeven cijfers van deze installatie, uitgave ${found.uitgave}` }
}

/** The same panel of what was counted, before disclosure control: only for the work behind the screens. */
export async function readRuw(werk: Rekenwerk, plan: Analyseplan): Promise<Paneel> {
  const punten = await readUitkomst(plan, indicator => readRuwPaneel(werk, indicator))
  const starts = await werk.tasks.transaction().execute(readStarts)
  return maakPaneel({ punten, starts, dosis: null }, plan)
}

type Indicator = Parameters<typeof readVrijPaneel>[1]

async function readUitkomst<Found>({ uitkomst }: Analyseplan, read: (indicator: Indicator) => Promise<Found | null>): Promise<Found> {
  const indicator = indicatorOf(uitkomst)
  const found = indicator === null ? null : await read(indicator)
  if (found !== null) return found
  throw new Refusal('Van deze uitkomst is hier nog niets vrijgegeven. Wacht op een vrijgave, of open cijfers uit een bestand.', {
    code: 'vrijgave-leeg',
    status: 409,
  })
}

async function readDosis<Found>({ dosis }: Analyseplan, read: (indicator: Indicator) => Promise<Found | null>): Promise<Found | null> {
  const indicator = dosis == null ? null : indicatorOf(dosis)
  return indicator === null ? null : await read(indicator)
}

async function readStarts<Tables>(trx: Transaction<Tables>): Promise<ReadonlyMap<string, string | null>> {
  return new Map((await readKoersBuurten(trx)).map(({ buurt, start }) => [buurt, start]))
}
