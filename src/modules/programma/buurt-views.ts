import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { may } from '../identity/index.ts'
import { unknownBuurt } from './buurt-versie.ts'
import type { Daad } from './daad.ts'
import type { Datum } from './datum.ts'
import { today } from './datum.ts'
import type { buurtRegelSchema, buurtSchema, taakSchema } from './buurt-schema.ts'
import { log } from './programma-log.ts'
import { readBuurten } from './standen.ts'
import type { BuurtRegel } from './standen.ts'
import { takenOf } from './taken-van-buurten.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { sayWeg } from './voortgang/fasen.ts'
import { judgeNetwerk } from './voortgang/judge-netwerk.ts'
import { holdersOf } from './voortgang/netwerk.ts'
import { gewoneNormen } from './voortgang/normen.ts'
import { doenerNamen, rolNamen, rollen } from './voortgang/rollen.ts'
import { groupTaken } from './voortgang/taken.ts'
import { currentFase, describeTraject, judgeChecklist } from './voortgang/traject.ts'
import type { Vastgelopen } from './voortgang/vastgelopen.ts'
import { findVastgelopen } from './voortgang/vastgelopen.ts'
import type { ProgrammaWorld } from './world.ts'

type BuurtLijn = z.infer<typeof buurtRegelSchema>
type BuurtPagina = z.infer<typeof buurtSchema>
type TaakRegel = z.infer<typeof taakSchema>

/** What somebody asks of the list. */
export interface BuurtenVraag {
  readonly zoek?: string | undefined
  readonly fase?: string | undefined
  readonly cohort?: string | undefined
  readonly staat?: string | undefined
  readonly alleen?: 'vastgelopen' | undefined
  readonly volgorde: 'naam' | 'ernst' | 'fase'
  readonly pagina: number
  readonly limiet: number
}

/** The neighbourhoods that this actor may see, with who is stuck and why: filtered, ordered, a page of it, and how many there are. */
export async function listBuurten(
  world: ProgrammaWorld,
  actor: Actor,
  vraag: BuurtenVraag,
): Promise<{ readonly buurten: readonly BuurtLijn[]; readonly totaal: number }> {
  const op = today(world.clock)
  const all = await asVisitor(world.database, actor, async trx => await readBuurten(trx, { op }))
  const lines = all.filter(buurt => fits(buurt, vraag)).map(regel => ({ regel, lijn: describeLijn(regel, judge([regel], op), op) }))
  const found = vraag.alleen === 'vastgelopen' ? lines.filter(({ lijn }) => lijn.vastgelopen !== null) : lines
  const order =
    vraag.volgorde === 'ernst'
      ? orderByErnst(
          found.map(({ regel }) => regel),
          op,
        )
      : null
  const sorted = found.toSorted((a, b) => compare(a.lijn, b.lijn, vraag.volgorde, order))
  const from = (vraag.pagina - 1) * vraag.limiet
  return { buurten: sorted.slice(from, from + vraag.limiet).map(({ lijn }) => lijn), totaal: found.length }
}

function fits({ naam, plaats, cohort, staat, stand }: BuurtRegel, vraag: BuurtenVraag): boolean {
  const text = `${naam} ${plaats ?? ''}`.toLowerCase()
  if (vraag.zoek !== undefined && !text.includes(vraag.zoek.trim().toLowerCase())) return false
  if (vraag.cohort !== undefined && cohort?.id !== vraag.cohort) return false
  if (vraag.staat !== undefined && staat !== vraag.staat) return false
  return vraag.fase === undefined || (currentFase(stand.traject)?.fase ?? 'geen') === vraag.fase
}

function judge(regels: readonly BuurtRegel[], op: Datum): Vastgelopen {
  return findVastgelopen({ buurten: regels.map(({ stand }) => stand), op, normen: gewoneNormen, checklist: gewoneChecklist })
}

function orderByErnst(regels: readonly BuurtRegel[], op: Datum): ReadonlyMap<string, number> {
  return new Map(judge(regels, op).buurten.map(({ buurt }, index) => [buurt, index]))
}

