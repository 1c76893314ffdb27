import { sql } from 'kysely'
import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { bedragCent, begrotingNamen } from '../begroting/index.ts'
import { may, requireMay } from '../identity/index.ts'
import { zegControles, zegSommen } from './begroting-in-woorden.ts'
import type { RondeAntwoord } from './commissie-schema.ts'
import { criteria, criteriumIds, schaal } from './criteria.ts'
import { tel, waaromNiet } from './oordelen.ts'
import type { Beoordelaar } from './oordelen.ts'
import type { InRonde } from './oordeel-actions.ts'
import { beschrijfVerschil } from './beschrijf-verschil.ts'
import { readKandidaten } from './read-kandidaten.ts'
import { readBeoordelaars, readPostBesluiten, readRondeInhoud, readRondes, requireRonde } from './read-ronde.ts'
import type { Ronde } from './read-ronde.ts'
import type { CommissieTransaction } from './tables.ts'
import type { VasteInhoud } from './vaste-inhoud.ts'
import type { CommissieWorld } from './world.ts'
import { zegTeltNiet } from './zeg-telt-niet.ts'

/** A round as it was submitted, with questions, what reviewers think for who may see that, what was decided, and what the asker can do. */
export async function findRonde(world: CommissieWorld, actor: Actor, { buurt, nummer }: InRonde, taal: Taal): Promise<RondeAntwoord> {
  requireMay(actor, 'rondes bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const ronde = await requireRonde(trx, buurt, nummer)
    const rondes = await readRondes(trx, buurt)
    const inhoud = await readRondeInhoud(trx, buurt, nummer)
    const seesOordelen = may(actor, 'beoordelingen bekijken')
    const beoordelaars = seesOordelen ? await readBeoordelaars(trx, buurt, nummer) : []
    return {
      buurt: inhoud.buurt,
      nummer,
      sha256: ronde.sha256,
      stand: ronde.stand,
      termijn: ronde.termijn,
      ingediend: ronde.ingediend.toISOString(),
      toelichting: ronde.toelichting,
      gevraagdCent: ronde.gevraagdCent,
      versie: ronde.versie,
      ...describePlan(inhoud),
      ...(await describeBegroting(trx, ronde, inhoud, taal)),
      vragen: await readVragen(trx, buurt, nummer),
      criteria: criteriumIds.map(id => ({ id, naam: criteria[id].naam[taal], uitleg: criteria[id].uitleg[taal] })),
      schaal: ([1, 2, 3, 4] as const).map(score => ({ score, naam: schaal[score][taal] })),
      beoordelaars: seesOordelen ? beoordelaars.map(each => describeBeoordelaar(each, taal)) : null,
      telling: seesOordelen ? tel(beoordelaars, ronde.quorum) : null,
      besluit: ronde.besluit === null ? null : { ...ronde.besluit, op: ronde.besluit.op.toISOString() },
      instemmingen: ronde.instemmingen.map(each => ({ ...each, op: each.op?.toISOString() ?? null })),
      vorige: await describeVorige(trx, ronde, { inhoud, vorige: rondes.find(each => each.nummer < nummer), taal }),
      rondes: rondes.map(each => ({ nummer: each.nummer, stand: each.stand, ingediend: each.ingediend.toISOString() })),
      kandidaten: [...(await readKandidaten(trx, buurt, nummer))],
      kan: await whatCan(trx, actor, ronde, beoordelaars, taal),
      eigen: copyOordeel(beoordelaars.find(({ persoon }) => persoon === actor.persoon)?.oordeel ?? null),
    }
  })
}

function copyOordeel(oordeel: Beoordelaar['oordeel']): RondeAntwoord['eigen'] {
  return oordeel === null ? null : { ...oordeel, scores: { ...oordeel.scores } }
}

function describePlan({ plan, uitdagingen, posten }: VasteInhoud): Pick<RondeAntwoord, 'themas' | 'activiteiten' | 'uitdagingen'> {
  const asked = new Map<string | null, number>()
  for (const post of posten) asked.set(post.activiteit, (asked.get(post.activiteit) ?? 0) + bedragCent(post))
  return {
    themas: plan.themas.map(({ thema, stand, reden }) => ({ thema, weggelaten: stand === 'akkoord' ? reden : null })),
    activiteiten: plan.activiteiten.map(({ interventie: _, versie: __, ...activiteit }) => ({
      ...activiteit,
      effecten: [...activiteit.effecten],
      gevraagdCent: asked.get(activiteit.id) ?? 0,
    })),
    uitdagingen: [...uitdagingen],
  }
}

