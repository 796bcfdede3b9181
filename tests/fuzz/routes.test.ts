import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { siteOf } from '../server/running.ts'
import { type Answer, faultsOf } from './check.ts'
import { OPERATION_NAMES } from './documented.ts'
import { type Request, recipes, requestOf } from './requests.ts'
import { VALID } from './valid.ts'

const { site, lines } = siteOf({ RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'error' })

async function ask({ method, target, headers, body }: Request): Promise<Answer> {
  const response = await site.request(target, { method, headers, body: body && new Uint8Array(body) })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

it('every route of the API has a valid request to begin with', () => {
  expect(Object.keys(VALID).sort()).toEqual([...OPERATION_NAMES].sort())
})

it.each(Object.keys(VALID))('what the others are made of is answered well: %s', async (from) => {
  for (const number of (VALID[from] ?? []).keys()) {
    const request = requestOf({ from, number, changes: [], bytes: [] })
    const answer = await ask(request)
    expect([answer.status, await faultsOf(request, answer)]).toEqual([200, []])
  }
})

it('a thousand requests with something wrong in them are answered as they should be', async () => {
  const statuses = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(recipes, async (recipe) => {
      const request = requestOf(recipe)
      const answer = await ask(request)
      expect(await faultsOf(request, answer)).toEqual([])
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    }),
    { seed: 20261127, numRuns: 1000 },
  )
  expect(lines).toEqual([])
  // Were all of them refused at the door, nothing behind it would have been tried.
  for (const status of [200, 400, 404, 422]) expect(statuses.get(status)).toBeGreaterThan(20)
}, 600_000)
