import { type MouseEvent, useState } from 'react'
import { copy, copyNow } from '../clipboard.ts'

/** What there is to say of the last copy; `byHand` is the text where the browser didn't let us copy it. */
export type Copying = { said: string; byHand: string | null }

const REFUSED = 'Your browser didn’t let us copy the letter. Copy it from the box below.'

/** Puts letters on the clipboard, by themselves or beside a link, and keeps what to tell of it. */
export function useCopying() {
  const [copying, setCopying] = useState<Copying>({ said: '', byHand: null })
  const say = (text: string, isCopied: boolean, message: string) =>
    setCopying(isCopied ? { said: message, byHand: null } : { said: REFUSED, byHand: text })
  const onCopy = async (text: string) => say(text, await copy(text), 'The letter is copied.')
  /** Before a link is followed. Where copying fails the link waits: the text first, and the next click opens it. */
  const onLeave = (event: MouseEvent, text: string, message: string) => {
    if (copying.byHand === text) return
    const isCopied = copyNow(text)
    if (!isCopied) event.preventDefault()
    say(text, isCopied, message)
  }
  return { copying, onCopy, onLeave }
}