async function describeBegroting(
  trx: CommissieTransaction,
  { buurt, nummer, besluit }: Ronde,
  inhoud: VasteInhoud,
  taal: Taal,
): Promise<Pick<RondeAntwoord, 'posten' | 'controles' | 'sommen'>> {
  const besluiten = new Map((await readPostBesluiten(trx, buurt, nummer)).map(each => [each.post, each]))
  const names = begrotingNamen[taal]
  return {
    posten: inhoud.posten.map(post => {
      const found = besluiten.get(post.id)
      return {
        id: post.id,
        activiteit: post.activiteit,
        jaar: post.jaar,
        soort: names.soorten[post.soort],
        omschrijving: post.omschrijving,
        toelichting: post.toelichting,
        aantalHonderdste: post.aantalHonderdste,
        tariefCent: post.tariefCent,
        betaler: post.betaler === null ? null : names.betalers[post.betaler],
        gevraagdCent: bedragCent(post),
        besluit: found ? { uitkomst: found.uitkomst, toegekendCent: found.toegekendCent, reden: found.reden } : null,
      }
    }),
    controles: await zegControles(trx, inhoud, taal),
    sommen: zegSommen(
      inhoud,
      besluit === null ? null : new Map([...besluiten.values()].map(each => [each.post, each.toegekendCent])),
      taal,
    ),
  }
}

async function readVragen(trx: CommissieTransaction, buurt: string, nummer: number): Promise<RondeAntwoord['vragen']> {
  const rows = await trx
    .selectFrom('commissie.vraag')
    .select(['id', 'soort', 'over', 'tekst', 'gesteld', 'antwoord', 'beantwoord'])
    .where('buurt_id', '=', buurt)
    .where('ronde', '=', nummer)
    .orderBy('gesteld')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, gesteld: row.gesteld.toISOString(), beantwoord: row.beantwoord?.toISOString() ?? null }))
}

function describeBeoordelaar(each: Beoordelaar, taal: Taal): NonNullable<RondeAntwoord['beoordelaars']>[number] {
  const { persoon, naam, isAangewezen, belang, oordeel } = each
  return { persoon, naam, isAangewezen, belang, teltNiet: zegTeltNiet(waaromNiet(each), taal), oordeel: copyOordeel(oordeel) }
}

async function describeVorige(
  trx: CommissieTransaction,
  { buurt }: Ronde,
  { inhoud, vorige, taal }: { readonly inhoud: VasteInhoud; readonly vorige: Ronde | undefined; readonly taal: Taal },
): Promise<RondeAntwoord['vorige']> {
  if (vorige === undefined) return null
  const was = await readRondeInhoud(trx, buurt, vorige.nummer)
  return { nummer: vorige.nummer, ...beschrijfVerschil(was, inhoud, taal) }
}

async function whatCan(
  trx: CommissieTransaction,
  actor: Actor,
  { buurt, nummer, stand, quorum, instemmingen }: Ronde,
  beoordelaars: readonly Beoordelaar[],
  taal: Taal,
): Promise<RondeAntwoord['kan']> {
  const { rows } = await sql<{ vrij: boolean; mag: boolean; vragen: boolean }>`
    select commissie.is_vrij(${buurt}, ${nummer}) as vrij, coalesce(commissie.mag_oordelen(${buurt}, ${nummer}), false) as mag,
           coalesce(commissie.mag_vragen(${buurt}, ${nummer}), false) as vragen`.execute(trx)
  const { vrij = false, mag = false, vragen = false } = rows[0] ?? {}
  const isOpen = stand === 'in behandeling'
  const telling = tel(beoordelaars, quorum)
  const own = beoordelaars.find(({ persoon }) => persoon === actor.persoon)
  const judges = may(actor, 'ronde beoordelen')
  const instemming = instemmingen.find(({ organisatie, akkoord }) => akkoord === null && actor.organisaties.includes(organisatie))
  const consents = instemming !== undefined && stand === 'bij verzekeraars' && may(actor, 'verzekeraarsbesluit nemen') && vrij
  const decides = judges || may(actor, 'verzekeraarsbesluit nemen')
  return {
    oordelen: mag,
    besluiten: mag && telling.isGenoeg && telling.meeste !== null,
    vragen: vragen && (isOpen || stand === 'bij verzekeraars'),
    antwoorden: may(actor, 'ronde beantwoorden', { buurt }),
    regelen: isOpen && may(actor, 'ronde regelen'),
    belangMelden: decides && (own?.belang ?? null) === null && (isOpen || stand === 'bij verzekeraars'),
    instemmen: consents ? instemming.organisatie : null,
    bezwaar: decides && !vrij ? zegTeltNiet((own?.belang ?? null) === null ? 'hoort bij de buurt' : 'heeft een belang', taal) : null,
  }
}
