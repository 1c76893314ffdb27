import { isIP } from 'node:net'

/**
 * The address of who asks, by which tries are counted. Each proxy of our own adds, at the right, the address that it saw; only so many entries are
 * believed, since whatever stands before them was written by the asker. Without a usable entry it is the address of the connection.
 */
export function askerOf(headers: Headers, remoteAddress: string | undefined, proxies: number): string {
  const connection = plain(remoteAddress ?? '')
  if (proxies === 0) return group(connection)
  const seen = (headers.get('x-forwarded-for') ?? '').split(',').map(entry => plain(entry.trim()))
  const asker = seen.at(-proxies)
  return group(asker !== undefined && seen.length >= proxies && isIP(asker) !== 0 ? asker : connection)
}

/** An IPv4 address that is written as IPv6 is that IPv4 address. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** One household or office has a whole network of IPv6 addresses (a /64), so that is what counts as one asker. */
function group(address: string): string {
  if (isIP(address) !== 6) return address === '' ? 'onbekend' : address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = tail === undefined ? first : [...first, ...Array.from({ length: 8 - first.length - last.length }, () => '0'), ...last]
  return `${groups
    .slice(0, 4)
    .map(part => Number.parseInt(part, 16).toString(16))
    .join(':')}::/64`
}
