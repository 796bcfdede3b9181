import { zipAsks } from './by-zip.ts'
import { packetOf } from './letters.ts'
import { load } from './load.ts'
import { startOurs } from './processes.ts'
import { inTurns, median, type Row } from './rows.ts'

const ROUNDS = 5
const SECONDS = 4
/** Somebody looks up their officials, over and over. */
const LOOKUPS = { seconds: SECONDS, connections: 2 }
/** And eight ask for packets of twenty letters, each for the next one as soon as they have one. */
const PACKETS = { seconds: SECONDS, connections: 8 }

/** How long lookups take while letters are printed, beside how long they take when nothing else happens. */
export async function beside(): Promise<Row[]> {
  const server = await startOurs()
  const { asks } = await zipAsks(server.url)
  const packet = packetOf(20)
  await load(server, asks, LOOKUPS)
  await load(server, [packet], PACKETS)
  const [quiet = [], busy = []] = await inTurns(ROUNDS, [
    async () => ({ lookups: await load(server, asks, LOOKUPS), packets: null }),
    async () => {
      const [lookups, packets] = await Promise.all([
        load(server, asks, LOOKUPS),
        load(server, [packet], PACKETS),
      ])
      return { lookups, packets }
    },
  ])
  await server.stop()
  const of = (rounds: typeof quiet, pick: 'p50' | 'p99') =>
    median(rounds.map(({ lookups }) => lookups[pick] || 1))
  const row = (pick: 'p50' | 'p99', goal: string): Row => ({
    what: `lookups while eight clients print packets of 20, ${pick}`,
    ours: `${of(busy, pick)} ms`,
    peer: 'nobody prints',
    theirs: `${of(quiet, pick)} ms`,
    ratio: (of(busy, pick) / of(quiet, pick)).toFixed(1),
    goal,
  })
  const made = median(busy.map(({ packets }) => (packets?.perSecond ?? NaN) * 20))
  return [
    row('p50', ''),
    row('p99', 'under 5'),
    {
      what: '… letters printed a second meanwhile',
      ours: made.toFixed(0),
      peer: '',
      theirs: '',
      ratio: '',
      goal: '',
    },
  ]
}
