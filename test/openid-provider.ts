import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SignJWT, decodeJwt, exportJWK, exportPKCS8, generateKeyPair } from 'jose'
import type { JWTPayload } from 'jose'
import { Provider } from 'oidc-provider'
import type { Grant } from 'oidc-provider'

export const levels = { laag: 'http://eidas.europa.eu/LoA/low', substantieel: 'http://eidas.europa.eu/LoA/substantial' } as const

/**
 * A real OpenID provider on this machine, at which whoever the test says signs in without a word. It believes that it has an address with https; `fetch`
 * is the way there.
 */
export interface TestProvider {
  readonly issuer: string
  /** Private key of the client, as its file holds it. */
  readonly clientKey: string
  /** Who signs in next, and at which level. */
  next: { account: string; acr: string }
  /** Goes where a browser is sent, and returns what stands behind the question mark of the address that it comes back to. */
  visit(address: string): Promise<string>
  /** An ID token with other claims, signed like the provider signs, or with a key that nobody knows. */
  forge(idToken: string, claims: JWTPayload, hasOwnKey?: boolean): Promise<string>
  fetch(url: string, options?: RequestInit): Promise<Response>
  close(): Promise<void>
}

export interface TestProviderOptions {
  readonly issuer: string
  readonly client: string
  /** Where people come back to. */
  readonly redirectUri: string
}

export async function startOpenIdProvider({ issuer, client, redirectUri }: TestProviderOptions): Promise<TestProvider> {
  const [own, stranger, clientKeys] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
  ])
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const found = { next: { account: 'mirjam-bij-de-wijkpas', acr: levels.laag as string } }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks: { keys: [{ ...(await exportJWK(clientKeys.publicKey)), alg: 'ES256', use: 'sig' }] },
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(own.privateKey)), alg: 'RS256', use: 'sig', kid: 'own' }] },
    acrValues: Object.values(levels),
    cookies: { keys: ['for a test only'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 300 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: (context: ProviderContext) => grantAll(provider.Grant, client, context),
  })

  provider.proxy = true

  async function reach(url: string, options: RequestInit = {}): Promise<Response> {
    const { host, pathname, search } = new URL(url)
    const headers = new Headers(options.headers)
    headers.set('x-forwarded-host', host)
    headers.set('x-forwarded-proto', 'https')
    return await fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...options, headers })
  }

  async function answer(...[request, response]: Parameters<ReturnType<typeof provider.callback>>): Promise<void> {
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
    const { account: accountId, acr } = found.next
    await provider.interactionFinished(request, response, { login: { accountId, acr } }, { mergeWithLastSubmission: false })
  }

  return {
    issuer,
    clientKey: await exportPKCS8(clientKeys.privateKey),
    get next() {
      return found.next
    },
    set next(next) {
      found.next = next
    },
    fetch: reach,
    visit: address => follow(address, redirectUri, reach),
    forge: (idToken, claims, hasOwnKey = true) =>
      new SignJWT({ ...decodeJwt(idToken), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'own' })
        .sign(hasOwnKey ? own.privateKey : stranger.privateKey),
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

interface ProviderContext {
  readonly oidc: { readonly session?: { readonly accountId: string } }
}

async function grantAll(Kind: typeof Grant, clientId: string, { oidc }: ProviderContext): Promise<Grant | undefined> {
  if (!oidc.session) return undefined
  const grant = new Kind({ clientId, accountId: oidc.session.accountId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

/** A browser without a past: it goes where it is sent, with the cookies of this trip. */
async function follow(address: string, end: string, reach: TestProvider['fetch']): Promise<string> {
  const cookies = new Map<string, string>()
  let next = new URL(address)
  for (let step = 0; step < 10 && !next.href.startsWith(end); step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await reach(next.href, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`the provider stopped at ${next.pathname}: ${response.status} ${await response.text()}`)
    next = new URL(location, next)
  }
  return next.search
}
