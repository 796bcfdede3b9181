import { useState } from 'react'
import { type DistrictMap, type Found, findMap, findOfficials, type Result } from '../api.ts'
import { mappable } from '../choices.ts'
import { groundOf } from '../ground.ts'
import { questionOf, requestOf } from '../lookup.ts'
import { learn, say } from '../say.ts'
import { useVisit } from '../store.ts'
import type { Visit } from '../visit.ts'
import { useAttempt } from './useAttempt.ts'

type Panel = typeof import('../map/MapPanel.tsx').MapPanel
/** A map, and the answer whose districts it shows. */
type Drawn = { data: DistrictMap; found: Found }
type Loaded = Drawn & { key: string; Panel: Panel }

/** The answer whose districts belong on the map: a point or a street may have ruled out those of the right state. */
async function withAll(found: Found, visit: Visit): Promise<Result<Found>> {
  const ground = groundOf(visit)
  if (ground !== 'point' && ground !== 'street') return { value: found }
  return findOfficials(requestOf({ ...questionOf(visit), point: null, byStreet: false, divisions: [] }))
}

/** The districts of an answer, drawn. */
async function draw(found: Found, visit: Visit): Promise<Result<Drawn>> {
  const all = await withAll(found, visit)
  if (!('value' in all)) return all
  const divisions = mappable(all.value).map(({ division }) => division)
  const map = await findMap({ zip: found.place.zip, divisions })
  return 'value' in map ? { value: { data: map.value, found: all.value } } : map
}

/** The map, and its code, which is fetched for those who ask for it. */
async function load(key: string, found: Found, visit: Visit): Promise<Result<Loaded>> {
  const [module, drawn] = await Promise.all([
    Promise.all([import('../map/MapPanel.tsx'), learn('map')])
      .then(([panel]) => panel)
      .catch(() => null),
    draw(found, visit),
  ])
  if (!module)
    return {
      trouble: say('The map could not be loaded. Check your internet connection, then try again.'),
    }
  return 'value' in drawn ? { value: { ...drawn.value, key, Panel: module.MapPanel } } : drawn
}

/** The map of an answer's candidate districts: nothing until it is opened, nor once the candidates have become others. */
export function useMap(found: Found) {
  const visit = useVisit()
  const { attempt, run } = useAttempt({ isByHand: true })
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const divisions = mappable(found).map(({ division }) => division)
  const key = [found.place.zip, ...divisions].sort().join(' ')
  const drawn = loaded?.key === key ? loaded : null
  return {
    attempt,
    Panel: drawn?.Panel ?? null,
    drawn,
    open: () => run(() => load(key, found, visit), setLoaded),
    close: () => setLoaded(null),
  }
}
