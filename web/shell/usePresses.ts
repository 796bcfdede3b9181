import { useEffect, useState } from 'react'

/** How often Escape has been pressed on the way off the page, which `leaving.ts` counts. */
export function usePresses(): number {
  const [presses, setPresses] = useState(0)
  useEffect(() => {
    const hear = (event: Event) => setPresses((event as CustomEvent<number>).detail)
    addEventListener('constituent:presses', hear)
    return () => removeEventListener('constituent:presses', hear)
  }, [])
  return presses
}
