import type { IdentityWorld } from '#src/modules/identity/index.ts'
import { seededRandom } from '#src/platform/random.ts'

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
}
