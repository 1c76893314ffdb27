import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import { margeOf } from '../statistics/index.ts'
import type { CatalogusMaat, Gebiedscijfer, Gebiedscijfers, Statistiek } from '../statistics/index.ts'
import { cijfersOfBuurt, requireAgendaBuurt } from './read-buurt.ts'
import { cijfersOfRegio, describeRegio, nameMaat, readRegios, readRegioUitdagingen, regiosAround } from './read-regio.ts'
import type { BuurtRegios, RegioHier } from './regio-schema.ts'
import type { Kant } from './voorstel/feit.ts'
import type { Richting } from './voorstel/onderwerp.ts'
import { onderwerpOf } from './voorstel/onderwerpen.ts'
import { comparePaar, joinUitkomsten } from './vergelijk-regio.ts'
import type { Kantcijfer } from './vergelijk-regio.ts'
import type { BuurtagendaWorld } from './world.ts'

/** The regions in which a buurt lies: which of their challenges and strengths hold here too, and what the buurt adds to them. */
export async function findRegiosOfBuurt(world: BuurtagendaWorld, actor: Actor, id: string, taal: Taal): Promise<BuurtRegios> {
  requireMay(actor, 'buurtagenda bekijken', { buurt: id })
  const { buurt, regios, eigen, oordelen } = await asVisitor(world.database, actor, async trx => {
    const own = await requireAgendaBuurt(trx, id)
    const around = []
    for (const regio of regiosAround(await readRegios(trx), own.gebieden)) {
      around.push({ regio, uitdagingen: await readRegioUitdagingen(trx, regio.id) })
    }
    return {
      buurt: own,
      regios: around,
      eigen: await trx
        .selectFrom('buurtagenda.uitdaging')
        .select(['id', 'kant', 'onderwerp', 'titel', 'uit_regio', 'herkomst'])
        .where('buurt_id', '=', id)
        .orderBy('plek', order => order.asc().nullsLast())
        .orderBy('aangemaakt')
        .execute(),
      oordelen: await trx
        .selectFrom('buurtagenda.regio_oordeel')
        .select(['uitdaging_id', 'geldt', 'woord'])
        .where('buurt_id', '=', id)
        .execute(),
    }
  })
  const statistiek = world.source.current()
  const hier = cijfersOfBuurt(statistiek, buurt)
  const all = regios.flatMap(({ uitdagingen }) => uitdagingen)
  const hasCounterpart = ({ kant, onderwerp, herkomst }: (typeof eigen)[number]) =>
    herkomst !== null || (onderwerp !== null && all.some(each => each.onderwerp === onderwerp && each.kant === kant))
  return {
    regios: regios.map(({ regio, uitdagingen }) => {
      const daar = cijfersOfRegio(statistiek, regio)
      const { versie: _, ...described } = describeRegio(statistiek, regio)
      return {
        ...described,
        uitdagingen: uitdagingen.map(({ cijfers, versie: __, ...each }) => {
          const beside = cijfers.map(({ maat }) => besideRegio(statistiek, { maat, kant: each.kant, hier, daar, taal }))
          const said = oordelen.find(({ uitdaging_id }) => uitdaging_id === each.id)
          return {
            ...each,
            uitkomst: joinUitkomsten(beside.map(({ uitkomst }) => uitkomst)),
            cijfers: beside,
            oordeel: said ? { geldt: said.geldt, woord: said.woord } : null,
            overgenomen: eigen.find(({ uit_regio }) => uit_regio === each.id)?.id ?? null,
          }
        }),
      }
    }),
    eigen: eigen
      .filter(each => each.kant === 'uitdaging' && !hasCounterpart(each))
      .map(({ id: uitdaging, titel }) => ({ id: uitdaging, titel })),
  }
}

interface Waarover {
  readonly maat: string
  readonly kant: Kant
  readonly hier: Gebiedscijfers | null
  readonly daar: Gebiedscijfers | null
  readonly taal: Taal
}

/** One measure here and in the region, in the newest period in which both have a figure. */
function besideRegio(statistiek: Statistiek, { maat: id, kant, hier, daar, taal }: Waarover): RegioHier['cijfers'][number] {
  const named = { maat: id, ...nameMaat(statistiek, id, taal) }
  const maat = statistiek.maat(id)
  for (const { id: periode } of maat === null || daar === null ? [] : daar.periodes(maat)) {
    const regio = maat && sideOf(daar?.find(maat, periode))
    const buurt = maat && sideOf(hier?.find(maat, periode))
    if (!maat || !regio || !buurt) continue
    const marge = maat.marge === null ? Infinity : margeOf(maat.marge, regio.waarde)
    const uitkomst = comparePaar({ buurt, regio, marge, isHogerMeer: isHigherMore(maat, kant) })
    return { ...named, periode, buurt: written(buurt), regio: written(regio), uitkomst }
  }
  return { ...named, periode: null, buurt: null, regio: null, uitkomst: 'onbekend' }
}

function sideOf(cijfer: Gebiedscijfer | null | undefined): Kantcijfer | null {
  if (!cijfer || cijfer.cel.waarde === null) return null
  return { waarde: cijfer.cel.waarde, grenzen: cijfer.samenvoeging?.afronding ?? null }
}

function written({ waarde, grenzen }: Kantcijfer): { waarde: number; onder?: number; boven?: number } {
  return grenzen === null ? { waarde } : { waarde, onder: grenzen.onder, boven: grenzen.boven }
}

/** Of a challenge more is worse, of a strength more is better; what asks for more without being good or bad can be no strength. */
function isHigherMore(maat: CatalogusMaat, kant: Kant): boolean | null {
  const richting = richtingOf(maat)
  if (richting === null) return null
  if (richting === 'vraagt-meer') return kant === 'uitdaging' ? true : null
  return (richting === 'ongunstig') === (kant === 'uitdaging')
}

function richtingOf({ id, polariteit }: CatalogusMaat): Richting | null {
  const own = onderwerpOf(id)?.maten.find(each => each.id === id)?.richting
  if (own !== undefined) return own
  if (polariteit === 'geen') return null
  return polariteit === 'meer-is-gunstig' ? 'gunstig' : 'ongunstig'
}
