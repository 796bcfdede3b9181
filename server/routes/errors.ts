import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Issue } from './validate.ts'

const body = (message: string): { errors: Issue[] } => ({ errors: [{ path: '', message }] })

/** The answer to a request that is larger than its route takes. */
export function tooLarge(c: Context) {
  return c.json(
    body('This is more text than can be sent at once. Shorten it, or send it in smaller groups.'),
    413,
  )
}

/** The answer to an address of the API that doesn't exist. */
export function notFound(c: Context) {
  return c.json(body('There is nothing at this address.'), 404)
}

/**
 * The one place where what was thrown becomes an answer. Hono throws for a body that isn't JSON; everything else is a fault of ours: its
 * message goes to the log, never to the client, and never with what the person wrote.
 */
export function onError(error: Error, c: Context) {
  if (error instanceof HTTPException && error.status < 500) {
    return c.json(body('The request is not valid JSON.'), error.status)
  }
  console.error(`${c.req.method} ${c.req.routePath}: ${error.stack ?? error.message}`)
  return c.json(
    body('Something went wrong on our side. Your text is still on this page; please try again.'),
    500,
  )
}
