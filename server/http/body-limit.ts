import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit as counting } from 'hono/body-limit'
import { busy, tooLarge } from '../routes/errors.ts'
import { chargeBody } from './rate-limit.ts'
import { takeRoom } from './room.ts'

/** Up to this size, in bytes, a body is taken whatever else is being taken: the bound on connections bounds these. */
const SMALL = 64 * 1024
const TRY_IN = 5
/** So many bytes weigh like a request more, before anything is made of them. */
const WEIGHING_ONE = 25_000

/** The length of a request's body in bytes, as its head says; null where it is known only at its end. */
function toldLength({ req }: Context): number | null {
  const length = req.header('Content-Length')
  const isTold = length !== undefined && /^\d+$/.test(length) && !req.header('Transfer-Encoding')
  return isTold ? Number(length) : null
}

/**
 * Refuses with 413 a body of more bytes than this, with 503 a large one while many others are on their way, which would
 * fill the memory together, and with 429 one that is too much for its client's budget.
 * Where a request says how long it is, its head is enough: Node takes no more than that off the connection (RFC 9112, 6.3). Hono's own limit asks
 * for the body as a stream even then, which takes longer than to look somebody's officials up; it counts the bodies whose length nobody knows.
 */
export function bodyLimit(maxSize: number): MiddlewareHandler {
  const count = counting({ maxSize, onError: tooLarge })
  return async (c, next) => {
    const told = toldLength(c)
    const size = told ?? maxSize
    if (size > maxSize) return tooLarge(c)
    const take = () => (told === null ? count(c, next) : next())
    const refused = size < WEIGHING_ONE ? null : chargeBody(c, Math.floor(size / WEIGHING_ONE))
    if (refused) return refused
    if (size <= SMALL) return take()
    const leave = takeRoom(size, (c.env as Partial<HttpBindings> | undefined)?.incoming)
    if (!leave) return busy(c, TRY_IN)
    try {
      return await take()
    } finally {
      leave()
    }
  }
}
