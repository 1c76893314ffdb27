import { sql } from 'kysely'
import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'
import { makeStuk } from './made-ondertekening.ts'

/** A buurt with a version offered, which is not asked for by its own number. */
const offered = {
  id: async (attack: AttackBed, doel: Doel) => {
    await attack.transitiebuurt(doel, 'Kenmerkdorp')
    await makeStuk(attack.bed.tasks, doel.plek.id)
    return doel.plek.id
  },
}
/** A buurt with nothing in its plan. */
const empty = {
  id: async (attack: AttackBed, doel: Doel) => {
    await attack.transitiebuurt(doel, 'Kenmerkdorp')
    await sql`delete from buurtplan.activiteit where buurt_id = ${doel.plek.id}`.execute(attack.bed.tasks)
    return doel.plek.id
  },
}
/** Records without any: a file that can be verified. */
const nothingSigned = {
  format: 'buurtwijs-ondertekening/1',
  document: { docType: 'buurtplan-en-begroting', docId: crypto.randomUUID(), version: 1, content: null },
  chain: [],
  certificate: null,
  keys: [],
}
const form = () => {
  const made = new FormData()
  made.append('bestand', new File([JSON.stringify(nothingSigned)], 'ondertekening.json'))
  return made
}

/** The routes about signing. Everybody verifies; whoever may sign in a buurt is told that it is not their turn. */
export const ondertekeningExamples: Readonly<Record<string, Example>> = {
  getOndertekening: {
    about: 'plek',
    make: offered,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/ondertekening` }),
    shows: () => '"aanbieden":',
  },
  offerStuk: {
    about: 'plek',
    make: empty,
    // Whoever may offer is told that there is nothing to sign.
    status: 409,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/ondertekening/versies`, body: { na: 0 } }),
  },
  tekenStuk: {
    about: 'plek',
    make: offered,
    status: 409,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/ondertekening/versies/1/regels`, body: { daad: 'getekend', na: null } }),
  },
  getOndertekeningBundel: {
    about: 'plek',
    make: offered,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/ondertekening/versies/1/ondertekening.json` }),
    shows: () => 'buurtwijs-ondertekening/1',
  },
  getGetekendStuk: {
    about: 'plek',
    make: offered,
    ask: ({ id }) => ({ path: `/transitiebuurten/${id}/ondertekening/versies/1/stuk.pdf` }),
    shows: () => '%PDF-',
  },
  getZegelsleutels: { about: 'alles', ask: () => ({ path: '/ondertekening/sleutels' }), shows: () => '"sleutels":' },
  verifyStuk: { about: 'alles', ask: () => ({ path: '/ondertekening/_nagaan', body: form() }) },
  getTekenbeleid: { about: 'alles', ask: () => ({ path: '/ondertekening/beleid' }), shows: () => '"stappen":' },
  changeTekenbeleid: {
    about: 'alles',
    ask: () => ({
      path: '/ondertekening/beleid',
      body: { stappen: [{ rol: 'kartrekker', aantal: 1, keurtGoed: false }], isInVolgorde: true, versie: 1 },
    }),
  },
}
