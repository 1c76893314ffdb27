import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { findAgenda, listVoorstellen, selectieOfBuurt } from '../buurtagenda/index.ts'
import type { Agenda } from '../buurtagenda/index.ts'
import { requireMay } from '../identity/index.ts'
import { adviseer, countDoelgroep, gewoneWeging, meetIn, onbekend, uitdagingen, vandaagOf, verdeel } from '../menukaart/index.ts'
import type { Advies, Doelgroepomvang, Draagkracht, Interventie } from '../menukaart/index.ts'
import type { AdviesAntwoord, AdviesVraagQuery } from './advies-schema.ts'
import { findNoden, listZonderWoord, nameNood } from './noden.ts'
import type { BuurtNood } from './noden.ts'
import { readPlan } from './read-plan.ts'
import type { BuurtplanWorld } from './world.ts'

/** A network has four to six people; nobody knows better until somebody says. */
const gewoneTrekkers = 4
const gewoonPerTrekker = 2

/** What of the menukaart suits the challenges of a buurt, the best first, and what its network can carry of that at once. */
export async function findAdvies(world: BuurtplanWorld, actor: Actor, id: string, vraag: AdviesVraagQuery): Promise<AdviesAntwoord> {
  requireMay(actor, 'buurtplan bekijken', { buurt: id })
  const { taal } = vraag
  const agenda = await findAgenda(world, actor, id, taal)
  const voorstellen = await listVoorstellen(world, actor, id, { taal, gewichten: {} })
  const plan = await asVisitor(world.database, actor, trx => readPlan(trx, id))
  const kaart = await world.kaart.read()
  const vandaag = vandaagOf(world.clock)

  const noden = withNamed(findNoden(agenda.uitdagingen, voorstellen, taal), vraag.noden)
  const counted = noden.filter(({ uitdaging }) => vraag.noden === undefined || vraag.noden.includes(uitdaging))
  const inPlan = new Set(plan.activiteiten.flatMap(({ interventie }) => (interventie === null ? [] : [interventie.id])))
  const weging = {
    nood: vraag.nood ?? gewoneWeging.nood,
    bewijs: vraag.bewijs ?? gewoneWeging.bewijs,
    past: vraag.past ?? gewoneWeging.past,
    kosten: vraag.kosten ?? gewoneWeging.kosten,
  }
  const draagkracht: Draagkracht = {
    trekkers: vraag.trekkers ?? gewoneTrekkers,
    perTrekker: vraag.perTrekker ?? gewoonPerTrekker,
    lopend: plan.activiteiten.filter(({ tot }) => tot === null || tot >= vandaag).length,
    budgetCent: vraag.budget === undefined ? null : vraag.budget * 100,
    fte: vraag.fte ?? null,
  }
  const { budgetCent } = draagkracht
  const omvangVan = countIn(world, agenda.buurt, taal)
  const adviezen = adviseer({ kaart, noden: counted, vandaag, taal, omvangVan, budgetCent, gekozen: inPlan, weging })
  const verdeling = verdeel(adviezen, kaart, draagkracht, taal)
  const describe = (advies: Advies) => describeAdvies(advies, kaart, counted)
  return {
    buurt: plan.buurt,
    gebieden: agenda.buurt.gebieden,
    noden: noden.map(nood => ({
      ...nood,
      naam: uitdagingen[nood.uitdaging][taal],
      cijfers: nood.cijfers.map(cijfer => ({ ...cijfer })),
      telt: counted.includes(nood),
    })),
    zonderWoord: [...listZonderWoord(agenda.uitdagingen)],
    weging,
    draagkracht,
    nu: verdeling.nu.map(describe),
    later: verdeling.later.map(({ advies, reden, uitleg }) => ({ advies: describe(advies), reden, uitleg })),
    cent: verdeling.cent,
    fte: verdeling.fte,
    kostenOnbekend: verdeling.kostenOnbekend,
    personeelOnbekend: verdeling.personeelOnbekend,
    zonder: verdeling.zonder.filter(thema => isMissing(plan, thema)),
    inPlan: inPlan.size,
  }
}

/** What somebody names from talks stands after what the buurt wrote down itself. */
function withNamed(noden: readonly BuurtNood[], asked: AdviesVraagQuery['noden']): readonly BuurtNood[] {
  const more = (asked ?? []).filter(uitdaging => !noden.some(nood => nood.uitdaging === uitdaging))
  return [...noden, ...more.map(uitdaging => nameNood(uitdaging))]
}

/** Counts target groups in the areas of the buurt; nothing while they are not chosen, or their figures are not here. */
function countIn(world: BuurtplanWorld, buurt: Agenda['buurt'], taal: AdviesVraagQuery['taal']) {
  const statistiek = world.source.current()
  const selectie = selectieOfBuurt(statistiek, buurt)
  const find = selectie && meetIn(statistiek, selectie, taal)
  return ({ regel }: Interventie): Doelgroepomvang | undefined =>
    find === null || regel === onbekend ? undefined : countDoelgroep(regel, find)
}

function describeAdvies(advies: Advies, kaart: readonly Interventie[], noden: readonly BuurtNood[]): AdviesAntwoord['nu'][number] {
  const { interventie, naam, thema, score, factoren } = advies
  const [gravest] = advies.noden
  const own = noden.find(({ uitdaging, eigen }) => eigen !== null && advies.noden.some(each => each.uitdaging === uitdaging))
  return {
    interventie,
    naam,
    kort: kaart.find(({ id }) => id === interventie)?.kort ?? '',
    thema,
    score,
    factoren: factoren.map(factor => ({ ...factor })),
    uitdaging: own?.eigen?.id ?? null,
    maat: gravest?.cijfers[0]?.maat ?? null,
  }
}

/** A theme that is open, and for which nothing stands in the plan. */
function isMissing(
  { themas, activiteiten }: Pick<Awaited<ReturnType<typeof readPlan>>, 'themas' | 'activiteiten'>,
  thema: AdviesAntwoord['zonder'][number],
): boolean {
  const stand = themas.find(each => each.thema === thema)?.stand
  return stand !== 'gevraagd' && stand !== 'akkoord' && !activiteiten.some(each => each.thema === thema)
}
