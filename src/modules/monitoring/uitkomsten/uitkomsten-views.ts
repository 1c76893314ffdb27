import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../../platform/actor.ts'
import { asVisitor } from '../../../platform/database/visitor.ts'
import { themaNamen } from '../../buurtagenda/index.ts'
import { requirePlanBuurt } from '../../buurtplan/index.ts'
import { may, requireMay } from '../../identity/index.ts'
import { today } from '../../programma/index.ts'
import { laagNamen } from '../indicatoren/indicator.ts'
import { findIndicator, leveringenVan } from '../indicatoren/register.ts'
import type { Meetplan } from '../meetplan/meetplan.ts'
import { readMeetplan } from '../meetplan/read-meetplan.ts'
import { sleutelVan } from '../meetplan/regel.ts'
import { zegWoorden } from '../meetplan/zeg-woorden.ts'
import { readMetingen } from '../metingen/read-metingen.ts'
import type { Meting } from '../metingen/read-metingen.ts'
import { leveringenOp } from '../metingen/staat.ts'
import type { Levering } from '../metingen/staat.ts'
import { readVerhalen } from '../verhalen/read-verhalen.ts'
import type { KeptVerhaal } from '../verhalen/read-verhalen.ts'
import { citaatUit, zegStem } from '../verhalen/geluid.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import type { VrijgaveTables } from '../../vrijgave/index.ts'
import { zetNaast } from '../vrijgeven/naast.ts'
import { readOpen } from '../vrijgeven/read-open.ts'
import { beoordeelReeks } from './oordeel.ts'
import { readAantekeningen, readHerzet, readIsVerzonnen } from './read-uitkomsten.ts'
import { jaarVan, maakReeksen, middenVan } from './reeks.ts'
import type { Reeks } from './reeks.ts'
import type { UitkomstenAntwoord } from './uitkomsten-schema.ts'
import { vindGelijken } from './vind-gelijken.ts'

/** What a network sees of what its plan yields: per theme from adoption through quality to effectiveness, each series with one judgement. */
export async function viewUitkomsten(world: MonitoringWorld, actor: Actor, buurt: string, taal: Taal): Promise<UitkomstenAntwoord> {
  requireMay(actor, 'metingen bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const plek = await requirePlanBuurt(trx, buurt)
    const { themas, reeksen, herzet } = await bouwUitkomsten(trx, buurt, today(world.clock))
    const { naast, gelijken } = await bouwNaast(world, trx, buurt, reeksen)
    return {
      buurt: plek,
      isVerzonnen: await readIsVerzonnen(trx, buurt),
      themas,
      reeksen: reeksen.map(reeks => ({ ...reeks, naast: naast(reeks) })),
      gelijken,
      aantekeningen: (await readAantekeningen(trx, buurt)).map(each => ({ ...each, tijd: jaarVan(each.dag) })),
      herzet: Object.fromEntries([...herzet].map(([key, perioden]) => [key.trim().replace(' ', '.'), [...perioden]])),
      woorden: zegWoorden(taal),
      mag: { bijwerken: may(actor, 'metingen bijwerken', { buurt }) },
    }
  })
}

/** A series as its own network knows it, without anybody else beside it. */
type EigenReeks = Omit<UitkomstenAntwoord['reeksen'][number], 'naast'>

/** What of others stands beside each series, and which buurten are most like this one. */
async function bouwNaast(world: MonitoringWorld, trx: MonitoringTransaction, buurt: string, reeksen: readonly EigenReeks[]) {
  const parts = reeksen.flatMap(({ indicator }) => leveringenVan(indicator))
  const { cijfers: open } = await readOpen(trx.$extendTables<VrijgaveTables>(), world.database, parts)
  const gelijken = await vindGelijken(trx, world, buurt, open)
  const ids = gelijken?.map(({ id }) => id) ?? null
  const naast = ({ indicator, activiteit, punten }: EigenReeks) => {
    const isEnige = reeksen.filter(each => each.indicator === indicator && each.punten.length > 0).length === 1
    const eigen = { indicator, activiteit: activiteit?.id ?? null, perioden: punten.map(({ periode }) => periode), isEnige }
    const { alle, gelijken: like } = zetNaast(eigen, open, ids)
    return { alle: { ...alle, punten: [...alle.punten] }, gelijken: { ...like, punten: [...like.punten] } }
  }
  return { naast, gelijken: [...(gelijken ?? [])] }
}

