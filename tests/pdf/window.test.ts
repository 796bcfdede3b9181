import { describe, expect, it } from 'vitest'
import { compose } from '#letter/compose.ts'
import { letterFont, measure } from '../../server/pdf/font.ts'
import { layout } from '../../server/pdf/layout.ts'
import { alex, content, DATE, letterTo, post, someone } from '../samples.ts'
import { readPdf } from './read.ts'

// A #10 envelope and its window, and a US Letter sheet folded in three, in inches; the envelope's corner is at its lower left.
const ENVELOPE = { width: 9.5, height: 4.125 }
const WINDOW = { left: 0.875, right: 0.875 + 4.5, bottom: 0.5, top: 0.5 + 1.125 }
const PANEL = { width: 8.5, height: 11 / 3 }

type Box = { left: number; right: number; top: number; bottom: number }
type Line = { text: string; x: number; width: number; baseline: number; size: number }

/** How far ink reaches above and below a baseline, in sizes; a test below holds the font against it. */
const INK = { plain: 0.77, accented: 0.92, below: 0.26 }
const hasAccent = (text: string) => /\p{Lu}\p{M}/u.test(text.normalize('NFD'))

/** Where the ink of lines is, in inches from the sheet's top left corner. */
const boxOf = (lines: readonly Line[]): Box => ({
  left: Math.min(...lines.map(({ x }) => x)) / 72,
  right: Math.max(...lines.map(({ x, width }) => x + width)) / 72,
  top:
    Math.min(
      ...lines.map(
        ({ text, baseline, size }) => baseline - size * (hasAccent(text) ? INK.accented : INK.plain),
      ),
    ) / 72,
  bottom: Math.max(...lines.map(({ baseline, size }) => baseline + size * INK.below)) / 72,
})

const steps = (most: number) => Array.from({ length: 17 }, (_, i) => (most * i) / 16)
/** Every place that the folded sheet can slide to, by sixteenths of its way: from the envelope's left edge, and from its bottom. */
const POSITIONS = steps(ENVELOPE.width - PANEL.width).flatMap((right) =>
  steps(ENVELOPE.height - PANEL.height).map((up) => ({ right, up })),
)

/** A box on the sheet as it lies in the envelope: distances from the envelope's left edge and from its bottom. */
const inEnvelope = (box: Box, { right, up }: { right: number; up: number }) => ({
  left: box.left + right,
  right: box.right + right,
  top: up + PANEL.height - box.top,
  bottom: up + PANEL.height - box.bottom,
})

/** What is wrong with a sheet in its window: the address isn't whole, or something else shows; null if neither, wherever it lies. */
function fault(address: Box, others: readonly Box[]): string | null {
  for (const position of POSITIONS) {
    const at = inEnvelope(address, position)
    const isWhole =
      at.left >= WINDOW.left && at.right <= WINDOW.right && at.bottom >= WINDOW.bottom && at.top <= WINDOW.top
    if (!isWhole) return `not whole ${JSON.stringify(position)}`
    for (const other of others) {
      const it = inEnvelope(other, position)
      const shows =
        it.right > WINDOW.left && it.left < WINDOW.right && it.top > WINDOW.bottom && it.bottom < WINDOW.top
      if (shows) return `something else shows ${JSON.stringify(position)}`
    }
  }
  return null
}

describe('a letter in a window envelope', () => {
  const all = [...content.officials.byId.values()]

  it('shows the whole address and nothing else wherever the sheet slides, for every address of every official', () => {
    const sender = {
      ...alex,
      name: 'Alexandra Example-Sample',
      address: { ...alex.address, street: `${'12 Sample Street '.repeat(6)}Apt 4` },
    }
    const wrong: string[] = []
    let count = 0
    for (const official of all) {
      for (const postal of official.postal) {
        const request = letterTo(official.id, { sender, body: 'Please act.' })
        const letter = compose({ request, official: { ...official, postal: [postal] }, date: DATE })
        const [page] = layout(letter, measure, { paper: 'window' })
        const lines = (page?.items ?? []).flatMap((item) =>
          'text' in item ? [{ ...item, width: measure(item.text, item.face, item.size) }] : [],
        )
        const from = lines.findIndex(({ text }) => text.startsWith(letter.recipient[0]?.slice(0, 20) ?? '-'))
        const to = lines.findLastIndex(({ text }) => text === letter.recipient.at(-1))
        const others = [...lines.slice(0, from), ...lines.slice(to + 1)].map((line) => boxOf([line]))
        const ticks = (page?.ticks ?? []).map(({ x1, x2, y }) => ({
          left: x1 / 72,
          right: x2 / 72,
          top: y / 72,
          bottom: y / 72,
        }))
        const address = lines.slice(from, to + 1)
        const found = from < 0 || to < from ? 'no address' : fault(boxOf(address), [...others, ...ticks])
        if (found) wrong.push(`${letter.recipient.join(' | ')}: ${found}`)
        // The Postal Service reads print of 8 points and more.
        if (address.some(({ size }) => size < 8)) wrong.push(`${official.name}: too small`)
        count++
      }
    }
    expect(count).toBeGreaterThan(10_000)
    expect(wrong).toEqual([])
  })

  it('shows in the printed file what was laid out', async () => {
    const byLength = all
      .filter(({ postal }) => postal.length > 0)
      .map((official) => ({
        official,
        length: Math.max(...official.postal.map(({ lines }) => lines.join().length)),
      }))
      .sort((a, b) => b.length - a.length)
      .slice(0, 100)
    const letters = byLength.map(({ official }) => letterTo(official.id, { body: 'Please act.' }))
    const response = await post('/api/letters/pdf', { letters, paper: 'window' })
    const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()))
    const wrong = pages.flatMap((lines, index) => {
      const from = lines.findIndex(({ baseline }) => baseline > 1.95 * 72)
      const to = lines.findIndex(({ baseline }) => baseline > 3.7 * 72)
      const address = lines.slice(from, to)
      const others = [...lines.slice(0, from), ...lines.slice(to)].map((line) => boxOf([line]))
      const isAddress =
        address[0]?.text.includes(byLength[index]?.official.name ?? '-') &&
        /, [A-Z]{2} \d{5}/.test(address.at(-1)?.text ?? '')
      return fault(boxOf(address), others) ?? (isAddress ? [] : [`not the address: ${address[0]?.text}`])
    })
    expect(pages).toHaveLength(100)
    expect(wrong).toEqual([])
  })

  it('has its ticks where the sheet is folded in three, and they don’t show', async () => {
    const senator = someone('us-senator', 'GA')
    const letter = compose({ request: letterTo(senator.id), official: senator, date: DATE })
    const [page] = layout(letter, measure, { paper: 'window' })
    expect(page?.ticks.map(({ y }) => Math.round((y / 72) * 100) / 100)).toEqual([3.67, 7.33])
  })
})

describe('the font of an address', () => {
  it('reaches no higher and no lower than the room that is left for it', () => {
    const { font } = letterFont('regular')
    const characters = new Set(
      [...content.officials.byId.values()].flatMap(({ name, postal }) => [
        ...`The Honorable ${name}${postal.flatMap(({ lines }) => lines).join('')}`,
      ]),
    )
    const outside = [...characters].filter((character) => {
      const { minY, maxY } = font.layout(character).bbox
      const above = hasAccent(character) ? INK.accented : INK.plain
      return maxY > above * font.unitsPerEm || minY < -INK.below * font.unitsPerEm
    })
    expect(characters.size).toBeGreaterThan(60)
    expect(outside).toEqual([])
  })
})
