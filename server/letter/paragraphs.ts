/** The paragraphs of a plain text: an empty line parts them, a single line break stays inside. Trimmed, in order. */
export function paragraphsOf(body: string): string[] {
  return body.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => paragraph.trim())
}

/** A text with one more paragraph, before the one of this index or at the end; all others, and what parts them, stay as they are. */
export function withParagraph(body: string, index: number, paragraph: string): string {
  const pieces = body.trimEnd().split(/(\n[ \t]*(?:\n[ \t]*)+)/)
  if (index * 2 >= pieces.length) return `${body.trimEnd()}\n\n${paragraph}`
  return [...pieces.slice(0, index * 2), paragraph, '\n\n', ...pieces.slice(index * 2)].join('')
}
