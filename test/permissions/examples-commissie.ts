import { sql } from 'kysely'
import { wereld } from '#test/world.ts'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeRonde, makeToekenning, makeVraag } from './made-commissie.ts'

/** The round that was made last, and the buurt of it where the question does not name that by itself. */
const last = { ronde: 0, buurt: '' }

async function submitted(attack: AttackBed, { plek }: Doel): Promise<string> {
  last.ronde = await makeRonde(attack.bed.tasks, plek.id)
  last.buurt = plek.id
  return plek.id
}

const round = { id: submitted }
const at = (id: string | undefined, rest = '') => `/transitiebuurten/${id}/rondes/${last.ronde}${rest}`

/** A buurt with nothing in its plan. */
const empty = {
  id: async (attack: AttackBed, { plek }: Doel) => {
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
    shows: ({ id = '' }) => id,
  },
  getBuurtRondes: {
    about: 'plek',
    make: round,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/rondes` }),
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
    make: { id: submitted, vraag: async (attack, { plek }) => await makeVraag(attack.bed.tasks, plek.id, await roundIn(attack, plek.id)) },
    ask: ({ id, vraag }) => ({ path: at(id, `/vragen/${vraag}/antwoord`), body: { tekst: 'De kartrekker.' } }),
  },
  decideRonde: {
    about: 'plek',
    make: round,
    ask: ({ id }) => ({ path: at(id, '/besluit'), body: { stem: 'teruggeven', redenen: 'Nog niet af.', regels: [] } }),
  },
  consentRonde: {
    about: 'plek',
    make: {
      organisatie: async (attack, doel) => {
        await makeToekenning(attack.bed.tasks, await submitted(attack, doel), last.ronde, doel.organisatie)
        return doel.organisatie
      },
    },
    ask: ({ organisatie }) => ({ path: at(last.buurt, `/instemmingen/${organisatie}`), body: { akkoord: true } }),
  },
}

/** The round that was just made here, or one of its own when the question is about another place. */
async function roundIn(attack: AttackBed, buurt: string): Promise<number> {
  return last.buurt === buurt ? last.ronde : await makeRonde(attack.bed.tasks, buurt)
}
