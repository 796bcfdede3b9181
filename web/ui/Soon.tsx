import { type ReactNode, useEffect, useState } from 'react'
import { useArrival } from '../nav.ts'

/**
 * A part of a large page, drawn in a task of its own once what stands around it has been: a phone shows the first look sooner, and answers to a
 * tap in between. `isAtOnce` where it is wanted right away, as it is for whoever arrives from another step and may be led into it.
 */
export function Soon({ children, isAtOnce = false }: { children: ReactNode; isAtOnce?: boolean }) {
  const arrival = useArrival()
  const [isDrawn, setDrawn] = useState(isAtOnce || arrival !== null)
  useEffect(() => {
    if (isDrawn) return
    const timer = setTimeout(setDrawn, 0, true)
    return () => clearTimeout(timer)
  }, [isDrawn])
  return isDrawn ? children : null
}
