import type { AttackBed, Doel } from './attack-bed.ts'
import type { Example } from './examples.ts'

const sleutel = { id: async (attack: AttackBed, doel: Doel) => await attack.passkey(doel) }
const bevestiging = { handeling: 'passkey.toevoegen', inhoud: 'a'.repeat(64) }
const antwoord = {
  id: 'onbekend',
  rawId: 'onbekend',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA' },
}
const nieuweSleutel = { ...antwoord, response: { clientDataJSON: 'e30', attestationObject: 'AA' } }

/** The routes of passkeys, of confirming, and of other providers. */
export const signInExamples: Readonly<Record<string, Example>> = {
  endSessionsOf: {
    about: 'alles',
    make: { id: async (attack, doel) => await attack.bewoner(doel) },
    ask: ({ id }) => ({ path: `/mensen/${id}/sessies` }),
    shows: () => 'aantal',
  },
  askSignIn: { about: 'alles', ask: () => ({ path: '/sessies/_passkey' }), shows: () => 'challenge' },
  signInWithPasskey: { about: 'alles', ask: () => ({ path: '/sessies/_passkey/_antwoord', body: { antwoord } }), status: 403 },
  listPasskeys: { about: 'zelf', isList: true, make: sleutel, ask: () => ({ path: '/passkeys' }), shows: ({ id = '' }) => id },
  askPasskey: { about: 'alles', ask: () => ({ path: '/passkeys/_vraag' }), shows: () => 'challenge' },
  addPasskey: { about: 'alles', ask: () => ({ path: '/passkeys', body: { naam: 'telefoon', antwoord: nieuweSleutel } }), status: 409 },
  renamePasskey: { about: 'zelf', make: sleutel, ask: ({ id }) => ({ path: `/passkeys/${id}`, body: { naam: 'tablet' } }) },
  removePasskey: { about: 'zelf', make: sleutel, ask: ({ id }) => ({ path: `/passkeys/${id}` }) },
  askConfirm: { about: 'alles', ask: () => ({ path: '/bevestigingen/_passkey', body: bevestiging }), shows: () => 'challenge' },
  confirmWithPasskey: {
    about: 'alles',
    ask: () => ({ path: '/bevestigingen/_passkey/_antwoord', body: { ...bevestiging, antwoord } }),
    status: 403,
  },
  askConfirmLink: { about: 'alles', ask: () => ({ path: '/bevestigingen/_link', body: bevestiging }) },
  confirmWithLink: { about: 'alles', ask: () => ({ path: '/bevestigingen/_link/_antwoord', body: { link: 'a'.repeat(43) } }), status: 409 },
  listProviders: { about: 'alles', ask: () => ({ path: '/aanbieders' }), shows: () => 'aanbieders' },
  beginOidc: { about: 'alles', ask: () => ({ path: '/aanbieders/onbekend/_begin', body: { soort: 'inloggen' } }), status: 404 },
  finishOidc: { about: 'alles', ask: () => ({ path: '/aanbieders/onbekend/terug?zoek=state%3Da' }), status: 409 },
  listLinks: { about: 'alles', ask: () => ({ path: '/ik/koppelingen' }), shows: () => 'koppelingen' },
  unlink: { about: 'alles', ask: () => ({ path: '/ik/koppelingen/onbekend' }), status: 404 },
}
