import type { SourceDistricts } from './districts-of-sources.ts'
import { isInside, referenceOf } from './inside.ts'

/** A point with the state and the divisions (chamber and id) that the source polygons give it. */
export type SourcePoint = {
  longitude: number
  latitude: number
  state: string
  expected: Map<string, string[]>
}

/** Mulberry32: the same numbers in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Points spread evenly over all states, DC and territories, and inside each evenly over its districts, so that crowded cities with their many
 * borders get as many as wide land; each with the districts that the reference library finds it in.
 */
export function randomPoints(sources: SourceDistricts, count: number): SourcePoint[] {
  const random = numbersFrom(20_261_122)
  return sources.states.flatMap((state, index) => {
    const references = sources.of(state).map(referenceOf)
    const share = Math.floor(count / sources.states.length) + (index < count % sources.states.length ? 1 : 0)
    return Array.from({ length: share }, () => {
      const within = references[Math.floor(random() * references.length)]
      if (!within) throw new Error(`The sources have no district in ${state}.`)
      const [west, south, east, north] = within.box
      let [longitude, latitude] = [0, 0]
      do {
        longitude = west + random() * (east - west)
        latitude = south + random() * (north - south)
      } while (!isInside(within, longitude, latitude))
      const expected = new Map<string, string[]>()
      for (const reference of references) {
        if (!isInside(reference, longitude, latitude)) continue
        const { chamber, division } = reference.drawn.district
        expected.set(chamber, [...(expected.get(chamber) ?? []), division])
      }
      return { longitude, latitude, state, expected }
    })
  })
}
