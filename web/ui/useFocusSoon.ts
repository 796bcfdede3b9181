import { useCallback, useEffect, useState } from 'react'
import { toField } from './toField.ts'

/** Waits for a control that is drawn later, with a part of the page that is still on its way; whoever acts meanwhile has gone on, and is left alone. */
function toFieldOnce(id: string): () => void {
  const stop = () => {
    observer.disconnect()
    for (const event of ['keydown', 'pointerdown']) removeEventListener(event, stop, true)
  }
  const observer = new MutationObserver(() => {
    if (!document.getElementById(id)) return
    stop()
    toField(id)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  for (const event of ['keydown', 'pointerdown']) addEventListener(event, stop, true)
  return stop
}

/** Moves the focus to a control that isn't there yet: by its id, once the page has been drawn anew. */
export function useFocusSoon(): (id: string) => void {
  const [next, setNext] = useState<{ id: string } | null>(null)
  useEffect(() => {
    if (next && !document.getElementById(next.id)) return toFieldOnce(next.id)
    if (next) toField(next.id)
    return undefined
  }, [next])
  return useCallback((id) => setNext({ id }), [])
}
