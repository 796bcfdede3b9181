import { sValidator } from '@hono/standard-validator'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { OfficialsRequest } from '#letter/schema.ts'
import { civicError } from '../civicinfo/error.ts'
import { DivisionQuery, DivisionsQuery, RepresentativesQuery } from '../civicinfo/query.ts'
import { civicDivisions, civicRepresentatives, primaryDivision } from '../civicinfo/representatives.ts'
import { type Seats, seatsOfAddress, seatsOfDivision } from '../civicinfo/seats.ts'
import { apiHeaders } from '../http/headers.ts'
import { report } from '../http/log.ts'
import { weighs } from '../http/rate-limit.ts'
import { find, type Sources } from '../lookup/find.ts'
import { parseOneLine } from '../lookup/one-line.ts'
import { settledState } from '../lookup/represented.ts'

/** More divisions than one answer may hold; that API refused such requests too. */
const MOST_DIVISIONS = 1000

const UNREADABLE = civicError(
  'parseError',
  'Failed to parse address. Write it on one line with its ZIP code, like 12 Sample Street, Rome, GA 30161.',
)

/** Validates the query; answers 400 in Google's shape, with the first thing that is wrong. */
function query<S extends StandardSchemaV1>(schema: S) {
  return sValidator('query', schema, (result, c) => {
    if (result.success) return undefined
    const message = result.error[0]?.message ?? ''
    const reason = message.startsWith('No address') ? 'required' : 'invalid'
    return c.json(...civicError(message.startsWith('Failed to parse') ? 'parseError' : reason, message))
  })
}

/** What the API calls `normalizedInput`: the address as it was understood. */
type Input = { line1: string; city: string; state?: string; zip: string }

/** The seats of a one-line address, or why there are none. */
async function lookUp(line: string, sources: Sources) {
  const typed = parseOneLine(line, (zip) => sources.places.find(zip)?.city ?? null)
  const request = OfficialsRequest.safeParse({ address: typed ?? undefined })
  if (!request.success) return { refused: UNREADABLE }
  const found = await find(request.data, sources)
  if ('errors' in found) {
    const { path, message } = found.errors[0] ?? { path: '', message: '' }
    return {
      refused:
        path === 'address.zip'
          ? civicError('notFound', `No information for this address. ${message}`)
          : civicError('parseError', `Failed to parse address. ${message}`),
    }
  }
  const { street = '', city = found.place.city } = request.data.address ?? {}
  const state = settledState(found.chambers)
  const input: Input = { line1: street, city, ...(state ? { state } : {}), zip: found.place.zip }
  return { input, seats: seatsOfAddress(found, sources.today()) }
}

const tooMany = (c: Context) =>
  c.json(...civicError('rateLimitExceeded', 'Quota exceeded. Wait as long as Retry-After says.'))

function onError(error: Error, c: Context) {
  report(error, c)
  return c.json(...civicError('backendError', 'Something went wrong on our side. Please try again.'))
}

/** True where the list of seats has more divisions than are answered at once. */
const isTooMany = (seats: readonly Seats[]) =>
  new Set(seats.map(({ division }) => division)).size > MOST_DIVISIONS

/**
 * `GET /representatives`, `GET /representatives/{ocdId}`, `GET /divisionsByAddress`, in the shape of version 2 of the Google Civic Information
 * API, for clients that were written for it. Addresses are in the URL there: nothing here logs or keeps them. Open to pages from anywhere.
 */
export function civicinfoRoute(sources: Sources) {
  return (
    new Hono()
      .onError(onError)
      .use(apiHeaders('cross-origin'))
      .use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], maxAge: 86_400 }))
      .use(async (c, next) => {
        await next()
        c.header('Cache-Control', 'no-store')
      })
      // Everybody in a state takes several times what one address does.
      .use(weighs((c) => (c.req.query('recursive') ? 5 : 1), tooMany))
      .get('/representatives', query(RepresentativesQuery), async (c) => {
        const { address, includeOffices, levels, roles } = c.req.valid('query')
        const result = await lookUp(address, sources)
        if ('refused' in result) return c.json(...result.refused)
        const data = civicRepresentatives(result.seats, { levels, roles }, includeOffices)
        const kind = 'civicinfo#representativeInfoResponse' as const
        return c.json({ kind, normalizedInput: result.input, ...data }, 200)
      })
      // Ids have slashes; most clients escape them, some don't.
      .get('/representatives/:ocdId{.+}', query(DivisionQuery), (c) => {
        const { recursive, levels, roles } = c.req.valid('query')
        const id = primaryDivision(c.req.param('ocdId'))
        const seats = seatsOfDivision(id, recursive, sources.officials, sources.today())
        if (seats.length === 0) return c.json(...civicError('notFound', 'No information for this division.'))
        if (isTooMany(seats))
          return c.json(
            ...civicError('limitExceeded', 'Too many OCD IDs retrieved. Ask for one state at a time.'),
          )
        return c.json(civicRepresentatives(seats, { levels, roles }, true), 200)
      })
      .get('/divisionsByAddress', query(DivisionsQuery), async (c) => {
        const result = await lookUp(c.req.valid('query').address, sources)
        if ('refused' in result) return c.json(...result.refused)
        const kind = 'civicinfo#divisionsByAddressResponse' as const
        return c.json({ kind, normalizedInput: result.input, divisions: civicDivisions(result.seats) }, 200)
      })
      .all('*', (c) => c.json(...civicError('notFound', 'There is nothing at this address.')))
  )
}
