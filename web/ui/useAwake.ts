import { useEffect, useState } from 'react'

/**
 * False while the page is as the server made it, which knows nothing of this browser; so it stays where no script runs. What the server has sent
 * is taken over as it is, and becomes otherwise right after that.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  return isAwake
}
