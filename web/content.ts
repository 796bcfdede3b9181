import { useSyncExternalStore } from 'react'
import type { Language } from '#letter/say.ts'
import type { Served } from './served.ts'

let served: Served | null = null
let language: Language = 'en'
const listeners = new Set<() => void>()

/** Takes over what the server gave for this page, in a language. On the server itself: right before a page is made, at one go. */
export function present(now: Served, inLanguage: Language) {
  served = now
  language = inLanguage
  for (const listener of listeners) listener()
}

/** What the server gave for this page. Throws before there is anything. */
export function presented(): Served {
  if (!served) throw new Error('present() comes before the first part of a page')
  return served
}

/** The language in which the page is shown. */
export const pageLanguage = (): Language => language

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The `lang` of words in a language, by default those of the campaign at hand, which need not have been translated: none where it is the page's own. */
export const langOf = (words: Language = presented().campaign.language) =>
  words === language ? undefined : words

/** What the server gave for this page; draws again when another language or campaign comes. */
export const useServed = (): Served => useSyncExternalStore(subscribe, presented, presented)
