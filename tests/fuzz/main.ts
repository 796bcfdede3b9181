import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { startServer } from '../e2e/server.ts'
import { faultsOf } from './check.ts'
import { growthOf, TELLS_WHAT_IT_USES, usedBy } from './memory.ts'
import { wireTo } from './over-the-wire.ts'
import { type Recipe, recipes, requestOf } from './requests.ts'
import { sendSpoilt, spoilt } from './rude.ts'

// npm run fuzz -- [--seed 1] [--runs 20000] [--minutes 30] [--recipe '{"from": …}']
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    runs: { type: 'string', default: '20000' },
    minutes: { type: 'string', default: '45' },
    recipe: { type: 'string' },
  },
})
const [seed, runs, minutes] = [Number(values.seed), Number(values.runs), Number(values.minutes)]
/** So many at a time are made, and sent, before the memory is looked at again. */
const BATCH = 500
/** One in so many is sent spoilt as well, on a connection of its own. */
const SPOILT = 20
/** What takes more work than this, in milliseconds, keeps others waiting; what isn't answered for so long, without work either, hangs. */
const [MOST_WORK, LONGEST] = [1_000, 30_000]
/** Enough to read at once. */
const MOST_FINDINGS = 20

const server = await startServer(
  { GEOCODER: 'off', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'error' },
  TELLS_WHAT_IT_USES,
)
const port = Number(new URL(server.url).port)
const wire = wireTo(port)
const findings = new Map<string, string>()
const statuses = new Map<number, number>()
let slowest = 0

const found = (what: string, how: unknown) => {
  if (findings.has(what)) return
  findings.set(what, JSON.stringify(how))
  console.log(`FOUND ${what}\n  ${JSON.stringify(how)}`)
}

async function timed(recipe: Recipe) {
  const request = requestOf(recipe)
  const start = performance.now()
  const answer = await wire.ask(request)
  return { request, answer, ms: performance.now() - start }
}

/** How long the server works for an answer, which is what it takes on a machine that does nothing else. */
async function workOf(recipe: Recipe): Promise<number> {
  const { after } = await usedBy(server)
  await timed(recipe)
  return (await usedBy(server)).before - after
}

async function tryOut(recipe: Recipe): Promise<void> {
  try {
    const { request, answer, ms } = await timed(recipe)
    const status = 'isUnread' in answer ? 413 : answer.status
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if ('isUnread' in answer) return
    for (const fault of await faultsOf(request, answer)) found(`${recipe.from}: ${fault}`, recipe)
    slowest = Math.max(slowest, ms <= MOST_WORK ? ms : await workOf(recipe))
    if (slowest > MOST_WORK) found(`${recipe.from}: takes ${slowest} ms of work`, recipe)
    if (ms > LONGEST) found(`${recipe.from}: takes ${Math.round(ms)} ms`, recipe)
  } catch (error) {
    found(`${recipe.from}: ${error instanceof Error ? error.message : error}`, recipe)
  }
}

async function trySpoilt(recipe: Recipe, how: { way: string; at: number }): Promise<void> {
  const answered = await sendSpoilt(port, requestOf(recipe), how)
  if (answered.some((status) => status >= 500))
    found(`${recipe.from}, ${how.way}: ${answered}`, { recipe, how })
}

console.log(`${runs} requests, seed ${seed}: npm run fuzz -- --seed ${seed} --runs ${runs}`)
const end = performance.now() + minutes * 60_000
const heaps: number[] = []
let sent = 0
if (values.recipe) await tryOut(JSON.parse(values.recipe))
else
  while (sent < runs && performance.now() < end && findings.size < MOST_FINDINGS) {
    const some = { seed: seed + sent, numRuns: Math.min(BATCH, runs - sent) }
    const rude = fc.sample(spoilt, some)
    for (const [index, recipe] of fc.sample(recipes, some).entries()) {
      await tryOut(recipe)
      const how = rude[index]
      if (how && index % SPOILT === 0) await trySpoilt(recipe, how)
    }
    sent += some.numRuns
    heaps.push((await usedBy(server)).heap)
    console.log(`${sent} sent, ${Math.round((heaps.at(-1) ?? 0) / 1e6)} MB in use`)
  }

wire.close()
await server.stop()
const faults = server.output().match(/^\{.*"level":"(?:error|fatal)".*$/gm) ?? []
for (const line of faults.slice(0, 5)) found(`the log has ${line}`, {})
const { first, last, isGrowing } = growthOf(heaps)
if (isGrowing) found(`the heap grows from ${first} to ${last} bytes`, {})
const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
const [from, to] = [first, last].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`)
console.log(
  `${sent} sent: ${counts.join(', ')}. The slowest took ${Math.round(slowest)} ms. Heap ${from}, at the end ${to}.`,
)
console.log(findings.size === 0 ? 'Nothing was found.' : `${findings.size} findings.`)
process.exit(findings.size === 0 && (values.recipe || sent >= runs) ? 0 : 1)
