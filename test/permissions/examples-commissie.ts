import { sql } from 'kysely'
import { wereld } from '#test/world.ts'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeRonde, makeToekenning, makeVraag } from './made-commissie.ts'

/** The address of a round that is made for the question, below that of the buurten. */
async function submitted(attack: AttackBed, { plek }: Doel): Promise<string> {
  return `${plek.id}/rondes/${await makeRonde(attack.bed.tasks, plek.id)}`
}

const round = { id: submitted }
const at = (id: string | undefined, rest = '') => `/transitiebuurten/${id}${rest}`

/** A buurt with nothing in its plan. */
const empty = {
  id: async (attack: AttackBed, { plek }: Doel) => {
    // What residents suggested about an activity keeps it.
    await sql`delete from reacties.suggestie where buurt_id = ${plek.id}`.execute(attack.bed.tasks)
    await sql`delete from buurtplan.activiteit where buurt_id = ${plek.id}`.execute(attack.bed.tasks)
    return plek.id
  },
}

/** The routes about what is submitted and decided. */
export const commissieExamples: Readonly<Record<string, Example>> = {
  listRondes: {
    about: 'plek',
    isList: true,
    make: round,
    ask: () => ({ path: '/commissie/rondes' }),
    shows: ({ id = '' }) => id.slice(0, 36),
  },
  getBuurtRondes: {
    about: 'plek',
    make: round,
    ask: ({ id = '' }) => ({ path: at(id.slice(0, 36), '/rondes') }),
    shows: () => '"kanIndienen":',
  },
  submitRonde: {
    about: 'plek',
    make: empty,
    // Whoever may submit is told that there is nothing in the plan.
    status: 409,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/rondes`, body: { na: 0, toelichting: '' } }),
  },
  getRonde: { about: 'plek', make: round, ask: ({ id }) => ({ path: at(id) }), shows: () => 'De zaal van de kerk' },
  arrangeRonde: {
    about: 'plek',
    make: round,
    ask: ({ id }) => ({
      path: at(id, '/behandeling'),
      body: { termijn: '2099-02-01', quorum: 1, beoordelaars: [wereld.personen.gerda.id], versie: 1 },
    }),
  },
  declareBelang: { about: 'plek', make: round, ask: ({ id }) => ({ path: at(id, '/belangen'), body: { reden: 'Mijn zus werkt daar.' } }) },
  judgeRonde: {
    about: 'plek',
    make: round,
    ask: ({ id }) => ({ path: at(id, '/oordeel'), body: { scores: { 'te-doen': 3 }, stem: null, toelichting: '' } }),
  },
  askRondevraag: {
    about: 'plek',
    make: round,
    // Who arranges a round is told that those who judge ask.
    status: 409,
    ask: ({ id }) => ({ path: at(id, '/vragen'), body: { soort: 'geheel', over: null, tekst: 'Wie trekt dit?' } }),
  },
  answerRondevraag: {
    about: 'plek',
    make: {
      id: async (attack, { plek }) => {
        const ronde = await makeRonde(attack.bed.tasks, plek.id)
        return `${plek.id}/rondes/${ronde}/vragen/${await makeVraag(attack.bed.tasks, plek.id, ronde)}`
      },
    },
    ask: ({ id }) => ({ path: at(id, '/antwoord'), body: { tekst: 'De kartrekker.' } }),
  },
  decideRonde: {
    about: 'plek',
    make: round,
    ask: ({ id }) => ({ path: at(id, '/besluit'), body: { stem: 'teruggeven', redenen: 'Nog niet af.', regels: [] } }),
  },
  consentRonde: {
    about: 'plek',
    make: {
      id: async (attack, { plek, organisatie }) => {
        const ronde = await makeRonde(attack.bed.tasks, plek.id)
        await makeToekenning(attack.bed.tasks, plek.id, ronde, organisatie)
        return `${plek.id}/rondes/${ronde}/instemmingen/${organisatie}`
      },
    },
    ask: ({ id }) => ({ path: at(id), body: { akkoord: true } }),
  },
}
