import { layerOf } from '../../../data/build/polygons.ts'
import type { Sources } from '../../../server/lookup/find.ts'
import { isRedrawn } from '../../../server/lookup/redrawn.ts'
import type { Verdict } from './by-zip.ts'
import { drawnOf, type SourceDistricts } from './districts-of-sources.ts'

/** Kilometres from a point to a member's district, 0 inside it; null if nobody has drawn it, Infinity beyond 1,000. */
function kilometres(
  verdict: Verdict,
  point: { longitude: number; latitude: number },
  drawn: SourceDistricts,
) {
  const { chamber, division } = verdict.office.official
  const district = drawnOf(drawn, chamber, division)
  if (!district) return null
  const near = layerOf([district.geometry]).nearest(point.longitude, point.latitude, 1_000_000)
  return (near?.metres ?? Infinity) / 1000
}

function far(km: number): string {
  if (km <= 5) return 'office outside the district, up to 5 km'
  if (km <= 50) return 'office outside the district, 5 to 50 km'
  return 'office outside the district, more than 50 km'
}

/** True for an office in the town of the legislature: some sources list a room in the capitol as a district office. */
function isAtCapitol({ office: { official, where } }: Verdict): boolean {
  const capitol = official.postal.find(({ kind }) => kind === 'capitol')?.lines.at(-1) ?? ''
  const [town = ''] = capitol.split(',')
  return official.chamber.startsWith('state-') && town !== '' && where.endsWith(`, ${town}`)
}

/** Why a member isn't found at the ZIP code of their own office: by the office's point where there is one, else by the ZIP code's. */
export function kindOfMiss(verdict: Verdict, sources: Sources, drawn: SourceDistricts): string {
  const { official, zip, point } = verdict.office
  const place = sources.places.find(zip)
  if (!place) return 'no such ZIP code'
  if (isRedrawn(official.chamber, official.division, { ...sources, today: sources.today() }))
    return 'district redrawn since our map'
  if (point) {
    const km = kilometres(verdict, point, drawn)
    if (km !== null && km > 0.05) return far(km)
    return place.kind === 'point' ? 'ZIP code for PO boxes' : 'OFFICE IN THE DISTRICT'
  }
  if (isAtCapitol(verdict)) return 'office in the town of the capitol'
  const km = kilometres(verdict, place, drawn)
  if (km === null) return 'New Hampshire floterial, which has no map'
  if (place.kind === 'point') return km === 0 ? 'PO-BOX ZIP CODE IN THE DISTRICT' : 'ZIP code for PO boxes'
  // The point of a ZIP code is near its middle: if that is in the member's district, the ZIP code should have it.
  return km === 0 ? 'ZIP CODE’S POINT IN THE DISTRICT' : far(km)
}
