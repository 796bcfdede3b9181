/** Characters on a page, about. */
const PAGE = 2500

/** How much work it is to print letters with these texts: their pages, about. The same words on an envelope are less. */
export const pagesOf = (letters: readonly { body: string }[]): number =>
  letters.reduce((sum, { body }) => sum + Math.max(1, Math.ceil(body.length / PAGE)), 0)
