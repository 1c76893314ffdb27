const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const localHost = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i

/** What a proxy adds: behind one, everybody seems to sit at this machine. */
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/**
 * Whether a request comes from somebody at this very machine: over loopback, to a local name (a stranger's name that points here is no local
 * name), through no proxy, and not sent by a page of another site in a browser on this machine.
 */
export function isLocalRequest(headers: Headers, remoteAddress: string | undefined): boolean {
  if (remoteAddress === undefined || !loopback.test(remoteAddress)) return false
  if (proxyHeaders.some(name => headers.has(name))) return false
  const host = headers.get('host') ?? ''
  if (!localHost.test(host)) return false
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === host)
}
