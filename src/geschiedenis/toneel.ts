import type { Periode } from '@buurtwijs/figures'
import { kwartaalPeriode, previousPeriode } from '@buurtwijs/figures'
import type { Clock } from '../platform/clock.ts'
import { StandingClock } from '../platform/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { StatistiekSource } from '../modules/statistics/index.ts'
import type { Rol } from '../modules/identity/index.ts'
import { doe } from '../modules/identity/index.ts'

/** What the history of the demo is played with. */
export interface Toneel {
  /** For what people do: row security knows them, as it knows every visitor. */
  readonly database: Database
  /** For what happens behind the screens. */
  readonly tasks: Database
  /** Now: the history ends on this day. */
  readonly clock: Clock
  readonly master: Uint8Array
  readonly source: StatistiekSource
}

type Speler = Parameters<typeof doe>[0]

/** A moment in the history: the commands of that day see this clock. */
export interface Moment extends Toneel {
  /** What somebody of the demo does at this moment, in one of their roles. */
  readonly door: (speler: Speler, rol: Rol) => ReturnType<typeof doe>
}

/** The same stage on an earlier day; never later than now. */
export function opDag(toneel: Toneel, dag: string): Moment {
  const now = toneel.clock.now()
  const then = new Date(`${dag}T10:00:00Z`)
  const clock = new StandingClock(then < now ? then : now)
  return { ...toneel, clock, door: (speler, rol) => doe(speler, rol, clock.now()) }
}

/** A quarter of the past: 1 is the last that is over. */
export function kwartaalTerug({ clock }: Pick<Toneel, 'clock'>, terug: number): Periode {
  const now = clock.now()
  let periode = kwartaalPeriode(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) + 1)
  for (let left = terug; left > 0; left -= 1) periode = previousPeriode(periode)
  return periode
}

export function dagenNa(dag: string, dagen: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10)
}

/** Before so many quarters the buurten of the history began: two years. */
export const begin = 8

/** The day on which they began. */
export function beginDag(toneel: Pick<Toneel, 'clock'>): string {
  return kwartaalTerug(toneel, begin).begin
}
