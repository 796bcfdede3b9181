import { useEffect, useState } from 'react'

let isTakenOver = false

/**
 * False while the page is as the server made it, which knows nothing of this browser; so it stays where no script runs. What the server has sent
 * is taken over as it is, and becomes otherwise right after that. What is drawn later is awake from the start.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(isTakenOver)
  useEffect(() => {
    isTakenOver = true
    setAwake(true)
  }, [])
  return isAwake
}
