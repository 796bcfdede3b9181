import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One line of a page as it is read back: its text, and where it begins, in points from the top left corner; `size` is that of its letters. */
export type ReadLine = { text: string; x: number; baseline: number; width: number; size: number }

/** Reads a PDF back, page by page, as the lines that a reader sees. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ title: string | undefined; pages: ReadLine[][]; sizes: [width: number, height: number][] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: ReadLine[][] = []
  const sizes: [number, number][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , pageWidth = 0, height = 0] = page.view
    sizes.push([pageWidth, height])
    const { items } = await page.getTextContent()
    const lines: ReadLine[] = []
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
      const baseline = Math.round((height - y) * 100) / 100
      const last = lines.at(-1)
      // On a sheet of labels others stand beside it at the same height.
      const goesOn = last?.baseline === baseline && Math.abs(x - last.x - last.width) < 2 * size
      if (last && goesOn) {
        const hasSpace = /\s$/.test(last.text) || x - last.x - last.width < size / 10
        last.text += hasSpace ? item.str : ` ${item.str}`
        last.width = x + item.width - last.x
      } else lines.push({ text: item.str, x, baseline, width: item.width, size })
    }
    // A line that goes on ends with a space, so that its last word isn't read as one with the next.
    pages.push(lines.map((line) => ({ ...line, text: line.text.trimEnd() })))
  }
  const { info } = await document.getMetadata()
  await task.destroy()
  return { title: (info as { Title?: string }).Title, pages, sizes }
}

/** The text of a page, line by line. */
export function textOf(page: ReadLine[] | undefined): string {
  return (page ?? []).map(({ text }) => text).join('\n')
}
