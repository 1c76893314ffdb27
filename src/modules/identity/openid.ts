import {
  ClientError,
  Configuration,
  PrivateKeyJwt,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  clockSkew,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import type { CustomFetch, ServerMetadata } from 'openid-client'
import type { Clock } from '../../platform/clock.ts'
import { Refusal } from '../../refusal.ts'
import type { Aanbieder, Niveau } from './aanbieders.ts'

/** What goes along with somebody to a provider and has to come back: none of it can be guessed. */
export interface Trip {
  readonly staat: string
  readonly eenmalig: string
  readonly bewijs: string
}

/** Who somebody is at a provider. */
export interface OidcPersoon {
  readonly uitgever: string
  readonly onderwerp: string
  readonly acr: string | null
}

/** The OpenID providers of this installation. */
export interface OpenIdProviders {
  readonly list: readonly Pick<Aanbieder, 'id' | 'naam' | 'uitgever'>[]
  /** Where the browser has to go. Refuses when the provider cannot be reached. */
  begin(id: string, trip: Trip, niveau: Niveau): Promise<URL>
  /** Who came back with this address (its part after the question mark). Refuses whatever does not hold. */
  finish(id: string, back: Trip & { readonly zoek: string; readonly niveau: Niveau; readonly begonnen: Date }): Promise<OidcPersoon>
}

export interface OpenIdOptions {
  readonly aanbieders: readonly Aanbieder[]
  readonly adres: string
  readonly clock: Clock
  /** The network. */
  readonly fetch: CustomFetch
  /** How long a provider may take over one answer. */
  readonly patienceSeconds: number
}

/** How long what a provider says about itself is believed. */
const metadataMs = 3600_000

const clockDifferenceMs = 60_000

interface Discovered {
  readonly server: ServerMetadata
  readonly at: number
}

/** Code flow with PKCE, state and nonce, a signed client assertion, and every signature checked: what the Dutch profile asks for. */
export function openIdProviders({ aanbieders, adres, clock, fetch, patienceSeconds }: OpenIdOptions): OpenIdProviders {
  const known = new Map<string, Discovered>()

  function find(id: string): Aanbieder {
    const found = aanbieders.find(aanbieder => aanbieder.id === id)
    if (found) return found
    throw new Refusal('Deze manier van inloggen is er niet.', { code: 'oidc-provider-unknown', status: 404 })
  }

  async function discover(aanbieder: Aanbieder): Promise<ServerMetadata> {
    const now = clock.now().getTime()
    const kept = known.get(aanbieder.id)
    if (kept && now - kept.at < metadataMs) return kept.server
    const configuration = await discovery(new URL(aanbieder.uitgever), aanbieder.client, undefined, undefined, {
      timeout: patienceSeconds,
      [customFetch]: fetch,
    })
    const server = { ...configuration.serverMetadata() }
    known.set(aanbieder.id, { server, at: now })
    return server
  }

  async function configure(aanbieder: Aanbieder): Promise<Configuration> {
    const { sleutel, sleutelId, client, tekent } = aanbieder
    const metadata = {
      id_token_signed_response_alg: tekent,
      token_endpoint_auth_method: 'private_key_jwt',
      [clockSkew]: Math.round((clock.now().getTime() - Date.now()) / 1000),
    }
    const authentication = PrivateKeyJwt(sleutelId === undefined ? sleutel : { key: sleutel, kid: sleutelId })
    const configuration = new Configuration(await discover(aanbieder), client, metadata, authentication)
    configuration[customFetch] = fetch
    configuration.timeout = patienceSeconds
    enableNonRepudiationChecks(configuration)
    return configuration
  }

  return {
    list: aanbieders.map(({ id, naam, uitgever }) => ({ id, naam, uitgever })),
    async begin(id, { staat, eenmalig, bewijs }, niveau) {
      const aanbieder = find(id)
      const acr = aanbieder.acr[niveau]
      const configuration = await configure(aanbieder).catch(explain)
      return buildAuthorizationUrl(configuration, {
        redirect_uri: callbackOf(adres, id),
        scope: 'openid',
        state: staat,
        nonce: eenmalig,
        code_challenge: await calculatePKCECodeChallenge(bewijs),
        code_challenge_method: 'S256',
        ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
        ...(niveau === 'bevestigen' ? { max_age: '0' } : {}),
      })
    },
    async finish(id, { staat, eenmalig, bewijs, zoek, niveau, begonnen }) {
      const aanbieder = find(id)
      const maxAge = Math.ceil((clock.now().getTime() - begonnen.getTime()) / 1000)
      const configuration = await configure(aanbieder).catch(explain)
      const tokens = await authorizationCodeGrant(configuration, new URL(`${callbackOf(adres, id)}${zoek}`), {
        expectedState: staat,
        expectedNonce: eenmalig,
        pkceCodeVerifier: bewijs,
        idTokenExpected: true,
        ...(niveau === 'bevestigen' ? { maxAge } : {}),
      }).catch(explain)
      const claims = tokens.claims()
      if (!claims) throw refuseAnswer(null)
      requireRecent(claims.iat, { begonnen, now: clock.now() })
      const level = claims[aanbieder.niveauClaim]
      const acr = typeof level === 'string' ? level : null
      requireLevel(aanbieder.acr[niveau], acr)
      return { uitgever: claims.iss, onderwerp: claims.sub, acr }
    },
  }
}

/** Where a provider sends people back to: each to an address of its own, so that one cannot answer for another. */
function callbackOf(adres: string, id: string): string {
  return `${adres}/inloggen/terug/${id}`
}

/** What a provider says was written after we asked, and not in the future; clocks may differ by a minute. */
function requireRecent(iat: number, { begonnen, now }: { readonly begonnen: Date; readonly now: Date }): void {
  const written = iat * 1000
  if (written < begonnen.getTime() - clockDifferenceMs || written > now.getTime() + clockDifferenceMs) throw refuseAnswer(null)
}

function requireLevel(wanted: readonly string[], acr: string | null): void {
  if (wanted.length === 0 || (acr !== null && wanted.includes(acr))) return
  throw new Refusal('U hebt ingelogd op een lager niveau dan hier nodig is. Probeer het opnieuw en kies het hogere niveau.', {
    code: 'oidc-level',
    status: 403,
  })
}

const unreachable = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_ABORT']

/** A provider that does not answer is something else than one that says no, or says what cannot be true. */
function explain(error: unknown): never {
  const isSilent = error instanceof TypeError || (error instanceof ClientError && unreachable.includes(error.code ?? ''))
  if (!isSilent) throw refuseAnswer(error)
  throw new Refusal('De andere organisatie geeft geen antwoord. Probeer het later opnieuw, of log in met uw mail.', {
    code: 'oidc-unreachable',
    status: 503,
    cause: error,
  })
}

function refuseAnswer(cause: unknown): Refusal {
  return new Refusal('De andere organisatie heeft niet bevestigd wie u bent. Probeer het opnieuw, of log in met uw mail.', {
    code: 'oidc-refused',
    status: 403,
    cause,
  })
}
