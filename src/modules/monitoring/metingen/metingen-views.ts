import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { Refusal } from '../../../refusal.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { may, requireMay } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import { readGebeurtenistellingen } from '../../uitvoering/index.ts'
import { findIndicator } from '../indicatoren/register.ts'
import { plekVan } from '../meetplan/meetplan-schema.ts'
import type { Meetplan } from '../meetplan/meetplan.ts'
import { readMeetplan, readNamen } from '../meetplan/read-meetplan.ts'
import { sleutelVan } from '../meetplan/regel.ts'
import type { RegelPlek } from '../meetplan/regel.ts'
import { zegWoorden } from '../meetplan/zeg-woorden.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { waardeVan } from './bereken.ts'
import type { MetingAntwoord, MetingenAntwoord } from './metingen-schema.ts'
import { readGeleverd, readMetingen, readStanden } from './read-metingen.ts'
import type { Meting } from './read-metingen.ts'
import { leveringenOp, telLeveringen } from './staat.ts'
import type { Levering } from './staat.ts'
import { maandenVan, telUitvoering } from './uit-uitvoering.ts'

type LeveringAntwoord = MetingenAntwoord['leveringen'][number]

/** What a buurt owes in figures, and what came. What the figures say is only for its own network. */
export async function viewMetingen(world: MonitoringWorld, actor: Actor, buurt: string, taal: Taal): Promise<MetingenAntwoord> {
  requireMay(actor, 'meetplan bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const meetplan = await readMeetplan(trx, buurt)
    const geleverd = (await readGeleverd(trx, [buurt])).get(buurt) ?? []
    const leveringen = leveringenOp(meetplan.regels, geleverd, today(world.clock))
    const seen = { metingen: await readMetingen(trx, buurt), namen: await readNamen(trx, buurt), meetplan, actor, buurt }
    return {
      buurt: plek,
      leveringen: leveringen.map(levering => viewLevering(levering, seen)),
      telling: telLeveringen(leveringen),
      woorden: zegWoorden(taal),
      mag: {
        zien: may(actor, 'metingen bekijken', { buurt }),
        invullen: may(actor, 'metingen bijwerken', { buurt }),
        vaststellen: may(actor, 'metingen vaststellen', { buurt }),
      },
    }
  })
}

interface Seen {
  readonly metingen: readonly Meting[]
  readonly namen: ReadonlyMap<string, string>
  readonly meetplan: Meetplan
  readonly actor: Actor
  readonly buurt: string
}

function viewLevering(levering: Levering, seen: Seen): LeveringAntwoord {
  const { metingen, namen, meetplan } = seen
  const plek = plekVan(levering.sleutel)
  const regel = meetplan.regels.find(each => sleutelVan(each) === levering.sleutel)
  const meting = metingen.find(each => isOf(each, plek, levering.periode))
  const activiteit = meetplan.activiteiten.find(({ id }) => id === plek.activiteit)
  return {
    ...levering,
    indicator: plek.indicator,
    activiteit: plek.activiteit === null ? null : { id: plek.activiteit, naam: activiteit?.naam ?? '' },
    laag: regel?.laag ?? findIndicator(plek.indicator).laag,
    eigenaar: regel?.eigenaar ?? null,
    persoon: regel?.persoon ? (namen.get(regel.persoon) ?? null) : null,
    cijfer: meting === undefined ? null : viewCijfer(meting, seen),
  }
}

function isOf(meting: Meting, { indicator, activiteit }: RegelPlek, periode: string): boolean {
  return meting.indicator === indicator && meting.activiteit === activiteit && meting.periode === periode
}

function viewCijfer(meting: Meting, { namen, actor, buurt }: Seen): NonNullable<LeveringAntwoord['cijfer']> {
  const { id, versie, cijfer, onbekend, toelichting, naAkkoord, ingevuld, ingevuldDoor, nagekekenDoor, stand } = meting
  return {
    id,
    versie,
    teller: cijfer?.teller ?? null,
    noemer: cijfer?.noemer ?? null,
    waarde: cijfer === null ? null : waardeVan(meting.indicator, cijfer),
    onbekend,
    toelichting,
    naAkkoord,
    ingevuld: ingevuld.toISOString(),
    ingevuldDoor: ingevuldDoor === null ? null : (namen.get(ingevuldDoor) ?? null),
    magNakijken: cijfer !== null && stand === 'ingevuld' && ingevuldDoor !== actor.persoon && may(actor, 'metingen bijwerken', { buurt }),
    magVastzetten: stand === 'nagekeken' && nagekekenDoor !== actor.persoon && may(actor, 'metingen vaststellen', { buurt }),
  }
}

/** One figure of a buurt: what it is, what came before, and what happened to it. */
export async function findMeting(
  world: MonitoringWorld,
  actor: Actor,
  { buurt, sleutel, periode }: { readonly buurt: string; readonly sleutel: string; readonly periode: string },
  taal: Taal,
): Promise<MetingAntwoord> {
  requireMay(actor, 'metingen bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const meetplan = await readMeetplan(trx, buurt)
    const metingen = await readMetingen(trx, buurt)
    const geleverd = (await readGeleverd(trx, [buurt])).get(buurt) ?? []
    const levering = leveringenOp(meetplan.regels, geleverd, today(world.clock)).find(
      each => each.sleutel === sleutel && each.periode === periode,
    )
    if (levering === undefined) throw new Refusal('Dit cijfer wordt niet gevraagd.', { code: 'unknown', status: 404 })
    const namen = await readNamen(trx, buurt)
    const found = viewLevering(levering, { metingen, namen, meetplan, actor, buurt })
    const uitUitvoering = await readUitUitvoering(trx, buurt, plekVan(sleutel), periode)
    const standen = found.cijfer === null ? [] : await readStanden(trx, buurt, found.cijfer.id)
    return {
      buurt: plek,
      ...found,
      uitUitvoering,
      eerder: eerderVan(metingen, plekVan(sleutel), periode),
      standen: standen.map(({ wat, inhoud, door, op }) => ({
        wat,
        teller: numberIn(inhoud['teller']),
        noemer: numberIn(inhoud['noemer']),
        tekst: String(inhoud['reden'] ?? inhoud['onbekend'] ?? inhoud['toelichting'] ?? ''),
        door: door === null ? null : (namen.get(door) ?? null),
        op: op.toISOString(),
      })),
      woorden: zegWoorden(taal),
      mag: { invullen: may(actor, 'metingen bijwerken', { buurt }), vaststellen: may(actor, 'metingen vaststellen', { buurt }) },
    }
  })
}

function numberIn(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null
}

function eerderVan(metingen: readonly Meting[], { indicator, activiteit }: RegelPlek, periode: string): MetingAntwoord['eerder'] {
  return metingen.flatMap(meting => {
    const isEarlier = meting.periode < periode && meting.periode.length === periode.length
    if (meting.indicator !== indicator || meting.activiteit !== activiteit || !isEarlier || meting.cijfer === null) return []
    return [{ periode: meting.periode, ...meting.cijfer, waarde: waardeVan(indicator, meting.cijfer) }]
  })
}

/** What was counted already where it happened, so that nobody counts it again. */
async function readUitUitvoering(
  trx: MonitoringTransaction,
  buurt: string,
  { indicator, activiteit }: RegelPlek,
  periode: string,
): Promise<number | null> {
  const maanden = maandenVan(indicator, periode)
  if (maanden === null) return null
  const vraag = { ...maanden, buurten: [buurt], ...(activiteit === null ? {} : { activiteit }) }
  return telUitvoering(indicator, await readGebeurtenistellingen(trx, vraag))
}
