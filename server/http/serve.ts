import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

/** How long the server waits for its clients, in milliseconds. */
export type Patience = {
  /** For the head of a request, and for all of it: 2.5 MB, the largest there is, at 84 kB a second. */
  headers: number
  request: number
  /** For the next request on a connection: longer than the minute that common proxies keep one, so that they hang up first. */
  idle: number
  /** For a client that neither sends nor reads. */
  silence: number
  /** How often all that is looked at. */
  check: number
  /** When the server is told to stop: for a connection that was just opened to say what it wants, and for all that is running. */
  linger: number
  stop: number
}

export const PATIENCE: Patience = {
  headers: 10_000,
  request: 30_000,
  idle: 65_000,
  silence: 60_000,
  check: 1_000,
  linger: 1_000,
  stop: 10_000,
}

/** Each holds some memory and a file descriptor. What comes on top is closed by Node at once, without an answer; one client can hold them all. */
const MOST_CONNECTIONS = 10_000

/** Why a port can't be opened, in a sentence that names the setting to change. */
function refusal(code: string | undefined, port: number, hostname: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use; choose another with PORT=3001 npm start.`
    case 'EACCES':
      return `Port ${port} may not be opened by this user; choose one above 1023, like PORT=3000.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `HOST=${hostname} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all.`
    default:
      return `Port ${port} of ${hostname} can't be opened (${code}); choose others with PORT and HOST.`
  }
}

/** An HTTP server that loses patience with slow clients, and can be stopped without cutting anybody off. */
export function httpServer(fetch: (request: Request) => Response | Promise<Response>, patience: Patience) {
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
  /** How many requests each connection has, and since when it is open, in milliseconds. */
  const connections = new Map<Socket, { since: number; running: number }>()
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { since: performance.now(), running: 0 })
    socket.once('close', () => connections.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    const connection = connections.get(socket)
    if (!connection) return
    connection.running += 1
    response.once('close', () => {
      connection.running -= 1
    })
  })

  /** Opens the port and gives its number; rejects with a sentence that names the setting to change. */
  const listen = (port: number, hostname: string) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', ({ code }: NodeJS.ErrnoException) =>
        reject(new Error(refusal(code, port, hostname))),
      )
      server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port))
    })

  const hangUpOnIdle = () => {
    server.closeIdleConnections()
    // Browsers connect ahead of need; to Node, a connection isn't idle that hasn't said anything yet, nor one that hasn't said all of what it wants.
    for (const [socket, { since, running }] of connections)
      if (running === 0 && performance.now() - since > patience.linger) socket.destroy()
  }

  /** Takes no new connection and lets what is running finish, but no longer than its patience. Gives whether everything did. */
  const close = async () => {
    const closed = new Promise<boolean>((resolve) => server.close(() => resolve(true)))
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience.stop, false).unref())
    const hangUp = setInterval(hangUpOnIdle, 100)
    const isDone = await Promise.race([closed, late])
    clearInterval(hangUp)
    if (!isDone) server.closeAllConnections()
    return isDone
  }
  return { listen, close }
}
