import { BlockList } from 'node:net'
import { describe, expect, it } from 'vitest'
import { clientAddress, clientKey } from '../../server/http/client-address.ts'

const trusted = new BlockList()
trusted.addSubnet('10.0.0.0', 8, 'ipv4')
trusted.addAddress('2001:db8::1', 'ipv6')

describe('who asks', () => {
  it.each([
    ['the other end of the connection', '192.0.2.1', undefined, '192.0.2.1'],
    ['the other end, whatever it says of others', '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['an IPv4 address that came over IPv6', '::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['an address on a named interface', 'fe80::1%eth0', undefined, 'fe80::1'],
    ['whom a trusted proxy names', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['whom a trusted proxy names over IPv6', '2001:db8::1', '2001:db8:5::9', '2001:db8:5::9'],
    ['the last who isn’t a trusted proxy', '10.0.0.1', '198.51.100.7, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['nobody who was only claimed further left', '10.0.0.1', '10.0.0.9, 203.0.113.9', '203.0.113.9'],
    ['a hop that is written with its port', '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['an IPv6 hop that is written with its port', '10.0.0.1', '[2001:db8:5::9]:4711', '2001:db8:5::9'],
    ['the proxy, where it says nothing', '10.0.0.1', undefined, '10.0.0.1'],
    ['the proxy, where what it says is no address', '10.0.0.1', '203.0.113.9, unknown', '10.0.0.1'],
    ['the proxy, where what it says is empty', '10.0.0.1', ', ,', '10.0.0.1'],
    ['the first of nothing but proxies', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['nobody, where the connection is already gone', '', '203.0.113.9', 'unknown'],
  ])('is %s', (_, peer, forwardedFor, client) => {
    expect(clientAddress(peer, forwardedFor, trusted)).toBe(client)
  })
})

describe('a client', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1::', '1:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s counts as %s', (address, key) => {
    expect(clientKey(address)).toBe(key)
  })
})
