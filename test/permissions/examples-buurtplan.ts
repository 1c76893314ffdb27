import { sql } from 'kysely'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeActiviteit, makeFreshPlan, makeGoneActiviteit, makePlanVersie, makeTakenActiviteit, makeWegThema } from './made-plan.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const buurt = { id: async (attack: AttackBed, doel: Doel) => await attack.transitiebuurt(doel, 'Kenmerkdorp') }
const activiteit = { ...buurt, activiteit: async ({ bed }: AttackBed, { plek }: Doel) => await makeActiviteit(bed.tasks, plek.id) }
const taken = { ...buurt, activiteit: async ({ bed }: AttackBed, { plek }: Doel) => await makeTakenActiviteit(bed.tasks, plek.id) }
const gone = { ...buurt, activiteit: async ({ bed }: AttackBed, { plek }: Doel) => await makeGoneActiviteit(bed.tasks, plek.id) }
/** A buurt with something made in it, which is not asked for by its own id. */
function buurtWith(make: (attack: AttackBed, buurt: string) => Promise<unknown>) {
  return {
    id: async (attack: AttackBed, doel: Doel) => {
      await attack.transitiebuurt(doel, 'Kenmerkdorp')
      await make(attack, doel.plek.id)
      return doel.plek.id
    },
  }
}
const withActiviteit = buurtWith(async ({ bed }, plek) => await makeActiviteit(bed.tasks, plek))
const withAsked = buurtWith(async ({ bed }, plek) => await makeWegThema(bed.tasks, plek))
const withNothingAsked = buurtWith(async ({ bed }, plek) => {
  await sql`delete from buurtplan.thema where buurt_id = ${plek}`.execute(bed.tasks)
})
const withVersie = buurtWith(async ({ bed }, plek) => await makePlanVersie(bed.tasks, plek))
const withFreshPlan = buurtWith(async ({ bed }, plek) => await makeFreshPlan(bed.tasks, plek))
const inhoud = {
  thema: 'zorgzame-buurt',
  soort: null,
  naam: 'De soeptafel',
  wat: '',
  van: null,
  tot: null,
  wie: '',
  voorWie: '',
  uitdaging: null,
  effecten: [],
}
const reden = 'Een ander programma doet dit hier al.'

/** The routes about the plan of a buurt. */
export const buurtplanExamples: Readonly<Record<string, Example>> = {
  listBuurtplannen: {
    about: 'plek',
    make: withActiviteit,
    ask: () => ({ path: '/buurtplannen' }),
    shows: ({ id = '' }) => id,
    isList: true,
  },
  getBuurtplan: {
    about: 'plek',
    make: withActiviteit,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan` }),
    shows: () => 'De soeptafel',
  },
  getMenukaartAdvies: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/advies` }),
    shows: ({ id = '' }) => id,
  },
  laatThemaWeg: {
    about: 'plek',
    make: withNothingAsked,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/buurtplan/themas/preventie/_weglaten`,
      body: { reden },
      headers: { 'if-match': '"0"' },
    }),
  },
  openThema: {
    about: 'plek',
    make: withAsked,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/themas/preventie/_openen`, ...ifMatch }),
  },
  beoordeelThema: {
    about: 'plek',
    make: withAsked,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/buurtplan/themas/preventie/_beoordelen`,
      body: { besluit: 'akkoord', antwoord: '' },
      ...ifMatch,
    }),
  },
  addActiviteit: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/activiteiten`, body: inhoud }),
    shows: () => '"id":',
  },
  neemInterventieOver: {
    about: 'plek',
    make: buurt,
    ask: ({ id }) => ({
      path: `/transitiebuurten/${id}/buurtplan/activiteiten/_overnemen`,
      body: { interventie: 'voorzorgcirkel', uitdaging: null },
    }),
    shows: () => '"id":',
  },
  getActiviteit: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: made }) => ({ path: `/transitiebuurten/${id}/buurtplan/activiteiten/${made}` }),
    shows: () => 'De soeptafel',
  },
  changeActiviteit: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: made }) => ({ path: `/transitiebuurten/${id}/buurtplan/activiteiten/${made}`, body: inhoud, ...ifMatch }),
  },
  getActiviteitStand: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: made }) => ({ path: `/transitiebuurten/${id}/buurtplan/activiteiten/${made}/standen/1` }),
    shows: () => 'De soeptafel',
  },
  werkActiviteitBij: {
    about: 'plek',
    make: taken,
    ask: ({ id, activiteit: made }) => ({
      path: `/transitiebuurten/${id}/buurtplan/activiteiten/${made}/_bijwerken`,
      body: { inhoud, interventieVersie: 1 },
      ...ifMatch,
    }),
  },
  dropActiviteit: {
    about: 'plek',
    make: activiteit,
    ask: ({ id, activiteit: made }) => ({ path: `/transitiebuurten/${id}/buurtplan/activiteiten/${made}`, ...ifMatch }),
  },
  restoreActiviteit: {
    about: 'plek',
    make: gone,
    ask: ({ id, activiteit: made }) => ({ path: `/transitiebuurten/${id}/buurtplan/activiteiten/${made}/_terugzetten`, ...ifMatch }),
  },
  listPlanVersies: {
    about: 'plek',
    make: withVersie,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/versies` }),
    shows: () => '"sha256":',
  },
  keepPlanVersie: {
    about: 'plek',
    make: withFreshPlan,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/versies`, body: { toelichting: 'Besproken.' }, ...ifMatch }),
    shows: () => '"sha256":',
  },
  getPlanVersie: {
    about: 'plek',
    make: withVersie,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/versies/1` }),
    shows: ({ id = '' }) => id,
  },
  comparePlanVersie: {
    about: 'plek',
    make: withVersie,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/buurtplan/versies/1/verschillen` }),
    shows: () => '"verschillen":',
  },
}
