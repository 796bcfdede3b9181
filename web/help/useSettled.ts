import { useEffect, useState } from 'react'

/** A text as it stood when its writer last paused, so that nobody is spoken to in the middle of a sentence. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 1500)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