/** The themes of a buurt and their series, each with its judgement, as they are on a day. */
export async function bouwUitkomsten(
  trx: MonitoringTransaction,
  buurt: string,
  op: string,
): Promise<
  Pick<UitkomstenAntwoord, 'themas'> & { readonly reeksen: readonly EigenReeks[]; readonly herzet: ReadonlyMap<string, readonly string[]> }
> {
  const [meetplan, metingen] = [await readMeetplan(trx, buurt), await readMetingen(trx, buurt)]
  const [herzet, verhalen] = [await readHerzet(trx, buurt), await readVerhalen(trx, buurt)]
  const geleverd = metingen.map(each => ({ ...each, isOnbekend: each.cijfer === null }))
  const leveringen = leveringenOp(meetplan.regels, geleverd, op)
  const reeksen = maakReeksen(meetplan, metingen, herzet).map(each => viewReeks(each, { meetplan, metingen, leveringen }))
  return { themas: viewThemas(meetplan, reeksen, verhalen), reeksen, herzet }
}

interface Seen {
  readonly meetplan: Meetplan
  readonly metingen: readonly Meting[]
  readonly leveringen: readonly Levering[]
}

function viewReeks(reeks: Reeks, { meetplan, metingen, leveringen }: Seen): EigenReeks {
  const { indicator, activiteit, punten, xmr, nulpunt, doel } = reeks
  const parts = leveringenVan(indicator)
  const users = meetplan.activiteiten.filter(
    each => each.lagen.some(laag => laag.indicatoren.includes(indicator)) && (activiteit === null || each.id === activiteit),
  )
  const regel = meetplan.regels.find(each => parts.includes(each.indicator) && (each.activiteit === activiteit || each.activiteit === null))
  const isLocked = (periode: string) =>
    parts.every(part =>
      metingen.some(each => each.indicator === part && each.activiteit === activiteit && each.periode === periode && each.stand === 'vast'),
    )
  const isLate = leveringen.some(
    ({ sleutel, staat }) => staat === 'te-laat' && parts.some(part => sleutel === sleutelVan({ indicator: part, activiteit })),
  )
  return {
    sleutel: sleutelVan(reeks),
    indicator,
    activiteit: activiteit === null ? null : { id: activiteit, naam: users[0]?.naam ?? '' },
    laag:
      users.flatMap(each => each.lagen.find(laag => laag.indicatoren.includes(indicator)) ?? [])[0]?.laag ?? findIndicator(indicator).laag,
    themas: themaNamen.filter(thema => users.some(each => each.thema === thema)),
    isBerekend: findIndicator(indicator).uitdrukking !== null,
    punten: punten.map((punt, index) => ({
      ...punt,
      tijd: middenVan(punt.periode),
      tekens: [...(xmr?.tekens[index] ?? [])],
      isVast: isLocked(punt.periode),
    })),
    stukken: (xmr?.stukken ?? []).map(stuk => ({ ...stuk })),
    nulpunt,
    doel: regel?.doel ?? null,
    doelWaarde: doel,
    oordeel: beoordeelReeks(reeks),
    versheid: punten.length === 0 ? null : isLate ? 'oud' : 'vers',
  }
}

function viewThemas(meetplan: Meetplan, reeksen: readonly EigenReeks[], verhalen: readonly KeptVerhaal[]): UitkomstenAntwoord['themas'] {
  const used = themaNamen.filter(thema => meetplan.activiteiten.some(each => each.thema === thema))
  return used.map(thema => {
    const told = verhalen.filter(verhaal => verhaal.thema === thema)
    return {
      thema,
      lagen: laagNamen.map(laag => ({
        laag,
        reeksen: reeksen.filter(reeks => reeks.laag === laag && reeks.themas.includes(thema)).map(({ sleutel }) => sleutel),
      })),
      citaten: told.flatMap(verhaal => {
        const [citaat, open] = [citaatUit(verhaal, 'netwerk'), citaatUit(verhaal, 'bewoners')]
        const words = citaat ?? open
        if (words === null) return []
        const { id, wie, dag } = verhaal
        return [{ id, citaat: words, wie, dag, isVoorBewoners: open !== null, ...zegStem(verhaal) }]
      }),
      verhalen: told.length,
    }
  })
}
