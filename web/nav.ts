import { useState } from 'react'
import type { FieldError } from './api.ts'
import { pageLanguage, presented } from './content.ts'
import { navigate } from './location.ts'
import { type Page, pathTo, type Step } from './paths.ts'

/** Where a link or a button leads: a page of the campaign at hand, or one of the whole site. */
export type Target = 'about' | 'help' | 'front' | 'privacy' | Step

/** What a step has to say when the person arrives at it, in the language of the page by then; `focus` is the id of a control to begin at. */
type Arrival = { notice?: () => string; errors?: FieldError[]; focus?: string | null }

// Null until the first move: a page just loaded is read from its top, and its heading doesn't take the focus.
let arrival: Arrival | null = null

const pageOf = (target: Target): Page =>
  target === 'front' || target === 'privacy'
    ? { name: target }
    : { name: target, campaign: presented().campaign.id }

/** The path of a target, in the language of the page. */
export const pathOf = (target: Target) => pathTo({ language: pageLanguage(), page: pageOf(target) })

/** Goes to a page. A message travels beside the URL, never in it. */
export function go(target: Target, message: Arrival = {}, options: { replace?: boolean } = {}) {
  arrival = message
  navigate(pathOf(target), options)
}

/** Goes to a page by its path. */
export function goToPath(path: string) {
  arrival = {}
  navigate(path)
}

/**
 * Shows the page in another language, at another path. What there was to say is said again; what the server said, in the language before, isn't. The
 * focus stays where it is. In place of this page: "back" is for the way, not for its languages.
 */
export function turnTo(path: string) {
  arrival = arrival?.notice ? { notice: arrival.notice, focus: null } : null
  navigate(path, { replace: true })
}

/** Makes the browser's back and forward count as moves. Call once. */
export function watchHistory() {
  addEventListener('popstate', () => {
    arrival = {}
  })
}

/** What there is to say on arriving at a page; null if the page was loaded there. */
export const useArrival = () => useState(arrival)[0]
