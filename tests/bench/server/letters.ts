import { loadContent } from '../../../server/load.ts'
import { alex } from '../../samples.ts'
import { KINDS } from '../pdf/letters.ts'
import { type Ask, load } from './load.ts'
import { startOurs, startPeer } from './processes.ts'
import { inTurns, median, type Row } from './rows.ts'

const ROUNDS = 3
/** One at a time: those who print one letter after the other would still have some of the last round to print. */
const SETTINGS = { seconds: 4, connections: 1 }

/** Letters of one page to so many officials, from the whole country. */
function lettersTo(count: number): unknown[] {
  const officials = [...loadContent('data').officials.byId.values()].filter(({ postal }) => postal.length > 0)
  return Array.from({ length: count }, (_, index) => ({
    official: officials[(index * 97) % officials.length]?.id,
    sender: alex,
    subject: 'Shelter and care for survivors',
    body: KINDS['one page']().join('\n\n'),
  }))
}

/** A packet of so many letters. */
export const packetOf = (count: number): Ask => ({
  path: '/api/letters/pdf',
  body: { letters: lettersTo(count) },
})

const MAKERS = ['pdfkit', 'react-pdf', 'headless Chromium', 'Chromium, one page kept open']

/** Letters on paper over HTTP: one at a time beside other printers, and what one of them costs in larger packets. */
export async function letters(): Promise<Row[]> {
  const [ours, printers] = await Promise.all([startOurs(), startPeer('printers.ts')])
  const singles = lettersTo(50)
  const own = singles.map((letter): Ask => ({ path: '/api/letters/pdf', body: { letters: [letter] } }))
  const others = MAKERS.map((maker) =>
    singles.map((letter): Ask => ({ path: `/pdf/${encodeURIComponent(maker)}`, body: letter })),
  )
  const run = (server: typeof ours, asks: readonly Ask[]) => () => load(server, asks, SETTINGS)
  await run(ours, own)()
  const rounds = await inTurns(ROUNDS, [run(ours, own), ...others.map((asks) => run(printers, asks))])
  const sizes = [1, 20, 200]
  const packets = await inTurns(
    ROUNDS,
    sizes.map((size) => () => load(ours, [packetOf(size)], { seconds: 4, connections: 1 })),
  )
  await Promise.all([ours.stop(), printers.stop()])
  const failed = [...rounds, ...packets].flat().reduce((sum, one) => sum + one.failed, 0)
  if (failed > 0) throw new Error(`${failed} requests for letters failed.`)
  const perSecond = (of: (typeof rounds)[0] = []) => median(of.map((one) => one.perSecond))
  const mine = perSecond(rounds[0])
  const costs = sizes.map((size, index) => 1000 / perSecond(packets[index]) / size)
  return [
    ...MAKERS.map((peer, index): Row => {
      const theirs = perSecond(rounds[index + 1])
      return {
        what: 'letters of one page over HTTP, a second',
        ours: mine.toFixed(0),
        peer,
        theirs: theirs.toFixed(1),
        ratio: (mine / theirs).toFixed(1),
        goal: '',
      }
    }),
    ...sizes.slice(1).map(
      (size, index): Row => ({
        what: `one letter in a packet of ${size}`,
        ours: `${costs[index + 1]?.toFixed(1)} ms`,
        peer: 'a letter by itself',
        theirs: `${costs[0]?.toFixed(1)} ms`,
        ratio: ((costs[index + 1] ?? NaN) / (costs[0] ?? NaN)).toFixed(2),
        goal: 'at most 1',
      }),
    ),
  ]
}
