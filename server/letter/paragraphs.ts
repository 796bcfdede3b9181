/** The paragraphs of a plain text: an empty line parts them, a single line break stays inside. Trimmed, in order. */
export function paragraphsOf(body: string): string[] {
  return body.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => paragraph.trim())
}