function compare(a: BuurtLijn, b: BuurtLijn, volgorde: BuurtenVraag['volgorde'], order: ReadonlyMap<string, number> | null): number {
  const last = Number.MAX_SAFE_INTEGER
  const ernst = order === null ? 0 : (order.get(a.id) ?? last) - (order.get(b.id) ?? last)
  const fase = volgorde === 'fase' ? (a.fase ?? '').localeCompare(b.fase ?? '') : 0
  return ernst || fase || a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1)
}

function describeLijn(regel: BuurtRegel, { buurten, onbekend }: Vastgelopen, op: Datum): BuurtLijn {
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

/** One neighbourhood with everything about it that the actor may see. Reading who sits in a network is in the log. */
export async function findBuurt(world: ProgrammaWorld, daad: Daad, id: string): Promise<BuurtPagina> {
  const { actor } = daad
  const op = today(world.clock)
  const named = may(actor, 'mensen bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const [regel] = await readBuurten(trx, { op, buurt: id, named })
    if (!regel) throw unknownBuurt()
    const grenzen = await trx.selectFrom('programma.grens').selectAll().where('buurt_id', '=', id).orderBy('nummer', 'desc').execute()
    const { traject, netwerk, feiten } = regel.stand
    const oordeel = judgeNetwerk(netwerk, op)
    const fase = currentFase(traject)
    const seats = rollen.flatMap(rol => holdersOf(netwerk, rol, op))
    if (named) {
      const betrokkenen = [...new Set(seats.map(({ persoon }) => persoon))].filter(persoon => persoon !== actor.persoon)
      await log(world, trx, daad, { handeling: 'netwerk.bekeken', soort: 'R', buurt: id, betrokkenen })
    }
    return {
      ...describeLijn(regel, judge([regel], op), op),
      versie: regel.versie,
      weg: fase === null ? null : sayWeg(fase.fase),
      traject: [...describeTraject(traject)],
      fasen: traject.fasen.map(verloop => ({ ...verloop, stukken: verloop.stukken.map(stuk => ({ ...stuk })) })),
      checklist:
        fase === null
          ? []
          : judgeChecklist(traject, fase, gewoneChecklist, feiten).map(({ item, gedaan, uiterlijk }) => ({
              id: item.id,
              tekst: item.tekst,
              wie: doenerNamen[item.wie],
              metDeHand: item.vervulling.soort === 'hand',
              gedaan: gedaan === null ? null : { datum: gedaan.datum },
              uiterlijk,
            })),
      netwerk: {
        leden: oordeel.leden,
        plekken: seats.map(({ rol, naam, sinds }) => ({ rol: rolNamen[rol], naam: named ? naam : null, sinds })),
        legePlekken: oordeel.legePlekken.map(({ rol, zin, volgendeStap, wie }) => ({ rol, zin, volgendeStap, wie: doenerNamen[wie] })),
        regels: oordeel.regels.map(({ regel: rule, zin, volgendeStap, wie }) => ({
          regel: rule,
          zin,
          volgendeStap,
          wie: doenerNamen[wie],
        })),
      },
      grenzen: grenzen.map(({ nummer, gebieden, indelingsjaar, reden, sinds }) => ({
        nummer,
        gebieden,
        indelingsjaar,
        reden,
        sinds: sinds.toISOString(),
      })),
    }
  })
}

/** What waits for this person, over all neighbourhoods of the role in which they act. */
export async function listTaken(
  world: ProgrammaWorld,
  actor: Actor,
): Promise<{ readonly vandaag: readonly TaakRegel[]; readonly dezeWeek: readonly TaakRegel[]; readonly later: readonly TaakRegel[] }> {
  const op = today(world.clock)
  const buurten = await asVisitor(world.database, actor, async trx => await readBuurten(trx, { op }))
  const groups = groupTaken(takenOf(buurten, actor, op), op)
  const describe = (taken: typeof groups.later): TaakRegel[] => taken.map(({ voor: _, ...taak }) => ({ ...taak }))
  return { vandaag: describe(groups.vandaag), dezeWeek: describe(groups.dezeWeek), later: describe(groups.later) }
}
