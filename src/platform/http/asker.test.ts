import { describe, expect, it } from 'vitest'
import { askerOf } from './asker.ts'

function asked(forwarded: string | null, remote: string | undefined, proxies: number): string {
  return askerOf(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }), remote, proxies)
}

describe('who asks', () => {
  it('is whoever holds the connection, when no proxy of ours stands in front', () => {
    expect(asked('192.0.2.1', '203.0.113.9', 0)).toBe('203.0.113.9')
    expect(asked(null, '::ffff:203.0.113.9', 0)).toBe('203.0.113.9')
    expect(asked(null, undefined, 0)).toBe('onbekend')
  })

  it('is what our own proxies saw, whatever the asker wrote before it', () => {
    expect(asked('192.0.2.7', '127.0.0.1', 1)).toBe('192.0.2.7')
    expect(asked('10.0.0.1, 198.51.100.4, 192.0.2.7', '127.0.0.1', 1)).toBe('192.0.2.7')
    expect(asked('10.0.0.1, 192.0.2.7, 172.16.0.1', '127.0.0.1', 2)).toBe('192.0.2.7')
  })

  it('is the connection when there are fewer entries than proxies, or something that is no address', () => {
    expect(asked('192.0.2.7', '203.0.113.9', 2)).toBe('203.0.113.9')
    expect(asked(null, '203.0.113.9', 1)).toBe('203.0.113.9')
    expect(asked('zomaar iets', '203.0.113.9', 1)).toBe('203.0.113.9')
  })

  it('is one network of IPv6 addresses: nobody gets more tries by taking the next address', () => {
    expect(['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:0db8:0001:0002:0:0:0:7'].map(address => asked(address, '::1', 1))).toEqual([
      '2001:db8:1:2::/64',
      '2001:db8:1:2::/64',
      '2001:db8:1:2::/64',
    ])
    expect(asked('2001:db8::1', '::1', 1)).toBe('2001:db8:0:0::/64')
  })
})
