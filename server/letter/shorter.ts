import { type Letter, letterText } from './compose.ts'
import { formLength } from './form-limits.ts'

/** A part that was left out: the writer's address, for which a form has fields of its own, or a paragraph. */
type Cut = { part: 'address' | 'paragraph'; text: string }

/** A letter cut to a limit, and all that it lost; `over` is how many characters it is still too long. */
export type Shorter = { text: string; length: number; cut: Cut[]; over: number }

/** Word for word, wherever the lines break. */
const words = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/**
 * A letter as text, made to fit a contact form: first without the address under the name, since forms ask for it, then without one paragraph
 * of `optional` after the other, in that order and whole, until the rest is within `limit` (as `formLength` counts). A paragraph goes only if
 * it is word for word one of `optional`: what the person wrote or changed stays. Show `cut` before the text is used.
 */
export function shorter(letter: Letter, limit: number, optional: readonly string[]): Shorter {
  const cut: Cut[] = []
  let rest = letter
  const result = () => {
    const text = letterText(rest)
    const length = formLength(text)
    return { text, length, cut, over: Math.max(0, length - limit) }
  }
  const [name = letter.signature, ...address] = letter.sender
  if (result().over === 0) return result()
  cut.push({ part: 'address', text: address.join('\n') })
  rest = { ...rest, sender: [name] }
  for (const paragraph of optional) {
    if (result().over === 0) break
    const index = rest.paragraphs.findIndex((other) => words(other) === words(paragraph))
    if (index < 0 || rest.paragraphs.length === 1) continue
    cut.push({ part: 'paragraph', text: rest.paragraphs[index] ?? '' })
    rest = { ...rest, paragraphs: rest.paragraphs.filter((_, other) => other !== index) }
  }
  return result()
}
