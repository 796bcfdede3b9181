// `npm run load` puts the built server under the load that docs/load.md tells of, on this machine alone: lookups and letters at an even rate for a
// minute, three times that in a burst, then a soak. `npm run load -- --seconds 10 --soak 0` is a short one. Ends with 1 if an answer was wrong.
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { residentOf, startOurs } from '../bench/server/processes.ts'
import { expected } from './expected.ts'
import { head, phase, row } from './phase.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    burst: { type: 'string', default: '20' },
    soak: { type: 'string', default: '600' },
  },
})
const RATE = { lookups: 300, letters: 20 }
const times = (factor: number) => ({ lookups: RATE.lookups * factor, letters: RATE.letters * factor })

// As behind a proxy: each request comes from one of ten thousand clients, within the limit that each has.
const server = await startOurs({ TRUSTED_PROXY: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '600' })
const right = await expected(server.url)
console.log(`Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.\n`)
head()
let isRight = true
const run = async (name: string, seconds: number, factor: number) => {
  if (seconds <= 0) return
  const result = await phase(server, { seconds, ...times(factor) }, right)
  isRight &&= result.wrong === 0
  row(name, result, residentOf(server.pid))
}
await run('warm', 10, 0.2)
await run('load', Number(values.seconds), 1)
await run('burst', Number(values.burst), 3)
await setTimeout(10_000)
await run('after a rest', 10, 0.2)
const soak = Number(values.soak)
for (let minute = 1; minute * 60 <= soak; minute++) await run(`soak, minute ${minute}`, 60, 0.5)
if (soak > 0) {
  await setTimeout(10_000)
  await run('after a rest', 10, 0.2)
}
await server.stop()
process.exitCode = isRight ? 0 : 1
