import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { type DestinationStream, type Logger, pino } from 'pino'
import { DataFault } from '../lookup/data-file.ts'
import { PressFault } from '../pdf/threads.ts'
import { standardOutput } from './standard-output.ts'

/** A log of JSON lines: time, level, and what is logged; no name of the machine, no process id. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? standardOutput(),
  )
}

/**
 * What may be said of something that was thrown: its kind, and where in the code. Its message may quote what somebody typed and is left out, save
 * those of a broken file of the dataset and of a press that is gone, which are ours.
 */
export function traceOf(error: unknown): { error: string; message?: string; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error }
  if (error instanceof DataFault || error instanceof PressFault)
    return { error: error.name, message: error.message }
  const head = `${error.name}: ${error.message}`
  const frames = error.stack?.startsWith(head) ? error.stack.slice(head.length).split('\n') : []
  return { error: error.name, at: frames.map((frame) => frame.trim()).filter((frame) => frame !== '') }
}

/** Prints a fault where no log is kept: while developing and in tests. Where one is, the request's line has its trace. */
export function report(error: Error, c: Context): void {
  if (!c.get('isLogged')) console.error(`${c.req.method} ${routePath(c)}: ${error.stack ?? error.message}`)
}

const isRoutine = (route: string) => route === '/assets/*' || route === '/api/health'

/** Logs each request once it is answered: method, the route's pattern, status, milliseconds. Nothing of the address asked for, nothing of who asked. */
export function logged(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now()
    c.set('isLogged', true)
    await next()
    const { status } = c.res
    const line = {
      method: c.req.method,
      route: routePath(c),
      status,
      ms: Math.round(performance.now() - start),
    }
    // A printer with too much to do is no fault, and may say so a thousand times.
    if (status === 503) log.warn(line)
    else if (status >= 500) log.error(c.error ? { ...line, ...traceOf(c.error) } : line)
    else if (isRoutine(line.route)) log.debug(line)
    else log.info(line)
  }
}
