import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openBrowser } from '../e2e/browser.ts'
import { KINDS, type Kind, letterOf } from './pdf/letters.ts'
import { type Maker, makers } from './pdf/makers.ts'
import { printMemory } from './pdf/memory.ts'

const WARM_UP = 10
const ROUNDS = 40

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
const versionOf = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version as string

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

/** The median time of each maker for one kind of letter, taken in turns, so that a busy moment of the machine hits all of them. */
async function race(kind: Kind, all: readonly [string, Maker][], from: number) {
  const times = all.map((): number[] => [])
  let made: Uint8Array[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const letter = letterOf(kind, from + round)
    made = []
    for (const [index, [, make]] of all.entries()) {
      const start = performance.now()
      made.push(await make(letter))
      if (round >= WARM_UP) times[index]?.push(performance.now() - start)
    }
  }
  return Promise.all(
    made.map(async (bytes, index) => ({
      time: median(times[index] ?? []),
      fastest: Math.min(...(times[index] ?? [])),
      size: bytes.length,
      pages: await pagesOf(bytes),
    })),
  )
}

const browser = await openBrowser()
try {
  const all = await makers(browser)
  console.log(
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores, pdfkit ${versionOf('pdfkit')}, ` +
      `react-pdf ${versionOf('@react-pdf/renderer')}, Chromium ${browser.version()}. Median of ${ROUNDS}, warm, taken in turns.\n`,
  )
  console.log(
    '| letter | made by | pages | ms | fastest | times ours | kB |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |',
  )
  for (const [index, kind] of (Object.keys(KINDS) as Kind[]).entries()) {
    const results = await race(kind, all, index * 1000)
    const own = results[0]?.time ?? NaN
    results.forEach(({ time, fastest, size, pages }, i) => {
      const cells = [
        i === 0 ? kind : '',
        all[i]?.[0],
        pages,
        time.toFixed(1),
        fastest.toFixed(1),
        (time / own).toFixed(1),
        (size / 1000).toFixed(1),
      ]
      console.log(`| ${cells.join(' | ')} |`)
    })
  }
  await printMemory()
} finally {
  await browser.close()
}
