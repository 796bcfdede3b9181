import { LRUCache } from 'lru-cache'

/**
 * Takes work of a weight out of a client's budget. Gives 0, or the seconds to wait until there is enough for it. What `isBegun` is taken in any case: the
 * rest of a request of which a part has been paid for.
 */
export type Budget = (client: string, weight: number, isBegun?: boolean) => number

const MINUTE = 60_000
/** More clients than this in one minute are no crowd but an attack; the least recent is forgotten, so memory stays bounded (about 10 MB). */
const MOST_CLIENTS = 50_000

/**
 * A budget of work a minute for each client, as a bucket that fills evenly and holds one minute's worth. Whoever has some left may ask for heavy
 * work too and owes the rest, a minute's worth at most: a packet of letters isn't refused for its size. Of each client only the time is kept at
 * which the bucket would be full again (GCRA). `now` gives milliseconds.
 */
export function budgetOf(perMinute: number, now: () => number): Budget {
  const one = MINUTE / perMinute
  // By size: room for a given number of entries would be taken at once.
  const fullAt = new LRUCache<string, number>({ maxSize: MOST_CLIENTS, sizeCalculation: () => 1 })
  return (client, weight, isBegun = false) => {
    const time = now()
    const spent = Math.max(0, (fullAt.get(client) ?? 0) - time)
    const missing = spent + Math.min(one, weight * one) - MINUTE
    // A fraction of a millisecond is rounding.
    if (missing >= 1 && !isBegun) return Math.ceil(missing / 1000)
    fullAt.set(client, time + spent + Math.min(weight * one, MINUTE))
    return 0
  }
}
