import { useState } from 'react'
import { type DistrictMap, type Found, findMap, type Result } from '../api.ts'
import { mappable } from '../choices.ts'
import { useAttempt } from './useAttempt.ts'

type Panel = typeof import('../map/MapPanel.tsx').MapPanel
type Loaded = { key: string; Panel: Panel; data: DistrictMap }

const LOST = 'The map could not be loaded. Check your internet connection, then try again.'

/** The map's code, fetched for those who ask for it. */
async function load(key: string, zip: string, divisions: string[]): Promise<Result<Loaded>> {
  const [module, map] = await Promise.all([
    import('../map/MapPanel.tsx').catch(() => null),
    findMap({ zip, divisions }),
  ])
  if (!module) return { trouble: LOST }
  return 'value' in map ? { value: { key, Panel: module.MapPanel, data: map.value } } : map
}

/** The map of an answer's candidate districts: nothing until it is opened, nor once the candidates have become others. */
export function useMap(found: Found) {
  const { attempt, run } = useAttempt()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const { zip } = found.place
  const divisions = mappable(found).map(({ division }) => division)
  const key = [zip, ...divisions].sort().join(' ')
  const isCurrent = loaded?.key === key
  return {
    attempt,
    Panel: isCurrent ? loaded.Panel : null,
    data: isCurrent ? loaded.data : null,
    open: () => run(() => load(key, zip, divisions), setLoaded),
    close: () => setLoaded(null),
  }
}
