import { paragraphsOf } from './paragraphs.ts'
import type { TokenFault } from './template.ts'

/** `{{! optional }}` or `{{! optional 2 }}`, with the space after it; a comment to mustache, so that old readers of a template skip it. */
const MARK = /\{\{!\s*optional(?:\s+([1-9]))?\s*\}\}\s*/
const MEANT = /\{\{!\s*optional\b[^}]*\}\}/gi

/** A section's tag on a line of its own, which mustache takes out with its line: what follows begins a paragraph. */
const SECTION_LINE = /^[ \t]*\{\{[#^/][^{}]*\}\}[ \t]*$/gm
const withoutSections = (template: string) => template.replace(SECTION_LINE, '')

/** A template without its marks, as it is filled. */
export const withoutMarks = (template: string): string => template.replace(new RegExp(MARK, 'g'), '')

/**
 * The paragraphs of a template that its author marked as optional, without the mark, in the order in which they may be cut: by their number,
 * and then the others, the last one first.
 */
export function markedParagraphs(template: string): string[] {
  const marked = paragraphsOf(withoutSections(template)).flatMap((paragraph, index) => {
    const match = MARK.exec(paragraph)
    if (match?.index !== 0) return []
    return [{ text: paragraph.slice(match[0].length), rank: match[1] ? Number(match[1]) : 100 - index }]
  })
  const numbered = marked.filter(({ rank }) => rank < 10).sort((a, b) => a.rank - b.rank)
  return [...numbered, ...marked.filter(({ rank }) => rank >= 10).reverse()].map(({ text }) => text)
}

/** Of each paragraph of a template whether it is marked as optional: with its number, 0 where it has none, null where it isn't. */
export function marksOf(template: string): (number | null)[] {
  return paragraphsOf(withoutSections(template).trim()).map((paragraph) => {
    const match = MARK.exec(paragraph)
    return match?.index === 0 ? Number(match[1] ?? 0) : null
  })
}

/** What is wrong with the marks of a template, with the line: where they stand, how they are written, and what they would cut. */
export function markFaults(template: string): TokenFault[] {
  const faults: TokenFault[] = []
  // Line by line as long as the template, so that the numbers stay right.
  const text = withoutSections(template)
  const lineAt = (index: number) => text.slice(0, index).split('\n').length
  const marks = [...text.matchAll(MEANT)]
  for (const { 0: mark, index } of marks) {
    const report = (message: string) => faults.push({ line: lineAt(index), message })
    const rest = text.slice(index)
    const paragraph = paragraphsOf(rest)[0] ?? ''
    if (!new RegExp(`^(?:${MARK.source})$`).test(mark)) {
      report(`write {{! optional }}, or {{! optional 1 }} up to {{! optional 9 }}, instead of ${mark}.`)
    } else if (!/(?:^|\n[ \t]*\n)\s*$/.test(text.slice(0, index))) {
      report('{{! optional }} stands at the beginning of a paragraph.')
    } else if (/\{\{\s*[#^/]|\{\{\s*answers\./.test(paragraph)) {
      report('the writer’s own words are never cut: take the answer out of the optional paragraph.')
    }
  }
  if (marks.length > 0 && markedParagraphs(template).length === paragraphsOf(text).filter(Boolean).length)
    faults.push({
      line: 1,
      message: 'leave paragraphs that are not optional: the greeting alone is no letter.',
    })
  return faults
}
