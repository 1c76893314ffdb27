import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { findGelijken } from '../buurtbeeld/index.ts'
import { requireMay } from '../identity/index.ts'
import type { Gebiedscijfers, Gebiedsselectie, Statistiek } from '../statistics/index.ts'
import { cijfersOfSelectie } from '../statistics/index.ts'
import { newest, readFeiten } from './read-feiten.ts'
import type { FindGelijken } from './read-feiten.ts'
import { requireAgendaBuurt, selectieOfBuurt } from './read-buurt.ts'
import { readGewichten, readStemmen, readUitdagingen } from './read-agenda.ts'
import { nameCijfers } from './read-regio.ts'
import type { Agenda, OnderwerpRegel, VoorstelRegel } from './uitdaging-schema.ts'
import { writeVoorstel } from './voorstel-tekst.ts'
import type { Kant, Stemmen } from './voorstel/feit.ts'
import type { Gewichten } from './voorstel/gewichten.ts'
import { onderwerpen } from './voorstel/onderwerpen.ts'
import { themaNamen } from './voorstel/themas.ts'
import { proposeUitdagingen } from './voorstel/stel-voor.ts'
import type { BuurtagendaWorld } from './world.ts'

/** The challenges and strengths of a buurt, those on its agenda first. */
export async function findAgenda(world: BuurtagendaWorld, actor: Actor, id: string, taal: Taal): Promise<Agenda> {
  requireMay(actor, 'buurtagenda bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const { naam, gebieden, jaar } = await requireAgendaBuurt(trx, id)
    const { versie, ...gewichten } = await readGewichten(trx, id)
    return {
      buurt: { id, naam, gebieden: [...gebieden], jaar },
      gewichten,
      versie,
      uitdagingen: (await readUitdagingen(trx, id, actor.persoon)).map(each => ({
        ...each,
        cijfers: nameCijfers(world.source.current(), each.cijfers, taal),
      })),
    }
  })
}

/** The subjects in a language. */
export function listOnderwerpen(taal: Taal): OnderwerpRegel[] {
  return onderwerpen.map(({ id, naam, maten, kan }) => ({
    id,
    naam: naam[taal],
    maten: maten.map(maat => maat.id),
    themas: themaNamen.flatMap(thema => (kan[thema] === undefined ? [] : [{ thema, kan: kan[thema] }])),
  }))
}

/** How a list of proposals is wanted. */
export interface VoorstellenVraag {
  readonly taal: Taal
  /** To look what other weights would do, without choosing them. */
  readonly gewichten: { readonly [Part in keyof Gewichten]?: number | undefined }
}

/** What the figures and the voices propose, the heaviest first. */
export async function listVoorstellen(
  world: BuurtagendaWorld,
  actor: Actor,
  id: string,
  { taal, gewichten: wanted }: VoorstellenVraag,
): Promise<readonly VoorstelRegel[]> {
  requireMay(actor, 'buurtagenda bekijken', { buurt: id })
  const { buurt, gewichten, stemmen, uitdagingen } = await asVisitor(world.database, actor, async trx => ({
    buurt: await requireAgendaBuurt(trx, id),
    gewichten: await readGewichten(trx, id),
    stemmen: await readStemmen(trx, id),
    uitdagingen: await readUitdagingen(trx, id, actor.persoon),
  }))
  const statistiek = world.source.current()
  const selectie = selectieOfBuurt(statistiek, buurt)
  const eigen = selectie && cijfersOfSelectie(statistiek, selectie)
  const { ernst, omvang, invloed, stem } = { ...gewichten, ...withoutUndefined(wanted) }
  const gelijken = medianOfGelijken(statistiek, selectie)
  return makeVoorstellen(statistiek, { eigen, gelijken, stemmen, uitdagingen, gewichten: { ernst, omvang, invloed, stem }, taal })
}

/** What proposals are made of. */
export interface VoorstellenUit {
  readonly eigen: Gebiedscijfers | null
  /** What is usual among areas that are alike; a region has none. */
  readonly gelijken: FindGelijken
  readonly stemmen: readonly Stemmen[]
  /** What was taken over already. */
  readonly uitdagingen: readonly { readonly id: string; readonly onderwerp: string | null; readonly kant: Kant }[]
  readonly gewichten: Gewichten
  readonly taal: Taal
}

/** What figures and voices propose, for a buurt or a region. */
export function makeVoorstellen(
  statistiek: Statistiek,
  { eigen, gelijken, stemmen, uitdagingen, gewichten, taal }: VoorstellenUit,
): readonly VoorstelRegel[] {
  const maten = onderwerpen.flatMap(onderwerp => onderwerp.maten.map(maat => maat.id))
  const feiten = eigen === null ? [] : readFeiten(statistiek, eigen, maten, gelijken)
  const inwonersMaat = statistiek.maat('inwoners')
  const inwoners = eigen === null || inwonersMaat === null ? 0 : (newest(eigen, inwonersMaat)?.cel.waarde ?? 0)
  const voorstellen = proposeUitdagingen({ onderwerpen, feiten, stemmen, inwoners, gewichten })
  return voorstellen.map(voorstel => {
    const { onderwerp, kant, weging, ook } = voorstel
    return {
      onderwerp: onderwerp.id,
      naam: onderwerp.naam[taal],
      kant,
      ...writeVoorstel(voorstel, weging === null ? null : statistiek.maat(weging.feit.maat), taal),
      score: voorstel.score,
      uitCijfers: voorstel.uitCijfers,
      uitStemmen: voorstel.uitStemmen,
      feiten: [weging, ...ook]
        .filter(each => each !== null)
        .map(({ feit, ernst: size, omvang: share, invloed: reach }) => {
          const maat = statistiek.maat(feit.maat)
          return {
            maat: feit.maat,
            naam: maat?.naam[taal] ?? feit.maat,
            eenheid: maat?.eenheid[taal] ?? '',
            decimalen: maat?.decimalen ?? 0,
            periode: feit.periode,
            release: feit.release,
            schatting: feit.schatting,
            waarde: feit.waarde,
            land: feit.land?.waarde ?? null,
            gelijken: feit.gelijken?.waarde ?? null,
            ernst: size,
            omvang: share,
            invloed: reach,
          }
        }),
      stemmen: { inzichten: voorstel.stemmen.inzichten, steun: voorstel.stemmen.steun },
      themas: voorstel.themas.map(thema => ({ thema, kan: onderwerp.kan[thema] ?? 1 })),
      overgenomen: uitdagingen.find(each => each.onderwerp === onderwerp.id && each.kant === kant)?.id ?? null,
    }
  })
}

/** Where no peers can be found, the country alone is the measure. */
function medianOfGelijken(statistiek: Statistiek, selectie: Gebiedsselectie | null): FindGelijken {
  const gelijken = selectie && findGelijken(statistiek, selectie)
  return (maat, periode) => gelijken?.find(maat, periode)?.mediaan ?? null
}

function withoutUndefined(wanted: VoorstellenVraag['gewichten']): Partial<Gewichten> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
}
