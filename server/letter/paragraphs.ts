// A line of nothing but spaces, no-break ones too, is as empty to a reader as one of none.
const BETWEEN = /\n[^\S\n]*(?:\n[^\S\n]*)+/

/** The paragraphs of a plain text: an empty line parts them, a single line break stays inside. Trimmed, in order. */
export function paragraphsOf(body: string): string[] {
  return body.split(BETWEEN).map((paragraph) => paragraph.trim())
}

/** A text with one more paragraph, before the one of this index or at the end; all others, and what parts them, stay as they are. */
export function withParagraph(body: string, index: number, paragraph: string): string {
  const pieces = body.trimEnd().split(new RegExp(`(${BETWEEN.source})`))
  if (index * 2 >= pieces.length) return `${body.trimEnd()}\n\n${paragraph}`
  return [...pieces.slice(0, index * 2), paragraph, '\n\n', ...pieces.slice(index * 2)].join('')
}
