import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One line of a page as it is read back: its text, and where it begins, in points from the top left corner; `size` is that of its letters. */
export type ReadLine = { text: string; x: number; baseline: number; width: number; size: number }

/** Reads a PDF back, page by page, as the lines that a reader sees. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ title: string | undefined; pages: ReadLine[][] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: ReadLine[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , , height = 0] = page.view
    const { items } = await page.getTextContent()
    const lines = new Map<number, ReadLine>()
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue
      const [, , , size = 0, x, y] = item.transform as number[]
      const baseline = Math.round((height - (y ?? 0)) * 100) / 100
      const line = lines.get(baseline)
      if (line) {
        line.text += item.str
        line.width = (x ?? 0) + item.width - line.x
      } else lines.set(baseline, { text: item.str, x: x ?? 0, baseline, width: item.width, size })
    }
    // A line that goes on ends with a space, so that its last word isn't read as one with the next.
    pages.push([...lines.values()].map((line) => ({ ...line, text: line.text.trimEnd() })))
  }
  const { info } = await document.getMetadata()
  await task.destroy()
  return { title: (info as { Title?: string }).Title, pages }
}

/** The text of a page, line by line. */
export function textOf(page: ReadLine[] | undefined): string {
  return (page ?? []).map(({ text }) => text).join('\n')
}
