import { type BlockList, isIP } from 'node:net'

/** An address as one thing: IPv4 written as IPv6 (`::ffff:192.0.2.1`) is IPv4, and an interface (`%eth0`) isn't part of it. Null if it is none. */
function plain(text: string): string | null {
  const address = (text.split('%')[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIP(address) ? address : null
}

/** One hop of X-Forwarded-For; some proxies write a port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function hopOf(text: string): string | null {
  const hop = text.trim()
  return plain(
    /^\[([^\]]*)\]/.exec(hop)?.[1] ?? (/^[\d.]+:\d+$/.test(hop) ? hop.slice(0, hop.indexOf(':')) : hop),
  )
}

const isTrusted = (address: string, trusted: BlockList) =>
  trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * Who asks: the other end of the connection or, where that is a trusted proxy, the right-most hop of X-Forwarded-For that isn't one. What stands
 * further left was written by whoever is named there, so nobody is believed about themselves.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted: BlockList): string {
  let client = plain(peer)
  for (const text of (forwardedFor ?? '').split(',').reverse()) {
    if (client === null || !isTrusted(client, trusted)) break
    const hop = hopOf(text)
    if (hop === null) break
    client = hop
  }
  return client ?? 'unknown'
}

/** What counts as one client: an IPv4 address, or the /64 that a household or a phone has of IPv6 (RFC 6177), whose addresses change by the hour. */
export function clientKey(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const groups = (text = '') => text.split(':').filter((group) => group !== '')
  const [first, last] = [groups(head), groups(tail)]
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}
