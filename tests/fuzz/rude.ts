import fc from 'fast-check'
import { rawConnection } from '../server/raw-connection.ts'
import type { Request } from './requests.ts'

/** What no client of HTTP would send: a whole request as text, and what is done to it. */
const WAYS: Readonly<Record<string, (head: string, body: string, at: number) => string>> = {
  'a length too short': (head, body) =>
    `${head}\r\nContent-Length: ${Math.max(0, body.length - 5)}\r\n\r\n${body}`,
  'a length too long': (head, body) => `${head}\r\nContent-Length: ${body.length + 5}\r\n\r\n${body}`,
  'a length below zero': (head, body) => `${head}\r\nContent-Length: -1\r\n\r\n${body}`,
  'a length without an end': (head, body) => `${head}\r\nContent-Length: ${'9'.repeat(40)}\r\n\r\n${body}`,
  'two lengths': (head, body) => `${head}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n${body}`,
  'a length and chunks': (head, body) =>
    `${head}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n${body}`,
  'a chunk that is none': (head, body) =>
    `${head}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n${body}\r\nzz\r\n`,
  'chunks without an end': (head) => `${head}\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n`,
  'an encoding that nobody knows': (head, body) => `${head}\r\nTransfer-Encoding: gzip\r\n\r\n${body}`,
  'line feeds alone': (head, body) => `${head}\r\n\r\n${body}`.replaceAll('\r\n', '\n'),
  'a folded header': (head, body) => `${head}\r\n folded\r\nContent-Length: 0\r\n\r\n${body}`,
  'a header without a name': (head, body) => `${head}\r\n: x\r\n\r\n${body}`,
  'a header with a NUL': (head, body) => `${head}\r\nX-Odd: a\u0000b\r\n\r\n${body}`,
  'two hosts': (head, body) => `${head}\r\nHost: evil.example\r\n\r\n${body}`,
  'cut off': (head, body, at) => `${head}\r\n\r\n${body}`.slice(0, at % (head.length + body.length)),
  'a byte changed': (head, body, at) => {
    const text = `${head}\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    const cut = at % text.length
    return `${text.slice(0, cut)}${String.fromCharCode(at % 256)}${text.slice(cut + 1)}`
  },
  'a target that is none': (head) => `${head.replace(/ \S+ /, ' * ')}\r\n\r\n`,
  'the target of a proxy': (head) => `${head.replace(/ \S+ /, ' http://evil.example/api/health ')}\r\n\r\n`,
  'another method': (head, _, at) => `${['TRACE', 'CONNECT', 'PRI', 'get', ''][at % 5]} ${head}\r\n\r\n`,
  'another version': (head) => `${head.replace('HTTP/1.1', 'HTTP/9.9')}\r\n\r\n`,
}

/** How a request is spoilt, and where. */
export const spoilt = fc.record({ way: fc.constantFrom(...Object.keys(WAYS)), at: fc.nat({ max: 100_000 }) })

/** Sends a request spoilt; gives the statuses that came back, none where the server hung up. */
export async function sendSpoilt(
  port: number,
  { method, target, body }: Request,
  { way, at }: { way: string; at: number },
): Promise<number[]> {
  const head = `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close`
  const text = WAYS[way]?.(head, (body ?? Buffer.from('{}')).subarray(0, 2_000).toString('latin1'), at) ?? ''
  const { socket, ended } = await rawConnection(port)
  // Nothing more is to come: else it would be waited for.
  socket.end(text, 'latin1')
  const answer = await ended
  return [...answer.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status))
}
