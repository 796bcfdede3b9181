import autocannon from 'autocannon'
import { cpuOf, type Process } from './processes.ts'

/** A request to send over and over. */
export type Ask = { path: string; body: unknown }

/** What came of a moment of load: answers a second, milliseconds that half and 99 of 100 waited, and answers for each second of the server's processor. */
export type Load = { perSecond: number; p50: number; p99: number; perCpuSecond: number; failed: number }

/** Asks a server for some seconds, each connection again as soon as it is answered. */
export async function load(
  server: Process,
  asks: readonly Ask[],
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Load> {
  const before = cpuOf(server.pid)
  const { requests, latency, non2xx, errors } = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: asks.map(({ path, body }) => ({
      method: 'POST' as const,
      path,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })),
  })
  return {
    perSecond: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    perCpuSecond: requests.total / (cpuOf(server.pid) - before),
    failed: non2xx + errors,
  }
}

/** Asks once; throws if that isn't answered with 200. */
export async function ask(url: string, { path, body }: Ask): Promise<Uint8Array> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return new Uint8Array(await response.arrayBuffer())
}
