import type { Catalog } from './say.ts'

/** The names of a text, and a pattern for the text with something in each of their places. */
function patternOf(text: string): { pattern: RegExp; names: string[] } {
  const parts = text.split(/\{([a-zA-Z]+)\}/)
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const source = parts.map((part, index) => (index % 2 === 1 ? '(.*)' : literal(part))).join('')
  return { pattern: new RegExp(`^${source}$`, 's'), names: parts.filter((_, index) => index % 2 === 1) }
}

/**
 * Finds a finished English message in a catalog and gives its translation, with what stands in it as it is. It is for the messages of schemas,
 * which don't know who reads them; what isn't in the catalog is given back as it came. With `null` everything is.
 */
export function messageIn(texts: Catalog | null): (message: string) => string {
  if (texts === null) return (message) => message
  const patterns = Object.entries(texts)
    .filter(([text]) => text.includes('{'))
    .map(([text, translation]) => ({ ...patternOf(text), translation }))
  return (message) => {
    if (Object.hasOwn(texts, message)) return texts[message] ?? message
    for (const { pattern, names, translation } of patterns) {
      const values = pattern.exec(message)?.slice(1)
      if (values)
        return translation.replace(
          /\{([a-zA-Z]+)\}/g,
          (place, name: string) => values[names.indexOf(name)] ?? place,
        )
    }
    return message
  }
}
