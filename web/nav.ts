import { useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { FieldError } from './api.ts'

/** The steps in their order. No address, name or text is ever part of a URL. */
export const STEPS = [
  { path: '/', name: 'Your address' },
  { path: '/officials', name: 'Your officials' },
  { path: '/write', name: 'Your letters' },
  { path: '/send', name: 'Send' },
] as const

export type Path = (typeof STEPS)[number]['path']

/** What a step has to say when the person arrives at it; `focus` is the id of a control to begin at. */
export type Arrival = { notice?: string; errors?: FieldError[]; focus?: string }

// Null until the first move: a page just loaded is read from its top, and its heading doesn't take the focus.
let arrival: Arrival | null = null

/** Goes to a step. A message travels beside the URL, never in it. */
export function go(to: Path, message: Arrival = {}, options: { replace?: boolean } = {}) {
  arrival = message
  navigate(to, options)
}

/** Makes the browser's back and forward count as moves. Call once. */
export function watchHistory() {
  addEventListener('popstate', () => {
    arrival = {}
  })
}

/** What there is to say on arriving at a step; null if the page was loaded there. */
export const useArrival = () => useState(arrival)[0]
