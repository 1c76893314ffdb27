import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { requireMay } from '../identity/index.ts'
import { newest, readFeiten } from './read-feiten.ts'
import type { FindGelijken } from './read-feiten.ts'
import { cijfersOfBuurt, requireAgendaBuurt } from './read-buurt.ts'
import { readGewichten, readStemmen, readUitdagingen } from './read-agenda.ts'
import type { Agenda, OnderwerpRegel, UitdagingRegel, VoorstelRegel } from './uitdaging-schema.ts'
import { writeVoorstel } from './voorstel-tekst.ts'

import type { Gewichten } from './voorstel/gewichten.ts'
import { onderwerpen } from './voorstel/onderwerpen.ts'
import { themaNamen } from './voorstel/themas.ts'
import { proposeUitdagingen } from './voorstel/stel-voor.ts'
import type { BuurtagendaWorld } from './world.ts'

/** The challenges and strengths of a buurt, those on its agenda first. */
export async function findAgenda(world: BuurtagendaWorld, actor: Actor, id: string, taal: Taal): Promise<Agenda> {
  requireMay(actor, 'buurtagenda bekijken', { buurt: id })
  return await asVisitor(world.database, actor, async trx => {
    const { naam, gebieden } = await requireAgendaBuurt(trx, id)
    const { versie, ...gewichten } = await readGewichten(trx, id)
    return {
      buurt: { id, naam, gebieden: [...gebieden] },
      gewichten,
      versie,
      uitdagingen: (await readUitdagingen(trx, id, actor.persoon)).map(each => ({
        ...each,
        cijfers: nameCijfers(world, each.cijfers, taal),
      })),
    }
  })
}

function nameCijfers(
  { source }: BuurtagendaWorld,
  cijfers: UitdagingRegel['cijfers'],
  taal: Taal,
): Agenda['uitdagingen'][number]['cijfers'] {
  const statistiek = source.current()
  return cijfers.map(cijfer => {
    const maat = statistiek.maat(cijfer.maat)
    return { ...cijfer, naam: maat?.naam[taal] ?? cijfer.maat, eenheid: maat?.eenheid[taal] ?? '', decimalen: maat?.decimalen ?? 0 }
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
  const eigen = cijfersOfBuurt(statistiek, buurt)
  const maten = onderwerpen.flatMap(onderwerp => onderwerp.maten.map(maat => maat.id))
  const feiten = eigen === null ? [] : readFeiten(statistiek, eigen, maten, noGelijken)
  const inwonersMaat = statistiek.maat('inwoners')
  const inwoners = eigen === null || inwonersMaat === null ? 0 : (newest(eigen, inwonersMaat)?.cel.waarde ?? 0)
  const { ernst, omvang, invloed, stem } = { ...gewichten, ...withoutUndefined(wanted) }
  const voorstellen = proposeUitdagingen({ onderwerpen, feiten, stemmen, inwoners, gewichten: { ernst, omvang, invloed, stem } })
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

/** Until peers are known, the country alone is the measure. */
const noGelijken: FindGelijken = () => null

function withoutUndefined(wanted: VoorstellenVraag['gewichten']): Partial<Gewichten> {
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
}
