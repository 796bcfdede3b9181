import type { Running } from '../e2e/server.ts'

/** Options for a server that says on SIGUSR2 how many bytes are in use once the garbage is gone. */
export const TELLS_ITS_MEMORY = [
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `process.on('SIGUSR2', () => { gc(); gc(); console.log('heap ' + process.memoryUsage().heapUsed + '.') })`,
  )}`,
]

/** How many bytes of its heap a server has in use. */
export async function heapOf(server: Running): Promise<number> {
  const told = () => [...server.output().matchAll(/heap (\d+)\./g)]
  const before = told().length
  server.signal('SIGUSR2')
  while (told().length === before) await new Promise((resolve) => setTimeout(resolve, 20))
  return Number(told().at(-1)?.[1])
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
