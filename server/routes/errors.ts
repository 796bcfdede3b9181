import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { report } from '../http/log.ts'
import { sayTo } from '../words/language.ts'
import type { Issue } from './validate.ts'

const body = (message: string): { errors: Issue[] } => ({ errors: [{ path: '', message }] })

/** The answer to a request that is larger than its route takes. */
export function tooLarge(c: Context) {
  return c.json(
    body(sayTo(c)('This is more text than can be sent at once. Shorten it, or send it in smaller groups.')),
    413,
    { Connection: 'close' },
  )
}

/** The answer to a client that has asked for more than its share; the header Retry-After is set. */
export function tooMany(c: Context, seconds: number) {
  const say = sayTo(c)
  const message =
    seconds > 1
      ? say('A lot has been asked for from your network. Wait {seconds} seconds, then try again.', {
          seconds,
        })
      : say('A lot has been asked for from your network. Wait a second, then try again.')
  return c.json(body(message), 429)
}

/** The answer where more is asked for than there is time for just now: when to come again, in seconds. */
export function busy(c: Context, seconds: number) {
  const say = sayTo(c)
  const message = say('Many letters are being made just now. Wait {seconds} seconds, then try again.', {
    seconds,
  })
  return c.json(body(message), 503, { 'Retry-After': String(seconds) })
}

/** The answer to an address of the API that doesn't exist. */
export function notFound(c: Context) {
  return c.json(body(sayTo(c)('There is nothing at this address.')), 404)
}

/** What Node throws where a client hangs up in the middle of a body: a telephone in a tunnel, and nobody to read an answer. */
const isHungUp = (error: Error) =>
  'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted'

/**
 * The one place where what was thrown becomes an answer. Hono throws where a request can't be read; everything else is a fault of ours: its
 * trace goes to the log, never to the client, and never with what the person wrote.
 */
export function onError(error: Error, c: Context) {
  if (error instanceof HTTPException && error.status < 500) {
    return c.json(body(sayTo(c)('The request is not valid JSON.')), error.status)
  }
  if (isHungUp(error)) return c.json(body(sayTo(c)('The request is not valid JSON.')), 400)
  report(error, c)
  return c.json(
    body(sayTo(c)('Something went wrong on our side. Your text is still on this page; please try again.')),
    500,
  )
}
