import { useEffect, useState } from 'react'
import { findHealth, type Health } from './api.ts'

let asked: ReturnType<typeof findHealth> | null = null

/** What the server says of itself, asked once for all who want to know. Null until then, or if it doesn't say: the page goes without. */
export function useHealth(): Health | null {
  const [health, setHealth] = useState<Health | null>(null)
  useEffect(() => {
    asked ??= findHealth()
    asked.then((result) => {
      if ('value' in result) setHealth(result.value)
      else asked = null
    })
  }, [])
  return health
}
