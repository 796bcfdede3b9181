import { type ReactNode, useEffect, useState } from 'react'
import { useArrival } from '../nav.ts'
import { isWide } from './wide.ts'

/** True if the page was come to by a link or an address. */
const isNew = () =>
  performance
    .getEntriesByType('navigation')
    .every((entry) => (entry as PerformanceNavigationTiming).type === 'navigate')

/**
 * A part of a large page, drawn in a task of its own once what stands around it has been: a phone shows the first look sooner, and answers to a
 * tap in between. At once on a wide screen, where all of it is seen; for whoever arrives from another step and may be led into it; and on a page that
 * is loaded anew, or come back to, which the browser shows at the place where it was.
 */
export function Soon({ children }: { children: ReactNode }) {
  const arrival = useArrival()
  const [isDrawn, setDrawn] = useState(arrival !== null || isWide() || !isNew())
  useEffect(() => {
    if (isDrawn) return
    const timer = setTimeout(setDrawn, 0, true)
    return () => clearTimeout(timer)
  }, [isDrawn])
  return isDrawn ? children : null
}
