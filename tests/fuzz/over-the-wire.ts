import { Agent, request as send } from 'node:http'
import type { Answer } from './check.ts'
import type { Request } from './requests.ts'

/** The least that a route takes at most. */
const SMALLEST_LIMIT = 16 * 1024

/** The answer that nobody has read. */
const TOO_LARGE: Unread = { isUnread: true }
type Unread = { isUnread: true }

/** Ways to send requests to a server as they are, byte by byte, and to read what it says. A request that isn't answered at all is a fault. */
export function wireTo(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = ({ method, target, headers, body }: Request) =>
    new Promise<Answer | Unread>((resolve, reject) => {
      const length = body ? { 'Content-Length': body.length } : {}
      const options = {
        host: '127.0.0.1',
        port,
        agent,
        method,
        path: target,
        headers: { ...headers, ...length },
      }
      const asked = send(options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
            ),
            body: Buffer.concat(chunks),
          }),
        )
      })
      asked.on('error', (error: NodeJS.ErrnoException) => {
        // What is too large is refused by its head, and hung up on while it is still being sent: the answer may get lost on the way.
        const isCutOff = error.code === 'EPIPE' || error.code === 'ECONNRESET'
        if (isCutOff && body && body.length > SMALLEST_LIMIT) resolve(TOO_LARGE)
        else reject(error)
      })
      asked.end(body ?? undefined)
    })
  return { ask, close: () => agent.destroy() }
}
