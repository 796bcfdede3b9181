import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

/** How long the server waits for its clients, in milliseconds. */
export type Patience = {
  /** For the head of a request, and for all of it: 900 kB, the largest there is, at 30 kB a second. */
  headers: number
  request: number
  /** For the next request on a connection: longer than the minute that common proxies keep one, so that they hang up first. */
  idle: number
  /** For a client that neither sends nor reads. */
  silence: number
  /** How often all that is looked at. */
  check: number
  /** For what is running when the server is told to stop. */
  stop: number
}

export const PATIENCE: Patience = {
  headers: 10_000,
  request: 30_000,
  idle: 65_000,
  silence: 60_000,
  check: 1_000,
  stop: 10_000,
}

/** Each holds some memory and a file descriptor; what comes on top waits outside. */
const MOST_CONNECTIONS = 10_000

/** An HTTP server that loses patience with slow clients. It doesn't listen yet. */
export function createServer(
  fetch: (request: Request) => Response | Promise<Response>,
  patience: Patience,
): Server {
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: patience.check,
    },
  }) as Server
  server.setTimeout(patience.silence)
  server.maxConnections = MOST_CONNECTIONS
  return server
}

/** Opens the port and gives its number; rejects with a sentence that names the setting to change. */
export function listen(server: Server, port: number, hostname: string): Promise<number> {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use; choose another with PORT=3001 npm start.`,
    EACCES: `Port ${port} may not be opened by this user; choose one above 1023 with PORT=3000.`,
    EADDRNOTAVAIL: `HOST=${hostname} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all.`,
    ENOTFOUND: `HOST=${hostname} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all.`,
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(reasons[error.code ?? ''] ?? `Port ${port} can't be opened (${error.code}).`)),
    )
    server.listen(port, hostname, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Takes no new connection and lets what is running finish; after `grace` milliseconds it is cut off. Gives whether everything finished. */
export async function close(server: Server, grace: number): Promise<boolean> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 100)
  const late = new Promise<void>((resolve) => setTimeout(resolve, grace).unref())
  const isDone = await Promise.race([closed.then(() => true), late.then(() => false)])
  if (!isDone) server.closeAllConnections()
  clearInterval(idle)
  return isDone
}
