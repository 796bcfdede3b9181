import type { MiddlewareHandler } from 'hono'
import { bodyLimit as counting } from 'hono/body-limit'
import { tooLarge } from '../routes/errors.ts'

/**
 * Refuses with 413 a body of more bytes than this. Where a request says how long it is, its head is enough: Node takes no more than that off the
 * connection (RFC 9112, 6.3). Hono's own limit asks for the body as a stream even then, which takes longer than to look somebody's officials up;
 * it counts the bodies whose length nobody knows beforehand.
 */
export function bodyLimit(maxSize: number): MiddlewareHandler {
  const count = counting({ maxSize, onError: tooLarge })
  return async (c, next) => {
    const length = c.req.header('Content-Length')
    const isTold = length !== undefined && /^\d+$/.test(length) && !c.req.header('Transfer-Encoding')
    if (!isTold) return count(c, next)
    return Number(length) > maxSize ? tooLarge(c) : next()
  }
}
