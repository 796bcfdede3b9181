import type { Process } from '../bench/server/processes.ts'
import { type Answer, client, part } from './client.ts'
import type { expected, Known } from './expected.ts'

/** So many of each a second, for so many seconds. */
type Plan = { seconds: number; lookups: number; letters: number }

type Kind = { asked: number; right: number; refused: number; times: number[] }

/** What became of a phase. `wrong` counts answers that are neither right nor an honest refusal (429 or 503, with the time to wait). */
export type Result = { lookups: Kind; letters: Kind; wrong: number; kinds: Map<string, number> }

const CLIENTS = 10_000
const CONNECTIONS = 400

/** An address of its own for each of ten thousand clients (RFC 2544's range for such tests, 198.18.0.0/15). */
const addressOf = (index: number) => `198.18.${(index % CLIENTS) >> 8}.${(index % CLIENTS) & 255}`

/** True for an answer that says honestly that there is too much to do just now, in the shape of our errors. */
function isHonest({ status, retryAfter, bytes }: Answer): boolean {
  if ((status !== 429 && status !== 503) || !(Number(retryAfter) > 0)) return false
  try {
    const { errors } = JSON.parse(bytes.toString()) as { errors: { message: string }[] }
    return typeof errors[0]?.message === 'string'
  } catch {
    return false
  }
}

/**
 * Sends requests when they are due, whether or not earlier ones have been answered ("open loop"): a server that falls behind is asked no less. Every
 * answer is held against the one that it must be.
 */
export async function phase(
  server: Process,
  { seconds, ...rates }: Plan,
  right: Awaited<ReturnType<typeof expected>>,
): Promise<Result> {
  const { post, close } = client(server.url, CONNECTIONS)
  const fresh = (): Kind => ({ asked: 0, right: 0, refused: 0, times: [] })
  const result: Result = { lookups: fresh(), letters: fresh(), wrong: 0, kinds: new Map() }
  const waiting = new Set<Promise<void>>()
  let sent = 0
  const send = (kind: Kind, { path, body, answer }: Known) => {
    kind.asked++
    const done = post(path, body, addressOf(sent++)).then((got) => {
      waiting.delete(done)
      if (got.status === 200 && got.bytes.equals(answer)) {
        kind.right++
        kind.times.push(got.ms)
      } else if (isHonest(got)) kind.refused++
      else {
        result.wrong++
        result.kinds.set(`${path} ${got.status}`, (result.kinds.get(`${path} ${got.status}`) ?? 0) + 1)
      }
    })
    waiting.add(done)
  }
  const start = performance.now()
  for (;;) {
    const passed = (performance.now() - start) / 1000
    if (passed >= seconds) break
    for (const name of ['lookups', 'letters'] as const) {
      const { [name]: kind } = result
      const known = right[name]
      while (kind.asked < passed * rates[name]) send(kind, known[kind.asked % known.length] as Known)
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await Promise.all(waiting)
  close()
  return result
}

const cells = (values: readonly (string | number)[]) => console.log(`| ${values.join(' | ')} |`)

/** Prints the head of the table of phases. */
export function head(): void {
  cells([
    'phase',
    'asked',
    'answered right',
    '429 or 503',
    'wrong',
    'lookups p50 / p99, ms',
    'letters p50 / p99, ms',
    'memory, MB',
  ])
  cells(['---', ...Array<string>(7).fill('---:')])
}

/** Prints a phase as a line of the table, with the server's memory after it. */
export function row(name: string, { lookups, letters, wrong, kinds }: Result, megabytes: number): void {
  const waits = ({ times }: Kind) => `${part(times, 0.5).toFixed(1)} / ${part(times, 0.99).toFixed(0)}`
  const sum = (pick: 'asked' | 'right' | 'refused') => lookups[pick] + letters[pick]
  const said =
    wrong === 0 ? '0' : `${wrong} (${[...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ')})`
  cells([
    name,
    sum('asked'),
    sum('right'),
    sum('refused'),
    said,
    waits(lookups),
    waits(letters),
    megabytes.toFixed(0),
  ])
}
