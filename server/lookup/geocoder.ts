import {
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import { LRUCache } from 'lru-cache'
import * as z from 'zod'

/** A street address as it was typed; the street is what makes it worth asking. */
type StreetAddress = {
  street: string
  city?: string | undefined
  state?: string | undefined
  zip: string
}

/** Where a street address is, in degrees, and the USPS code of the state that the match is said to be in; or why that isn't known. */
type Geocoded =
  | { longitude: number; latitude: number; state: string }
  | { failure: 'unreachable' | 'no-match' | 'several' | 'elsewhere' }

/** Turns a street address into a point. Never rejects: what goes wrong is an answer too. */
export type Geocoder = (address: StreetAddress) => Promise<Geocoded>

/** The Census Bureau's geocoder: coordinates only. Its districts are those of the Congress to come, whatever is asked for. */
export const CENSUS = 'https://geocoding.geo.census.gov/geocoder/locations/address'

/** The reply of the Census geocoder, as far as we use it: x is the longitude, y the latitude. */
const Reply = z.object({
  result: z.object({
    addressMatches: z.array(
      z.object({
        coordinates: z.object({ x: z.number().min(-180).max(180), y: z.number().min(-90).max(90) }),
        addressComponents: z.object({ state: z.string(), zip: z.string() }),
      }),
    ),
  }),
})

const TIMEOUT = 4000
/** The Bureau's replies are a few kilobytes; anything much longer isn't one. */
const LONGEST_REPLY = 256 * 1024

/** The text of a reply, given up as soon as it is too long: what is never read takes no memory. */
async function bounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength
    if (length > LONGEST_REPLY) throw new Error('The geocoder answered at great length.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What a match says, held against what was typed: a match in another state or ZIP code is no match. */
function judge(
  matches: z.infer<typeof Reply>['result']['addressMatches'],
  { state, zip }: StreetAddress,
): Geocoded {
  if (matches.length === 0) return { failure: 'no-match' }
  const agreeing = matches.filter(
    ({ addressComponents }) =>
      addressComponents.zip === zip.slice(0, 5) && (!state || addressComponents.state === state),
  )
  const [first, ...others] = agreeing
  if (!first) return { failure: 'elsewhere' }
  const { x: longitude, y: latitude } = first.coordinates
  // The same house is often listed for both sides of a street or under two spellings; farther apart they are two houses.
  const isSame = others.every(
    ({ coordinates: { x, y } }) => Math.abs(x - longitude) < 5e-4 && Math.abs(y - latitude) < 5e-4,
  )
  return isSame ? { longitude, latitude, state: first.addressComponents.state } : { failure: 'several' }
}

/**
 * A geocoder that asks a service of the Census geocoder's shape at `url`: 4 s for an answer, one retry, and no more asking for a while after
 * several failures. Keeps the last 500 answers in memory for an hour; writes nothing down.
 */
export function censusGeocoder(url: string = CENSUS): Geocoder {
  const cache = new LRUCache<string, Geocoded>({ max: 500, ttl: 60 * 60 * 1000 })
  const ask = async (address: StreetAddress, signal: AbortSignal) => {
    const query = new URLSearchParams({ benchmark: 'Public_AR_Current', format: 'json' })
    for (const key of ['street', 'city', 'state', 'zip'] as const)
      if (address[key]) query.set(key, address[key])
    const response = await fetch(`${url}?${query}`, {
      signal,
      redirect: 'error',
      headers: { Accept: 'application/json' },
    })
    // 400 is how it says that it can't read an address: an answer, not a failure of the service.
    if (response.status === 400) return []
    if (!response.ok) throw new Error(`The geocoder answered ${response.status}.`)
    return Reply.parse(JSON.parse(await bounded(response))).result.addressMatches
  }
  const patient = wrap(
    circuitBreaker(handleAll, { halfOpenAfter: 30_000, breaker: new ConsecutiveBreaker(4) }),
    retry(handleAll, { maxAttempts: 1 }),
    timeout(TIMEOUT, TimeoutStrategy.Aggressive),
  )
  return async (address) => {
    const key = JSON.stringify([address.street, address.city, address.state, address.zip]).toLowerCase()
    const known = cache.get(key)
    if (known) return known
    try {
      const answer = judge(await patient.execute(({ signal }) => ask(address, signal)), address)
      cache.set(key, answer)
      return answer
    } catch (error) {
      // Slow, down, gone or garbled is one thing to the person: they go on without it. The address stays out of the log.
      if (!(error instanceof TaskCancelledError)) console.warn(`geocoder: ${(error as Error).name}`)
      return { failure: 'unreachable' }
    }
  }
}
