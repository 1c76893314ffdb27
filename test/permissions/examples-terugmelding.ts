import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeTerugmelding } from './made-terugmelding.ts'

const ifMatch = { headers: { 'if-match': '"1"' } } as const
const melding = { id: async ({ bed }: AttackBed, { plek }: Doel) => await makeTerugmelding(bed.tasks, plek.id) }

/** The routes about what people say is not right. */
export const terugmeldingExamples: Readonly<Record<string, Example>> = {
  findTerugmeldbaar: { about: 'alles', ask: () => ({ path: '/terugmeldbaar?soort=maat&maat=inwoners' }), shows: () => 'cijfers' },
  sendTerugmelding: {
    about: 'alles',
    ask: () => ({ path: '/terugmeldingen', body: { over: { soort: 'maat', maat: 'inwoners' }, wat: 'Er wonen hier meer mensen.' } }),
    shows: () => 'cijfers',
  },
  listAntwoorden: {
    about: 'alles',
    make: {
      buurt: async ({ bed }, { plek }) => {
        await makeTerugmelding(bed.tasks, plek.id, { isAnswered: true })
        return plek.id
      },
    },
    ask: ({ buurt }) => ({ path: `/antwoorden?buurt=${buurt}` }),
    shows: () => 'De tekst is aangepast.',
  },
  listTerugmeldingen: {
    about: 'plek',
    isList: true,
    make: melding,
    ask: () => ({ path: '/terugmeldingen?staat=nieuw&limiet=200' }),
    shows: ({ id = '' }) => id,
  },
  getTerugmelding: { about: 'plek', make: melding, ask: ({ id }) => ({ path: `/terugmeldingen/${id}` }), shows: ({ id = '' }) => id },
  takeUpTerugmelding: { about: 'plek', make: melding, ask: ({ id }) => ({ path: `/terugmeldingen/${id}/_oppakken`, ...ifMatch }) },
  answerTerugmelding: {
    about: 'plek',
    make: melding,
    ask: ({ id }) => ({ path: `/terugmeldingen/${id}/antwoord`, body: { uitkomst: 'klopt', tekst: 'De halte is echt weg.' }, ...ifMatch }),
  },
}
