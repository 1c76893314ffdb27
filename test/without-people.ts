import type { IdentityWorld } from '#src/modules/identity/index.ts'
import { seededRandom } from '#src/platform/random.ts'

const nobody = () => Promise.reject(new Error('there are no providers here'))

/** For tests in which nobody signs in elsewhere. */
export const noProviders: IdentityWorld['openId'] = { list: [], begin: nobody, finish: nobody }

/** For tests of what everybody may see: nobody is signed in, and there is no database to ask. */
export const withoutPeople: IdentityWorld = {
  database: { $extendTables: () => undefined } as never,
  jobs: {
    send: () => {
      throw new Error('nothing here sends')
    },
  },
  clock: { now: () => new Date(0) },
  random: seededRandom('without people'),
  adres: 'http://localhost',
  master: new Uint8Array(32),
  openId: noProviders,
}
