import { draw } from './draw.ts'
import type { Face } from './font.ts'
import { measure as measured } from './font.ts'
import { INCH, type Measure, type Page, type PlacedLine, type TextBlock, US_LETTER } from './page.ts'
import { qrCode } from './qr.ts'
import { breakLines, type Line } from './typography.ts'

/** What a flyer says, from top to bottom. */
export type Flyer = {
  /** The language of its text (BCP 47). */
  language: string
  host: string
  title: string
  why: string
  action: string
  how: string
  scan: string
  /** The address to type, as it is printed. */
  address: string
  /** The address behind the code, and what is read aloud in the code's place. */
  code: string
  alternative: string
  helpTitle: string
  help: readonly { name: string; ways: string }[]
  foot: string
}

const MARGIN = { side: 0.9 * INCH, top: 0.85 * INCH, bottom: 0.7 * INCH }
const WIDTH = US_LETTER.width - 2 * MARGIN.side
const CODE = 2.2 * INCH
const GUTTER = 0.4 * INCH

type Style = {
  face: Face
  size: number
  role: TextBlock['role']
  x?: number
  width?: number
  before?: number
}

/** Lines of a heading, of about the same length: no word is left alone on the last one. */
function balanced(text: string, width: number, measure: (text: string) => number): Line[] {
  const lines = breakLines(text, width, measure)
  for (let narrower = width * 0.97; narrower > width / 3; narrower *= 0.97) {
    const tried = breakLines(text, narrower, measure)
    if (tried.length > lines.length || tried.some(({ cut }) => cut))
      return breakLines(text, narrower / 0.97, measure)
  }
  return lines
}

/** Lays a flyer out with all sizes scaled by `scale`, and tells where its last line ends. */
function flyerAt(flyer: Flyer, scale: number, measure: Measure): { page: Page; bottom: number } {
  const page: Page = { ...US_LETTER, items: [], ticks: [] }
  let y = MARGIN.top
  const add = (
    text: string,
    { face, size: plain, role, x = MARGIN.side, width = WIDTH, before = 0 }: Style,
  ) => {
    const size = Math.round(plain * scale * 10) / 10
    const leading = size * (role === 'H1' ? 1.12 : 1.35)
    const block: TextBlock = { role }
    y += before * scale
    const set = role === 'P' ? breakLines : balanced
    const lines = set(text, width, (part) => measure(part, face, size))
    lines.forEach(({ text: line, cut }, index) => {
      y += index === 0 ? size : leading
      const space = index < lines.length - 1 && !cut
      const placed: PlacedLine = { text: line, face, size, x, baseline: y, block, space }
      page.items.push(placed)
    })
    y += leading - size
  }
  const rule = (before: number) => {
    y += before * scale
    page.ticks.push({ x1: MARGIN.side, x2: US_LETTER.width - MARGIN.side, y })
  }
  add(flyer.host, { face: 'regular', size: 12, role: 'P' })
  add(flyer.title, { face: 'semibold', size: 38, role: 'H1', before: 14 })
  add(flyer.why, { face: 'regular', size: 16, role: 'P', before: 12 })
  rule(22)
  y += 24 * scale
  const top = y
  const beside = { x: MARGIN.side + CODE + GUTTER, width: WIDTH - CODE - GUTTER }
  add(flyer.action, { face: 'semibold', size: 21, role: 'H2', ...beside })
  add(flyer.how, { face: 'regular', size: 13, role: 'P', before: 4, ...beside })
  add(flyer.scan, { face: 'regular', size: 13, role: 'P', before: 10, ...beside })
  add(flyer.address, { face: 'semibold', size: 15, role: 'P', before: 4, ...beside })
  page.items.push({
    x: MARGIN.side,
    top,
    width: CODE,
    height: CODE,
    block: { role: 'Figure', alternative: flyer.alternative },
    rectangles: qrCode(flyer.code, CODE),
  })
  y = Math.max(y, top + CODE)
  if (flyer.help.length > 0) {
    rule(26)
    add(flyer.helpTitle, { face: 'semibold', size: 16, role: 'H2', before: 18 })
    for (const { name, ways } of flyer.help) {
      add(name, { face: 'semibold', size: 11.5, role: 'P', before: 7 })
      add(ways, { face: 'regular', size: 11.5, role: 'P' })
    }
  }
  add(flyer.foot, { face: 'regular', size: 10.5, role: 'P', before: 18 })
  return { page, bottom: y }
}

/** A flyer on one page of US Letter, as large as its text allows. Pure; `measure` is handed in. */
function flyerLayout(flyer: Flyer, measure: Measure): Page {
  const most = US_LETTER.height - MARGIN.bottom
  for (let scale = 1; ; scale -= 0.05) {
    const { page, bottom } = flyerAt(flyer, scale, measure)
    if (bottom <= most || scale < 0.6) return page
  }
}

/** A flyer as a tagged PDF of one page. */
export function flyer(content: Flyer): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language } = content
  return draw(title, [{ title, language, pages: [flyerLayout(content, measured)] }])
}
