import type { BlockList } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { tooMany } from '../routes/errors.ts'
import { budgetOf } from './budget.ts'
import { clientAddress, clientKey } from './client-address.ts'

/** What a request may take out of its client's budget; gives the seconds to wait where that is too much. */
type Take = (weight: number, isBegun?: boolean) => number

/** `isBegun`: its body has been paid for. To refuse what comes of it would have it paid for again at each try, and never made. */
type Limited = { Variables: { take?: Take; isBegun?: boolean } }

/** Gives each request its client's budget, from which routes take by `weighs`. The addresses stay in memory, for a minute or so. */
export function rateLimit(perMinute: number, trusted: BlockList): MiddlewareHandler<Limited> {
  const budget = budgetOf(perMinute, () => performance.now())
  return createMiddleware<Limited>(async (c, next) => {
    const peer = getConnInfo(c).remote.address ?? ''
    const client = clientKey(clientAddress(peer, c.req.header('X-Forwarded-For'), trusted))
    c.set('take', (weight, isBegun) => budget(client, weight, isBegun))
    await next()
  })
}

/** The answer to a client that has to wait. */
type Refuse = (c: Context, seconds: number) => Response

/** Answers 429 with Retry-After where the budget lacks so much, and takes it otherwise. A server without limits has no budgets. */
function charge(c: Context<Limited>, weight: number, refuse: Refuse = tooMany): Response | null {
  const seconds = c.get('take')?.(weight, c.get('isBegun')) ?? 0
  if (seconds === 0) return null
  c.header('Retry-After', String(seconds))
  return refuse(c, seconds)
}

/** Takes the weight of a body; what comes of it is taken in any case after that. */
export function chargeBody(c: Context<Limited>, weight: number): Response | null {
  const refused = charge(c, weight)
  if (!refused) c.set('isBegun', true)
  return refused
}

/** Takes the weight out of the client's budget if there is as much in it, and gives whether there was. */
export const takes = (c: Context, weight: number): boolean =>
  ((c as Context<Limited>).get('take')?.(weight) ?? 0) === 0

/** Takes the weight of what follows out of the client's budget. `refuse` makes the answer where that is too much. */
export function weighs(weight: number | ((c: Context) => number), refuse?: Refuse) {
  const weightOf = typeof weight === 'number' ? () => weight : weight
  return createMiddleware<Limited>(async (c, next) => charge(c, weightOf(c), refuse) ?? next())
}

/** The same for work that depends on the JSON body, once that has been validated. */
export function bodyWeighs<T>(weightOf: (body: T) => number) {
  return createMiddleware<Limited, string, { out: { json: T } }>(
    async (c, next) => charge(c, weightOf(c.req.valid('json'))) ?? next(),
  )
}
