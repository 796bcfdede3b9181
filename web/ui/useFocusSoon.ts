import { useEffect, useState } from 'react'
import { toField } from './toField.ts'

/** Moves the focus to a control that isn't there yet: by its id, once the page has been drawn anew. */
export function useFocusSoon(): (id: string) => void {
  const [next, setNext] = useState<{ id: string } | null>(null)
  useEffect(() => {
    if (next) toField(next.id)
  }, [next])
  return (id) => setNext({ id })
}
