import { useEffect, useState } from 'react'
import { type DistrictMap, type Found, findMap } from './api.ts'
import { mappable } from './choices.ts'
import { say } from './say.ts'

/** The places that a district covers around a ZIP code, in words; `rest` is what to say where it covers none. */
function placesInWords({ places, parts }: DistrictMap['districts'][number], rest: string): string {
  const partly = parts.length > 0 ? say('parts of {places}', { places: parts.join(', ') }) : ''
  const all = [places.join(', '), partly].filter(Boolean).join('; ') || rest
  return all && say('Around you: {places}', { places: all })
}

// Kept for as long as the page is open: going back and forth between the steps shouldn't ask again.
const known = new Map<string, ReadonlyMap<string, string>>()
const NOTHING: ReadonlyMap<string, string> = new Map()

/** What each district to choose from covers around the ZIP code, by division. Empty until it comes, or if it doesn't: the choice goes without. */
export function useDistrictPlaces(found: Found | null): ReadonlyMap<string, string> {
  const zip = found?.place.zip ?? ''
  const divisions = found ? mappable(found).map(({ division }) => division) : []
  // Of a post office nobody is counted, and it has no parts.
  const isArea = found ? mappable(found).some(({ share }) => share !== null) : false
  const key = [say.language, zip, ...divisions.sort()].join(' ')
  const [, setCame] = useState('')
  useEffect(() => {
    const [, zip = '', ...divisions] = key.split(' ')
    if (divisions.length === 0 || known.has(key)) return
    findMap({ zip, divisions, borders: false }).then((result) => {
      if (!('value' in result)) return
      const entries = result.value.districts.map((district): [string, string] => [
        district.division,
        placesInWords(district, isArea ? say('only a part of {zip}', { zip }) : ''),
      ])
      known.set(key, new Map(entries))
      setCame(key)
    })
  }, [key, isArea])
  return known.get(key) ?? NOTHING
}
