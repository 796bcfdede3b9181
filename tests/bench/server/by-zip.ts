import { readFileSync } from 'node:fs'
import { type Ask, ask, load } from './load.ts'
import { startOurs, startPeer } from './processes.ts'
import { inTurns, median, type Row } from './rows.ts'

const ROUNDS = 5
const STEP = 200
const SETTINGS = { seconds: 2, connections: 10 }

/** Questions by ZIP code, some two hundred from all over the country; without those that have no officials, as of the armed forces. */
export async function zipAsks(url: string): Promise<{ asks: Ask[]; answers: Record<string, string> }> {
  const rows = readFileSync('data/zips.csv', 'utf8').trim().split('\n').slice(1)
  const answers: Record<string, string> = {}
  const asks: Ask[] = []
  for (const row of rows.filter((_, index) => index % STEP === 7)) {
    const zip = row.slice(0, 5)
    const one = { path: '/api/officials', body: { address: { zip } } }
    const answer = await ask(url, one).catch(() => null)
    if (!answer) continue
    answers[zip] = new TextDecoder().decode(answer)
    asks.push(one)
  }
  return { asks, answers }
}

/** Officials by ZIP code over HTTP, beside a server that has the answers ready, and beside the same job in Express. */
export async function byZip(): Promise<Row[]> {
  const [ours, bare, express] = await Promise.all([
    startOurs(),
    startPeer('bare.mjs'),
    startPeer('express.ts'),
  ])
  const { asks, answers } = await zipAsks(ours.url)
  await ask(bare.url, { path: '/answers', body: answers })
  const all = [ours, bare, express]
  // Warm first: a server that has been up for a second says little of one that has been up for a day.
  for (const server of all) await load(server, asks, SETTINGS)
  const [own = [], ...others] = await inTurns(
    ROUNDS,
    all.map((server) => () => load(server, asks, SETTINGS)),
  )
  for (const server of all) await server.stop()
  const failed = [own, ...others].flat().reduce((sum, one) => sum + one.failed, 0)
  if (failed > 0) throw new Error(`${failed} lookups failed.`)
  const of = (rounds: typeof own, pick: keyof (typeof own)[0]) => median(rounds.map((one) => one[pick]))
  const names: [string, string][] = [
    ['bare Hono, answers ready', 'at least 0.7'],
    ['Express, the same job', ''],
  ]
  return others.flatMap((theirs, index): Row[] => {
    const [peer = '', goal = ''] = names[index] ?? []
    const row = (what: string, pick: 'perSecond' | 'perCpuSecond', wanted: string): Row => ({
      what,
      ours: of(own, pick).toFixed(0),
      peer,
      theirs: of(theirs, pick).toFixed(0),
      ratio: (of(own, pick) / of(theirs, pick)).toFixed(2),
      goal: wanted,
    })
    const waits = (rounds: typeof own) => `${of(rounds, 'p50')} / ${of(rounds, 'p99')}`
    return [
      row('officials by ZIP code, requests a second', 'perSecond', goal),
      row('… for each second of the server’s processor', 'perCpuSecond', ''),
      { what: '… ms, p50 / p99', ours: waits(own), peer, theirs: waits(theirs), ratio: '', goal: '' },
    ]
  })
}
