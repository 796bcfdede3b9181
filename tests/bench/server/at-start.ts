import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { DistrictsIndex } from '../../../server/lookup/dataset.ts'
import { ask } from './load.ts'
import { residentOf, startOurs, startPeer } from './processes.ts'
import { inTurns, median, type Row } from './rows.ts'

const ROUNDS = 5
const ZIP = { path: '/api/officials', body: { address: { zip: '30161' } } }

/** Starts a server; gives the milliseconds until it had answered a first question, and its memory in megabytes a second later. */
async function first(start: typeof startOurs): Promise<{ ms: number; megabytes: number }> {
  const began = performance.now()
  const server = await start()
  await ask(server.url, ZIP)
  const ms = performance.now() - began
  await setTimeout(1000)
  const megabytes = residentOf(server.pid)
  await server.stop()
  return { ms, megabytes }
}

/** What the memory has grown to once some states' borders have been asked for, by how many. */
async function withStates(counts: readonly number[]): Promise<Map<number, number>> {
  const { boxes } = DistrictsIndex.parse(JSON.parse(readFileSync('data/districts/index.json', 'utf8')))
  const server = await startOurs()
  const grown = new Map<number, number>()
  let asked = 0
  for (const [west, south, east, north] of Object.values(boxes)) {
    const location = { longitude: (west + east) / 2, latitude: (south + north) / 2 }
    // The middle of a state's box may lie in another state, or at sea: its borders are read all the same.
    await ask(server.url, { path: '/api/officials', body: { location } }).catch(() => {})
    if (!counts.includes(++asked)) continue
    await setTimeout(1000)
    grown.set(asked, residentOf(server.pid))
  }
  await server.stop()
  return grown
}

/** How long a server takes to be there, and what it weighs, beside one that does nothing. */
export async function atStart(): Promise<Row[]> {
  const peer = 'bare Hono, no data'
  const [own = [], theirs = []] = await inTurns(ROUNDS, [
    () => first(startOurs),
    () => first(() => startPeer('bare.mjs')),
  ])
  const of = (all: typeof own, pick: 'ms' | 'megabytes') => median(all.map((one) => one[pick]))
  const row = (what: string, pick: 'ms' | 'megabytes', unit: string, goal: string): Row => ({
    what,
    ours: `${of(own, pick).toFixed(0)} ${unit}`,
    peer,
    theirs: `${of(theirs, pick).toFixed(0)} ${unit}`,
    ratio: (of(own, pick) / of(theirs, pick)).toFixed(1),
    goal,
  })
  const grown = await withStates([10, 30, 56])
  return [
    row('start until the first answer', 'ms', 'ms', 'under 500 ms'),
    row('memory at rest', 'megabytes', 'MB', 'under 150 MB'),
    ...[...grown].map(([states, megabytes]) => ({
      what: `memory with the borders of ${states} jurisdictions`,
      ours: `${megabytes.toFixed(0)} MB`,
      peer: 'ours at rest',
      theirs: `${of(own, 'megabytes').toFixed(0)} MB`,
      ratio: (megabytes / of(own, 'megabytes')).toFixed(1),
      goal: '',
    })),
  ]
}
