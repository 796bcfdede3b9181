import type { Running } from '../e2e/server.ts'

const SAYS = `const worked = () => {
  const { user, system } = process.cpuUsage()
  return Math.round((user + system) / 1000)
}
process.on('SIGUSR2', () => {
  const before = worked()
  gc(); gc()
  console.log('heap ' + process.memoryUsage().heapUsed + ' worked ' + before + ' to ' + worked() + '.')
})`

/** Options for a server that says on SIGUSR2 what it has used so far. */
export const TELLS_WHAT_IT_USES = [
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent(SAYS)}`,
]

/**
 * The bytes of its heap that a server has in use once the garbage is gone, and the milliseconds that it has worked, on all processors together:
 * before the garbage was taken out, and after.
 */
export async function usedBy(server: Running): Promise<{ heap: number; before: number; after: number }> {
  const told = () => [...server.output().matchAll(/heap (\d+) worked (\d+) to (\d+)\./g)]
  const times = told().length
  server.signal('SIGUSR2')
  while (told().length === times) await new Promise((resolve) => setTimeout(resolve, 20))
  const [, heap, before, after] = (told().at(-1) ?? []).map(Number)
  return { heap: heap ?? 0, before: before ?? 0, after: after ?? 0 }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** What is kept once and for all: texts that were shaped, documents that were made. */
const KEPT = 10_000_000

/** The medians of the first and the last third, and whether that is growth. */
export function growthOf(heaps: readonly number[]): { first: number; last: number; isGrowing: boolean } {
  const third = Math.ceil(heaps.length / 3)
  const [first, last] = [median(heaps.slice(0, third)), median(heaps.slice(-third))]
  return { first, last, isGrowing: last > first * 1.1 + KEPT }
}
