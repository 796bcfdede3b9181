import { client, part } from '../../load/client.ts'
import { zipAsks } from './by-zip.ts'
import { packetOf } from './letters.ts'
import { type Ask, load } from './load.ts'
import { type Process, startOurs } from './processes.ts'
import { inTurns, median, type Row } from './rows.ts'

const ROUNDS = 5
const SECONDS = 4
/** Somebody looks up their officials every five milliseconds: at most half of what the server can do by itself. */
const PAUSE = 5
/** And eight ask for packets of twenty letters, each for the next one as soon as they have one. */
const PACKETS = { seconds: SECONDS, connections: 8 }

/** Looks people up at even intervals, whether or not the one before has been answered; gives how long each took, in milliseconds. */
async function lookUp(server: Process, asks: readonly Ask[]): Promise<number[]> {
  const { post, close } = client(server.url, 50)
  const answers: Promise<number>[] = []
  const until = performance.now() + SECONDS * 1000
  for (let next = performance.now(); next < until; next += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()))
    const { path, body } = asks[answers.length % asks.length] as Ask
    answers.push(
      post(path, JSON.stringify(body)).then(({ status, ms }) => {
        if (status !== 200) throw new Error(`A lookup was answered ${status}.`)
        return ms
      }),
    )
  }
  const times = await Promise.all(answers)
  close()
  return times
}

/** How long lookups take while letters are printed, beside how long they take when nothing else happens. */
export async function beside(): Promise<Row[]> {
  const server = await startOurs()
  const { asks } = await zipAsks(server.url)
  const packet = packetOf(20)
  await lookUp(server, asks)
  await load(server, [packet], PACKETS)
  const made: number[] = []
  const [quiet = [], busy = []] = await inTurns(ROUNDS, [
    () => lookUp(server, asks),
    async () => {
      const [times, packets] = await Promise.all([lookUp(server, asks), load(server, [packet], PACKETS)])
      made.push(packets.perSecond * 20)
      return times
    },
  ])
  await server.stop()
  const at = (rounds: readonly number[][], share: number) => median(rounds.map((times) => part(times, share)))
  const row = (share: number, goal: string): Row => ({
    what: `lookups while eight clients print packets of 20, p${share * 100}`,
    ours: `${at(busy, share).toFixed(1)} ms`,
    peer: 'nobody prints',
    theirs: `${at(quiet, share).toFixed(1)} ms`,
    ratio: (at(busy, share) / at(quiet, share)).toFixed(1),
    goal,
  })
  const printed = median(made).toFixed(0)
  return [
    row(0.5, ''),
    row(0.99, 'under 5'),
    {
      what: '… letters printed a second meanwhile',
      ours: printed,
      peer: '',
      theirs: '',
      ratio: '',
      goal: '',
    },
  ]
}
