import { stateOfDivision } from '#letter/states.ts'
import type { Refused } from './answer.ts'
import { type AreaPoints, zipsIn } from './area-points.ts'
import type { Shape } from './districts.ts'
import type { Sources } from './find.ts'
import type { DistrictMap } from './map-answer.ts'
import { type Box, outlinesOf } from './outlines.ts'
import { refusePlace } from './place-faults.ts'
import { namesOnMap, nearestFirst, placesOf } from './place-names.ts'
import type { Place } from './places.ts'
import { aroundRedrawn } from './redrawn.ts'
import { boxOf, candidatesOf, centreOf, edgeOf, reachOf } from './surroundings.ts'
import { ENGLISH, type Words } from './words.ts'

type Query = { zip: string; divisions: readonly string[]; borders?: boolean | undefined }
type Drawing = Shape & { division: string }
type From = Pick<Sources, 'places' | 'officials' | 'districts' | 'today'>

const refuse = (path: string, message: string): Refused => ({ errors: [{ path, message }] })

/** More names than this don't fit on a map. */
const NAMES = 150
/** Where the country is sampled for districts that a map shows besides those asked for: so many points a side. */
const SAMPLES = 14

/** A map isn't drawn larger, in kilometres, for a district that is only offered since it was redrawn: those of Texas may be 900 km away. */
const WORTHWHILE = 100

/** Points spread evenly over a box. */
function* pointsIn([west, south, east, north]: Box): Generator<[number, number]> {
  for (let i = 0; i < SAMPLES * SAMPLES; i++)
    yield [
      west + ((east - west) * ((i % SAMPLES) + 0.5)) / SAMPLES,
      south + ((north - south) * (Math.floor(i / SAMPLES) + 0.5)) / SAMPLES,
    ]
}

/** The districts that lie around a post office, of the chambers asked for: its ZIP code doesn't tell where somebody lives. */
function around(asked: readonly Drawing[], box: Box, { districts }: From): Drawing[] {
  const chambers = new Set(asked.map(({ chamber }) => chamber))
  const known = new Set(asked.map(({ division }) => division))
  const states = new Set(asked.map(({ division }) => stateOfDivision(division) ?? ''))
  return [...states].flatMap((state) =>
    [...districts.containing(state, pointsIn(box))].flatMap((division) => {
      const shape = known.has(division) ? null : districts.shapeOf(division)
      return shape && chambers.has(shape.chamber) ? [{ division, ...shape }] : []
    }),
  )
}

/** The points of the areas of the states that a map touches, as far as they can lie on it. */
function pointsAround(home: Place, asked: readonly Drawing[], { places }: From): AreaPoints[] {
  const states = new Set([home.state, ...asked.map(({ division }) => stateOfDivision(division) ?? '')])
  return [...states].map(places.pointsOf)
}

/** Those of the districts that are offered only since lines have moved: the ZIP code's own are others. */
function offeredOf(
  home: Place,
  asked: readonly Drawing[],
  { officials, districts, today }: From,
): Set<string> {
  const known = { officials, districts, today: today() }
  const all = new Set(asked.map(({ division }) => division))
  return new Set(
    [...new Set(asked.map(({ chamber }) => chamber))].flatMap((chamber) => {
      const own = home.candidates[chamber].map(({ division }) => division)
      return aroundRedrawn(chamber, own, all, known)
    }),
  )
}

/** The shapes of the ZIP code's own candidates that its point doesn't lie in. */
function outsideOf(home: Place, asked: readonly Drawing[], { districts }: From) {
  const own = new Set(candidatesOf(home).map(({ division }) => division))
  const located = districts.locate(home.longitude, home.latitude)?.districts ?? []
  return asked
    .filter(({ division }) => own.has(division) && !located.some((one) => one.division === division))
    .map(({ rings }) => rings)
}

/**
 * A map of the given districts around a ZIP code, with the places in each; for a post office's ZIP code, of those beside them too. Refuses,
 * naming it, a ZIP code that `find` refuses, and a district that we have no map of or that isn't near. One that `find` offers since it was
 * redrawn is never refused: it is left without an outline where it is too far away.
 */
export function drawMap(
  { zip, divisions, borders = true }: Query,
  sources: From,
  words: Words = ENGLISH,
): DistrictMap | Refused {
  const { say, names } = words
  const { places, officials, districts } = sources
  const home = places.find(zip.slice(0, 5))
  const refused = refusePlace(zip.slice(0, 5), home, places, {}, words)
  if (!home || refused) {
    const [error] = refused?.errors ?? []
    return refuse('zip', error?.message ?? say('Check the ZIP code.'))
  }
  const asked: Drawing[] = []
  for (const [index, division] of [...new Set(divisions)].entries()) {
    const shape = districts.shapeOf(division)
    if (!shape) return refuse(`divisions.${index}`, say('There is no map of that district.'))
    asked.push({ division, ...shape })
  }
  const points = pointsAround(home, asked, sources)
  const isPostOffice = home.kind !== 'zcta'
  const center = centreOf(home, outsideOf(home, asked, sources))
  const offered = offeredOf(home, asked, sources)
  const shapes = asked
    .filter(({ division, rings }) => !offered.has(division) || edgeOf(center, rings) < WORTHWHILE)
    .map(({ rings }) => rings)
  const box = boxOf(center, reachOf(center, points, shapes), isPostOffice ? [] : shapes)
  const drawn = isPostOffice ? [...asked, ...around(asked, box, sources)] : asked
  const outlines = outlinesOf(
    drawn.map(({ rings }) => rings),
    box,
  )
  const far = asked.findIndex(
    ({ division }, index) => !offered.has(division) && outlines[index]?.length === 0,
  )
  if (far >= 0) return refuse(`divisions.${far}`, say('That district is far from the ZIP code.'))
  const zips = points.flatMap((areas) => zipsIn(areas, box))
  const near = nearestFirst(
    home,
    zips.flatMap((one) => places.find(one) ?? []),
  )
  return {
    box,
    center,
    districts: drawn.map(({ division, chamber }, index) => ({
      division,
      chamber,
      name: names.district(officials.districtOf(chamber, division)?.name ?? division, chamber),
      rings: (borders && outlines[index]) || [],
      ...placesOf(division, home, near),
    })),
    places: namesOnMap(home, near, NAMES),
  }
}
