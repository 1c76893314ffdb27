import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { bereikVan, may } from '../identity/index.ts'
import { unknownBuurt } from './buurt-versie.ts'
import type { kandidaatPaginaSchema, kandidatenSchema } from './kandidaten-schema.ts'
import { kenmerkenOfBuurt, kenmerkenOfLand } from './kenmerken.ts'
import { readGewichten, requireCohortKop } from './read-cohorten.ts'
import type { CohortKop } from './read-cohorten.ts'
import { readKandidaten } from './read-kandidaten.ts'
import type { KandidaatRij } from './read-kandidaten.ts'
import type { Gerangschikt, Rangordes } from './rangordes.ts'
import { criteriumIds, criteriumNaam } from './selectie/criteria.ts'
import type { GewichtEffect, Verschuiving } from './selectie/gewicht-effect.ts'
import { judgeCriterium, judgeVoorwaarde, sayVoorwaarde } from './selectie/kandidaat.ts'
import { saySchudden } from './selectie/onzekerheid.ts'
import type { Spreiding } from './selectie/spreiding.ts'
import { describeSpreiding } from './selectie/spreiding.ts'
import type { ProgrammaWorld } from './world.ts'

type KandidatenLijst = z.infer<typeof kandidatenSchema>
type KandidaatRegel = KandidatenLijst['kandidaten'][number]
type KandidaatPagina = z.infer<typeof kandidaatPaginaSchema>

/** As many as start in the first wave, for a ranking that is asked without a cohort. */
const gewonePlaatsen = 20
const mostMoves = 20

/** Candidates with their scores, their order and how sure it is, what each weight does, and the set as a whole. */
export async function listKandidaten(
  world: ProgrammaWorld & { readonly rangordes: Rangordes },
  actor: Actor,
  cohortId: string | undefined,
): Promise<KandidatenLijst> {
  const { cohort, rijen } = await asVisitor(world.database, actor, async trx => {
    const kop = cohortId === undefined ? null : await requireCohortKop(trx, cohortId)
    return { cohort: kop, rijen: await readKandidaten(trx, { cohort: kop?.id ?? null }) }
  })
  const plaatsen = cohort?.plaatsen ?? gewonePlaatsen
  const gewichten = readGewichten(cohort?.gewichten ?? {})
  const made = await world.rangordes.find({
    kandidaten: rijen.map(({ kandidaat }) => kandidaat),
    gewichten,
    plaatsen,
    zaad: `rangorde ${cohort?.nummer ?? 'zonder cohort'}`,
  })
  return {
    cohort: cohort && { id: cohort.id, naam: cohort.naam, plaatsen },
    plaatsen,
    kandidaten: orderRegels(rijen, cohort, made),
    gewichten: made.rangorde.gewichten,
    gewichtenZin: made.rangorde.gewichtenZin,
    effecten: made.effecten.map(describeEffect),
    schudden: { ...made.schudden, zin: saySchudden(made.schudden) },
    spreiding: describeSpreidingen(world, rijen, cohort, made, plaatsen),
    methode: 'selectie-rangorde',
  }
}

/** Those with a place in their order, then by name those that miss something. */
function orderRegels(rijen: readonly KandidaatRij[], cohort: CohortKop | null, made: Gerangschikt): KandidaatRegel[] {
  const plaatsen = new Map(made.rangorde.plaatsen.map((plaats, index) => [plaats.id, { ...plaats, index }]))
  const intervallen = new Map(made.intervallen.map(interval => [interval.id, interval]))
  const onvolledig = new Map(made.rangorde.onvolledig.map(each => [each.id, each]))
  const last = rijen.length
  const ordered = rijen.toSorted((a, b) => (plaatsen.get(a.kandidaat.id)?.index ?? last) - (plaatsen.get(b.kandidaat.id)?.index ?? last))
  return ordered.map(rij => {
    const plaats = plaatsen.get(rij.kandidaat.id)
    const interval = intervallen.get(rij.kandidaat.id)
    const missing = onvolledig.get(rij.kandidaat.id)
    return {
      ...describeKandidaat(rij, cohort),
      plek:
        plaats && interval
          ? {
              rang: plaats.rang,
              isGedeeld: plaats.isGedeeld,
              totaal: plaats.totaal,
              onder: interval.onder,
              boven: interval.boven,
              kansOpPlaats: interval.kansOpPlaats,
              zin: interval.zin,
            }
          : null,
      ontbreekt: [...(missing?.ontbreekt ?? [])],
      ontbreektZin: missing?.zin ?? null,
    }
  })
}

