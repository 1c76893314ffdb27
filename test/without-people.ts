import { openIdProviders } from '#src/modules/identity/index.ts'
import { systemClock } from '#src/platform/clock.ts'
import type { IdentityWorld } from '#src/modules/identity/index.ts'
import { seededRandom } from '#src/platform/random.ts'

/** For tests in which nobody signs in elsewhere. */
export const noProviders: IdentityWorld['openId'] = openIdProviders({
  aanbieders: [],
  adres: 'https://buurtwijs.example',
  clock: systemClock,
  fetch: () => Promise.reject(new Error('nobody is asked')),
  patienceSeconds: 1,
})

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
