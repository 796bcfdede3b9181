import { say } from './say.ts'

/** What only trying again can mend; `wait` is in how many seconds that is right by itself, without the person. */
export type Trouble = { trouble: string; wait?: number }

/** What to say where no answer came. */
export const unreached = () =>
  say('The server can’t be reached. Check your internet connection, then try again.')

/** A train is out of its tunnel, or a server has started anew, after two or three times as many seconds. */
const UNREACHED_WAIT = 8

/** Nobody watches a page for longer than this. */
const LONGEST_WAIT = 60

/** The seconds that an answer asks to wait: Retry-After has a number or a date (RFC 9110, 10.2.3). Null if it doesn't say. */
function secondsToWait({ headers }: Response): number | null {
  const after = headers.get('Retry-After')
  if (!after) return null
  const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000
  return Number.isNaN(seconds) ? null : Math.max(1, Math.ceil(seconds))
}

/** What to say of an answer that came from the server, or from what stands before it, and has nothing for the person. */
export function troubleOf(response: Response): Trouble {
  if (response.status !== 429 && response.status !== 503)
    return { trouble: say('The server could not answer. That is not your fault. Try again in a moment.') }
  const wait = secondsToWait(response)
  if (wait === null) return { trouble: say('The server is busy right now. Wait a minute, then try again.') }
  if (wait <= LONGEST_WAIT) return { trouble: say('The server is busy right now.'), wait }
  const minutes = Math.ceil(wait / 60)
  return {
    trouble: say('The server is busy right now. Wait {minutes} minutes, then try again.', { minutes }),
  }
}

/**
 * What to say where no answer came; for the reader all of it is one thing. Where nothing was reached it is right to ask again after a while. Not after a
 * timeout: the server may be at work on it still; nor where something else than our server has answered.
 */
export function unanswered(error: unknown): Trouble {
  const isUnreached = error instanceof TypeError
  return isUnreached ? { trouble: unreached(), wait: UNREACHED_WAIT } : { trouble: unreached() }
}

/** What to say where a part of the page that comes on demand didn't. */
export const notLoaded = () =>
  say('This part of the page could not be loaded. Check your internet connection, then try again.')
