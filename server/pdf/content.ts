import type { Face } from './font.ts'
import type { Block, Page, PlacedDrawing, PlacedLine, PlacedPicture } from './page.ts'

type Item = PlacedLine | PlacedPicture | PlacedDrawing
type Encode = (face: Face, text: string) => string
type Mark = (block: Block, box?: readonly number[]) => number

const number = (value: number) => String(Math.round(value * 100) / 100)

/** The lines and pictures of a page, together where they are of one block. */
function byBlock(items: readonly Item[]): Item[][] {
  const list: Item[][] = []
  for (const item of items) {
    const last = list.at(-1)
    if (last?.[0]?.block === item.block) last.push(item)
    else list.push([item])
  }
  return list
}

/** The rectangles of a drawing, filled in black. Unrounded: between the modules of a code there must be no hairline. */
function rectangles({ x, top, rectangles }: PlacedDrawing, pageHeight: number): string {
  const exact = (value: number) => String(Math.round(value * 1e4) / 1e4)
  const paths = rectangles.map(
    ([left, down, width, height]) =>
      `${[x + left, pageHeight - top - down - height, width, height].map(exact).join(' ')} re`,
  )
  return `0 g ${paths.join(' ')} f`
}

/**
 * The content of one page, in PDF operators; PDF counts from the bottom, the layout from the top. Each line is placed by its distance from the one
 * above, which is the same for most and packs to nearly nothing. Distances are of rounded places, so that they don't add up to an error.
 */
export function content({ height, items, ticks }: Page, encode: Encode, mark: Mark): string {
  const operators: string[] = []
  let font = ''
  let last = { x: 0, y: 0 }
  for (const { x1, x2, y } of ticks) {
    const level = number(height - y)
    operators.push(
      `/Artifact <</Type /Layout>> BDC 0.5 w 0.6 G ${number(x1)} ${level} m ${number(x2)} ${level} l S EMC`,
    )
  }
  for (const group of byBlock(items)) {
    const block = group[0]?.block
    last = { x: 0, y: 0 }
    if (block && block.role !== 'Figure') operators.push(`/${block.role} <</MCID ${mark(block)}>> BDC BT`)
    else if (!block) operators.push('/Artifact <</Type /Pagination /Subtype /Header>> BDC BT')
    for (const item of group) {
      if ('text' in item) {
        const { text, face, size, space } = item
        if (font !== `/${face} ${size} Tf`) operators.push(`/${face} ${size} Tf`)
        font = `/${face} ${size} Tf`
        const place = { x: Number(number(item.x)), y: Number(number(height - item.baseline)) }
        operators.push(`${number(place.x - last.x)} ${number(place.y - last.y)} Td`)
        last = place
        operators.push(`${encode(face, space ? `${text} ` : text)} TJ`)
      } else {
        const bottom = height - item.top - item.height
        const box = [item.x, bottom, item.x + item.width, bottom + item.height].map(number)
        const drawn =
          'rectangles' in item
            ? rectangles(item, height)
            : `${number(item.width)} 0 0 ${number(item.height)} ${box[0]} ${box[1]} cm /picture Do`
        operators.push(`/Figure <</MCID ${mark(item.block, box.map(Number))}>> BDC q ${drawn} Q EMC`)
      }
    }
    if (block?.role !== 'Figure') operators.push('ET EMC')
  }
  return operators.join('\n')
}
