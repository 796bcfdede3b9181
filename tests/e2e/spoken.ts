import type { Page } from 'playwright-core'
import { PAGE_ES } from '../../web/words/es-all.ts'

/** All that a person sees or hears of the page: its texts and the names of its parts, each by itself; not what is marked as being in another language. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility() && !element.closest('[lang="en"], script')
    const own = (element: Element) =>
      [...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
      )
    const whole = (element: Element) => {
      if (!element.querySelector('[lang="en"]')) return element.textContent ?? ''
      const rest = element.cloneNode(true) as Element
      for (const other of rest.querySelectorAll('[lang="en"]')) other.remove()
      return rest.textContent ?? ''
    }
    const named = (element: Element) =>
      ['aria-label', 'alt', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? '')
    return [...document.body.querySelectorAll('*')]
      .filter(isSeen)
      .flatMap((element) => [whole(element), ...own(element), ...named(element)])
      .concat(document.title)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  })
}

const PLACE = /\{\w+\}/g

/** The English texts that differ from their translations, each with a pattern: inside other texts for a sentence, alone for a word or two. */
const ENGLISH = Object.entries<string>(PAGE_ES)
  .filter(([text, translation]) => text !== translation && /\p{L}{2}/u.test(text.replace(PLACE, '')))
  .map(([text]): [string, RegExp] => {
    const source = text
      .split(PLACE)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+?')
    const words = text.split(PLACE).flatMap((part) => part.match(/\p{L}+/gu) ?? [])
    return [text, new RegExp(words.length > 3 ? source : `^${source}$`, 'u')]
  })

/** Little words that no Spanish sentence has, nor the names of those whom the page shows. */
const TELLING = /(?<![\p{L}.])(?:the|your|you|this|that|with|is|are|was|has|have|not|from)(?![\p{L}])/iu

/** The texts of a page that should be in Spanish and are not. */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await textsOf(page)
  return [
    ...ENGLISH.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([text]) => text),
    ...texts.filter((text) => text.length < 400 && TELLING.test(text)),
  ]
}

/** What looks like the id of a text that the built page didn't find: a word of letters and digits. Nothing that a person reads does. */
export async function unfound(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText()
  return text.match(/\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{6,7}\b/g) ?? []
}
