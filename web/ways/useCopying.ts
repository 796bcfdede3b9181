import { type MouseEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { copy, copyNow } from '../clipboard.ts'
import { say } from '../say.ts'

/** What there is to say of the last copy; `byHand` is the text where the browser didn't let us copy it. */
export type Copying = { said: string; byHand: string | null }

/** Each copy is a thing of its own. This is the one whose text the clipboard has, as far as we know. */
type Copy = Copying & { readonly by?: symbol }
const NOTHING: Copy = { said: '', byHand: null }

let latest: symbol | undefined
const listeners = new Set<() => void>()

function take(copy: symbol | undefined) {
  latest = copy
  for (const listener of listeners) listener()
}

/** The person has copied something else on this page. What another program copies, nobody tells us. */
const forget = () => take(undefined)

function subscribe(listener: () => void) {
  if (listeners.size === 0) for (const event of ['copy', 'cut']) document.addEventListener(event, forget)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) for (const event of ['copy', 'cut']) document.removeEventListener(event, forget)
  }
}

/**
 * Puts letters on the clipboard, by themselves or beside a link, and keeps what to tell of it, for as long as that is true: not once something else
 * was copied, nor once `of` is another, which stands for the text and the way that the buttons are about.
 */
export function useCopying(of: string) {
  const [made, setMade] = useState(NOTHING)
  const holding = useSyncExternalStore(
    subscribe,
    () => latest,
    () => undefined,
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of another text is no longer so
  useEffect(() => setMade(NOTHING), [of])
  const isTrue = made.byHand !== null || made.by === holding
  const copying: Copying = isTrue ? made : NOTHING

  const tell = (text: string, isCopied: boolean, copied: string, then = '') => {
    if (!isCopied) {
      const failed = say('Your browser didn’t let us copy the letter. Copy it from the box below.')
      return setMade({ said: `${failed} ${then}`.trim(), byHand: text })
    }
    const by = Symbol()
    take(by)
    setMade({ said: copied, byHand: null, by })
  }
  const onCopy = async (text: string) => tell(text, await copy(text), say('The letter is copied.'))
  /** Before a link is followed; `copied` is said once the letter is. Where copying fails the link waits: the text first, and the next click opens it. */
  const onLeave = (event: MouseEvent, text: string, copied: string) => {
    if (copying.byHand === text) return
    const isCopied = copyNow(text)
    if (!isCopied) event.preventDefault()
    tell(text, isCopied, copied, say('Then press the button again.'))
  }
  return { copying, onCopy, onLeave }
}
