import type { Kept } from './shelf.ts'
import { EMPTY, type Visit } from './visit.ts'

/** What this tab holds in memory: the visit, and how it is kept. Read and changed by `store.ts` and `keeping.ts` alone. */
export const held = {
  visit: EMPTY as Visit,
  /** How long what is typed is kept, as far as the browser lets us. */
  kept: 'lasting' as Kept,
  /** True once something has been typed or chosen on this page. */
  isTyped: false,
  /** False where what is typed goes with the tab; null where that is so in this tab alone, which has other words than those that are kept. */
  isRemembered: true as boolean | null,
  /** How often everything has been cleared: an answer to what was asked before belongs to nobody any more. */
  clearings: 0,
  /** True once the page is being left in haste: whatever comes now is neither shown nor kept. */
  isEnded: false,
}

const listeners = new Set<() => void>()

/** Draws anew whatever shows something of this. */
export function tell() {
  for (const listener of listeners) listener()
}

/** Calls a listener at each change; gives a way to stop that. */
export function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
