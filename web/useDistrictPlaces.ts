import { useEffect, useState } from 'react'
import { type DistrictMap, type Found, findMap } from './api.ts'
import { mappable } from './choices.ts'

/** The places that a district covers, in words; null if none is known. */
function placesInWords({ places, parts }: DistrictMap['districts'][number]): string | null {
  const partly = parts.length > 0 ? `parts of ${parts.join(', ')}` : ''
  const words = [places.join(', '), partly].filter(Boolean).join('; ')
  return words ? `Around you: ${words}` : null
}

// Kept for as long as the page is open: going back and forth between the steps shouldn't ask again.
const known = new Map<string, ReadonlyMap<string, string>>()
const NOTHING: ReadonlyMap<string, string> = new Map()

/** What each district to choose from covers around the ZIP code, by division. Empty until it comes, or if it doesn't: the choice goes without. */
export function useDistrictPlaces(found: Found | null): ReadonlyMap<string, string> {
  const zip = found?.place.zip ?? ''
  const divisions = found ? mappable(found).map(({ division }) => division) : []
  const key = [zip, ...divisions.sort()].join(' ')
  const [, setCame] = useState('')
  useEffect(() => {
    const [zip = '', ...divisions] = key.split(' ')
    if (divisions.length === 0 || known.has(key)) return
    findMap({ zip, divisions, borders: false }).then((result) => {
      if (!('value' in result)) return
      const entries = result.value.districts.flatMap((district): [string, string][] => {
        const words = placesInWords(district)
        return words ? [[district.division, words]] : []
      })
      known.set(key, new Map(entries))
      setCame(key)
    })
  }, [key])
  return known.get(key) ?? NOTHING
}
