import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Puts another path into the address, as a new entry of the browser's history or in place of this one, and shows its page. */
export function navigate(path: string, { replace = false } = {}) {
  if (replace) history.replaceState(null, '', path)
  else history.pushState(null, '', path)
  for (const listener of listeners) listener()
}

/** The path in the address; `made` is the one of the page that is made where there is no browser. */
export const usePath = (made?: string): string =>
  useSyncExternalStore(
    subscribe,
    () => made ?? location.pathname,
    () => made ?? location.pathname,
  )
