import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import type { buurtRegelSchema } from './buurt-schema.ts'
import type { Datum } from './datum.ts'
import { today } from './datum.ts'
import { readBuurten } from './standen.ts'
import type { BuurtRegel } from './standen.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { faseIds } from './voortgang/fasen.ts'
import { judgeNetwerk } from './voortgang/judge-netwerk.ts'
import { gewoneNormen } from './voortgang/normen.ts'
import { doenerNamen } from './voortgang/rollen.ts'
import { currentFase } from './voortgang/traject.ts'
import type { Vastgelopen } from './voortgang/vastgelopen.ts'
import { findVastgelopen } from './voortgang/vastgelopen.ts'
import type { ProgrammaWorld } from './world.ts'

export type BuurtLijn = z.infer<typeof buurtRegelSchema>

/** What somebody asks of the list, whatever page of it they look at. */
export interface BuurtenFilter {
  readonly zoek?: string | undefined
  readonly fase?: string | undefined
  readonly cohort?: string | undefined
  readonly staat?: string | undefined
  readonly alleen?: 'vastgelopen' | undefined
  readonly volgorde: 'naam' | 'ernst' | 'fase'
}

export interface BuurtenVraag extends BuurtenFilter {
  readonly pagina: number
  readonly limiet: number
}

/** The neighbourhoods that this actor may see, with who is stuck and why: filtered, ordered, a page of it, and how many there are. */
export async function listBuurten(
  world: ProgrammaWorld,
  actor: Actor,
  { pagina, limiet, ...filter }: BuurtenVraag,
): Promise<{ readonly buurten: readonly BuurtLijn[]; readonly totaal: number }> {
  const op = today(world.clock)
  const all = await asVisitor(world.database, actor, async trx => await readBuurten(trx, { op }))
  const found = selectBuurten(all, filter, op)
  const from = (pagina - 1) * limiet
  return { buurten: found.slice(from, from + limiet).map(regel => describeLijn(regel, op)), totaal: found.length }
}

/** Those that the filter asks for, in the order that it asks. */
export function selectBuurten(all: readonly BuurtRegel[], filter: BuurtenFilter, op: Datum): readonly BuurtRegel[] {
  const fitting = all.filter(buurt => fits(buurt, filter))
  const needsErnst = filter.alleen === 'vastgelopen' || filter.volgorde === 'ernst'
  const ernst = new Map(needsErnst ? judge(fitting, op).buurten.map(({ buurt }, index) => [buurt, index]) : [])
  const found = filter.alleen === 'vastgelopen' ? fitting.filter(({ id }) => ernst.has(id)) : fitting
  const last = found.length
  const placeOf = ({ id, stand }: BuurtRegel): number => {
    if (filter.volgorde === 'ernst') return ernst.get(id) ?? last
    return filter.volgorde === 'fase' ? faseIds.findIndex(fase => fase === currentFase(stand.traject)?.fase) : 0
  }
  const placed = found.map(regel => ({ regel, place: placeOf(regel) }))
  return placed.toSorted((a, b) => a.place - b.place || compareNaam(a.regel, b.regel)).map(({ regel }) => regel)
}

const inDutch = new Intl.Collator('nl')

function compareNaam(a: BuurtRegel, b: BuurtRegel): number {
  return inDutch.compare(a.naam, b.naam) || (a.id < b.id ? -1 : 1)
}

function fits({ naam, plaats, cohort, staat, stand }: BuurtRegel, filter: BuurtenFilter): boolean {
  const text = `${naam} ${plaats ?? ''}`.toLowerCase()
  if (filter.zoek !== undefined && !text.includes(filter.zoek.trim().toLowerCase())) return false
  if (filter.cohort !== undefined && cohort?.id !== filter.cohort) return false
  if (filter.staat !== undefined && staat !== filter.staat) return false
  return filter.fase === undefined || (currentFase(stand.traject)?.fase ?? 'geen') === filter.fase
}

function judge(regels: readonly BuurtRegel[], op: Datum): Vastgelopen {
  return findVastgelopen({ buurten: regels.map(({ stand }) => stand), op, normen: gewoneNormen, checklist: gewoneChecklist })
}

/** One line of the list. */
export function describeLijn(regel: BuurtRegel, op: Datum): BuurtLijn {
  const { buurten, onbekend } = judge([regel], op)
  const fase = currentFase(regel.stand.traject)
  const [stuck] = buurten
  return {
    id: regel.id,
    naam: regel.naam,
    plaats: regel.plaats,
    cohort: regel.cohort,
    alliantiepartner: regel.alliantiepartner,
    staat: regel.staat,
    gebieden: [...regel.gebieden],
    indelingsjaar: regel.indelingsjaar,
    fase: fase?.fase ?? null,
    sinds: fase?.begin ?? null,
    netwerkCompleet: judgeNetwerk(regel.stand.netwerk, op).isCompleet,
    vastgelopen: stuck
      ? {
          ernst: stuck.ernst,
          redenen: stuck.redenen.map(({ regel: rule, zin, sinds, volgendeStap, wie }) => ({
            regel: rule,
            zin,
            sinds,
            volgendeStap,
            wie: doenerNamen[wie],
          })),
        }
      : null,
    onbekend: onbekend.map(({ zin }) => zin),
  }
}
