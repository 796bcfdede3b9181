import { Agent, request } from 'node:http'

/** An answer, how many milliseconds it took, and its bytes. A connection that broke has status 0. */
export type Answer = { status: number; ms: number; bytes: Buffer; retryAfter: string | undefined }

/** A client that keeps its connections: at most so many at once, further requests wait for one. */
export function client(url: string, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  /** Posts JSON; never throws. `from` is the client's address, for a server that trusts us as its proxy. */
  const post = (path: string, body: string, from?: string): Promise<Answer> =>
    new Promise((resolve) => {
      const start = performance.now()
      const chunks: Buffer[] = []
      const end = (status: number, retryAfter?: string) =>
        resolve({ status, ms: performance.now() - start, bytes: Buffer.concat(chunks), retryAfter })
      const sent = request(
        `${url}${path}`,
        {
          agent,
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
            ...(from && { 'X-Forwarded-For': from }),
          },
        },
        (response) => {
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => end(response.statusCode ?? 0, response.headers['retry-after']))
          response.on('error', () => end(0))
        },
      )
      sent.on('error', () => end(0))
      sent.end(body)
    })
  return { post, close: () => agent.destroy() }
}

/** The value that this part (0 to 1) of all values doesn't exceed. */
export function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}
