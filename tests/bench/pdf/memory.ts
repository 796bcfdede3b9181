import { packet } from '../../../server/pdf/packet.ts'
import { type Kind, letterOf } from './letters.ts'

const LETTERS = 2000
const EVERY = 250

/** Memory in use after collecting garbage, in MB, with what lies outside of the heap. */
function inUse(): string {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return ((heapUsed + arrayBuffers) / 1e6).toFixed(1)
}

/** Prints 2,000 different letters one after the other, and says every so often what memory is still held. */
export async function printMemory(): Promise<void> {
  const kinds: Kind[] = ['one page', 'three pages', 'one page of new words']
  console.log(
    `\nMB in use after so many letters, garbage collected${globalThis.gc ? '' : ' (not: start with --expose-gc)'}:`,
  )
  const found = [`0: ${inUse()}`]
  for (let count = 1; count <= LETTERS; count++) {
    await packet([letterOf(kinds[count % 3] ?? 'one page', 10_000 + count)], { paper: 'standard' })
    if (count % EVERY === 0) found.push(`${count}: ${inUse()}`)
  }
  console.log(found.join(', '))
}
