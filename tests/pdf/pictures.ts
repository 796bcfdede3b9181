import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Where a picture stands, in points from the page's top left corner. */
export type ReadPicture = { x: number; top: number; width: number; height: number }

/** The pictures of each page of a PDF. */
export async function readPictures(bytes: Uint8Array): Promise<ReadPicture[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: ReadPicture[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , , pageHeight = 0] = page.view
    const { fnArray, argsArray } = await page.getOperatorList()
    const found: ReadPicture[] = []
    let matrix: number[] = []
    fnArray.forEach((operator, index) => {
      if (operator === OPS.transform) matrix = [...argsArray[index]]
      if (operator !== OPS.paintImageXObject) return
      const [width = 0, , , height = 0, x = 0, y = 0] = matrix
      found.push({ x, top: pageHeight - y - height, width, height })
    })
    pages.push(found)
  }
  await task.destroy()
  return pages
}
