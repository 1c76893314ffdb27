import type { Taal } from '@buurtwijs/figures'
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { may } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import type { VrijgaveTables } from '../../vrijgave/index.ts'
import { leveringenVan } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { zegWoorden } from '../meetplan/zeg-woorden.ts'
import type { MonitoringTransaction } from '../tables.ts'
import { middenVan } from '../uitkomsten/reeks.ts'
import { bouwUitkomsten } from '../uitkomsten/uitkomsten-views.ts'
import { zetNaast } from '../vrijgeven/naast.ts'
import type { OpenCijfers } from '../vrijgeven/naast.ts'
import { readOpen } from '../vrijgeven/read-open.ts'
import type { MonitoringWorld } from '../world.ts'
import { beoordeelOngeveer, openReeks, praktijkIndicatoren } from './praktijk.ts'
import type { PraktijkAntwoord } from './praktijk-schema.ts'

/** More buurten than this nobody looks at beside each other. */
export const meesteBuurten = 12

/** Three years of quarters. */
const meestePunten = 12

type BuurtAntwoord = PraktijkAntwoord['buurten'][number]
type CijferAntwoord = BuurtAntwoord['cijfers'][number]

/**
 * What matters to GP and nurse of several buurten: of a network in which somebody has a seat what it counted itself, of any other only what was released. Without a choice the
 * buurten of all roles of who asks.
 */
export async function viewPraktijk(
  world: Pick<MonitoringWorld, 'database' | 'clock'>,
  actor: Actor,
  gekozen: readonly string[],
  taal: Taal,
): Promise<PraktijkAntwoord> {
  return await asVisitor(world.database, actor, async trx => {
    const parts = praktijkIndicatoren.flatMap(indicator => leveringenVan(indicator))
    const { cijfers: open, buurten } = await readOpen(trx.$extendTables<VrijgaveTables>(), world.database, parts)
    const own = await readEigenBuurten(trx)
    const names = new Map([...buurten, ...own])
    const chosen = (gekozen.length === 0 ? [...own.keys()] : [...new Set(gekozen)]).filter(id => names.has(id)).slice(0, meesteBuurten)
    const found: BuurtAntwoord[] = []
    for (const id of chosen) {
      const uitkomsten = may(actor, 'metingen bekijken', { buurt: id })
      const reeksen = uitkomsten ? (await bouwUitkomsten(trx, id, today(world.clock))).reeksen : []
      const cijfers = praktijkIndicatoren.map(indicator => viewCijfer(indicator, { id, open, reeksen }))
      found.push({ id, naam: names.get(id) ?? '', mag: { uitkomsten }, cijfers })
    }
    return {
      indicatoren: [...praktijkIndicatoren],
      buurten: found,
      alle: praktijkIndicatoren.map(indicator => ({ indicator, punten: viewAlle(indicator, open) })),
      teKiezen: [...names]
        .map(([id, naam]) => ({ id, naam }))
        .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1)),
      woorden: zegWoorden(taal),
    }
  })
}

/** The buurten of all roles of who asks, by name. */
async function readEigenBuurten(trx: MonitoringTransaction): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; naam: string }>`
    select id, naam from identity.buurt where id = any (identity.own_places()) order by naam, id`.execute(trx)
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}

interface Waaruit {
  readonly id: string
  readonly open: ReadonlyMap<IndicatorNaam, OpenCijfers>
  readonly reeksen: Awaited<ReturnType<typeof bouwUitkomsten>>['reeksen']
}

function viewCijfer(indicator: IndicatorNaam, { id, open, reeksen }: Waaruit): CijferAntwoord {
  const own = reeksen.find(each => each.indicator === indicator && each.activiteit === null && each.punten.length > 0)
  if (own !== undefined) {
    const punten = own.punten.map(({ periode, tijd, waarde }) => ({ periode, tijd, waarde })).slice(-meestePunten)
    return { indicator, bron: 'eigen', punten, clienten: own.punten.at(-1)?.noemer ?? null, oordeel: own.oordeel }
  }
  const released = openReeks(indicator, id, open)
  const punten = released.map(({ periode, waarde }) => ({ periode, tijd: middenVan(periode), waarde })).slice(-meestePunten)
  const clienten = released.at(-1)?.noemer ?? null
  return { indicator, bron: punten.length === 0 ? null : 'vrijgegeven', punten, clienten, oordeel: beoordeelOngeveer(indicator, released) }
}

function viewAlle(indicator: IndicatorNaam, open: ReadonlyMap<IndicatorNaam, OpenCijfers>): PraktijkAntwoord['alle'][number]['punten'] {
  const perioden = [...(open.get(leveringenVan(indicator)[0] ?? indicator)?.keys() ?? [])]
  const { alle } = zetNaast({ indicator, activiteit: null, perioden, isEnige: true }, open, null)
  return alle.punten
    .map(({ periode, waarde, buurten }) => ({ periode, tijd: middenVan(periode), waarde, buurten }))
    .toSorted((a, b) => a.tijd - b.tijd)
    .slice(-meestePunten)
}