function describeKandidaat({ kandidaat, plaats, gebieden, cohort: own }: KandidaatRij, cohort: Pick<CohortKop, 'id'> | null) {
  const { id, naam, alliantiepartner, marktaandeel } = kandidaat
  return {
    id,
    naam,
    plaats,
    alliantiepartner,
    gebieden: [...gebieden],
    gekozen: own !== null && own === (cohort?.id ?? own),
    oordelen: criteriumIds.flatMap(criterium => {
      const oordeel = judgeCriterium(kandidaat, criterium)
      return oordeel ? [{ ...oordeel, naam: criteriumNaam(criterium), scores: [...oordeel.scores] }] : []
    }),
    marktaandeel: marktaandeel && { ...marktaandeel },
    voorwaarde: judgeVoorwaarde(kandidaat),
    voorwaardeZin: sayVoorwaarde(kandidaat),
  }
}

function describeEffect({ criterium, aandeel, zonder, dubbel, zin }: GewichtEffect): KandidatenLijst['effecten'][number] {
  return {
    criterium,
    naam: criteriumNaam(criterium),
    aandeel,
    zonder: zonder && describeVerschuiving(zonder),
    dubbel: describeVerschuiving(dubbel),
    zin,
  }
}

function describeVerschuiving({ verplaatsingen, erbij, eraf }: Verschuiving) {
  return { aantal: verplaatsingen.length, verplaatsingen: verplaatsingen.slice(0, mostMoves), erbij: [...erbij], eraf: [...eraf] }
}

function describeSpreidingen(
  { source }: Pick<ProgrammaWorld, 'source'>,
  rijen: readonly KandidaatRij[],
  cohort: CohortKop | null,
  { rangorde }: Gerangschikt,
  plaatsen: number,
): KandidatenLijst['spreiding'] {
  const statistiek = source.current()
  const { alle, periode } = kenmerkenOfLand(statistiek, rijen.find(({ gebieden }) => gebieden.length > 0)?.gebieden ?? [])
  const best = new Set(rangorde.plaatsen.filter(({ rang }) => rang <= plaatsen).map(({ id }) => id))
  const describe = (chosen: readonly KandidaatRij[]) =>
    asAnswer(
      describeSpreiding(
        chosen.map(({ gebieden, indelingsjaar }) => kenmerkenOfBuurt(statistiek, gebieden, indelingsjaar)),
        alle,
      ),
    )
  return {
    sesPeriode: periode,
    gekozen: describe(rijen.filter(rij => cohort !== null && rij.cohort === cohort.id)),
    bovenaan: describe(rijen.filter(({ kandidaat }) => best.has(kandidaat.id))),
  }
}

function asAnswer(spreiding: Spreiding): KandidatenLijst['spreiding']['gekozen'] {
  const { provincies, gemeentenVaker, vijfden, zinnen, ...counts } = spreiding
  return { ...counts, provincies: [...provincies], gemeentenVaker: [...gemeentenVaker], vijfden: [...vijfden], zinnen: [...zinnen] }
}

/**
 * One candidate with each score that was given and what it rests on. Who gave it is not told: people judge more freely that way. A partner reads this about its own candidates; what
 * place they have is not in it, because a place tells about the others.
 */
export async function findKandidaat(world: ProgrammaWorld, actor: Actor, id: string): Promise<KandidaatPagina> {
  const [rij] = await asVisitor(world.database, actor, async trx => await readKandidaten(trx, { buurt: id }))
  if (!rij || !mayReadScores(actor, rij)) throw unknownBuurt()
  return {
    ...describeKandidaat(rij, null),
    versie: rij.versie,
    scores: rij.kandidaat.scores.map(({ beoordelaar, ...score }) => ({ ...score, eigen: beoordelaar === actor.persoon })),
  }
}

/** Of a candidate without a partner only who sees all candidates reads the scores. */
function mayReadScores(actor: Actor, { partner }: KandidaatRij): boolean {
  if (partner === null) return bereikVan('scores bekijken', actor.rol) === 'programma'
  return may(actor, 'scores bekijken', { organisatie: partner })
}
