import type { Districts } from '../../../server/lookup/districts.ts'
import { drawnOf, metresToBorder, type SourceDistricts } from './districts-of-sources.ts'
import type { SourcePoint } from './random-points.ts'
import { printList, printTable } from './table.ts'

/** Farther from every border than this, in metres, our answer has to be that of the sources. */
const ALLOWED = 30
const CHAMBERS = ['us-house', 'state-upper', 'state-lower'] as const

/** Metres to the nearest border of the districts that the two answers name. */
function distance(
  { longitude, latitude }: SourcePoint,
  chamber: (typeof CHAMBERS)[number],
  names: string[],
  drawn: SourceDistricts,
) {
  const involved = names.flatMap((division) => drawnOf(drawn, chamber, division) ?? [])
  return Math.min(...involved.map((district) => metresToBorder(district, longitude, latitude)))
}

/** Prints how often our answer by point is that of the source polygons, and how far from a border the others are. */
export function printBorders(
  points: readonly SourcePoint[],
  drawn: SourceDistricts,
  districts: Districts,
): void {
  const beyond: string[] = []
  const rows = CHAMBERS.map((chamber) => {
    const counts = { same: 0, none: 0, onlyOurs: 0, near: 0, far: 0 }
    for (const point of points) {
      const expected = point.expected.get(chamber) ?? []
      const located = districts.locate(point.longitude, point.latitude)
      const ours = located?.districts.find((one) => one.chamber === chamber)?.division
      if (ours === undefined && expected.length === 0) counts.none++
      else if (ours !== undefined && expected.includes(ours)) counts.same++
      else if (expected.length === 0) counts.onlyOurs++
      else {
        const metres = distance(point, chamber, [...expected, ...(ours ? [ours] : [])], drawn)
        counts[metres <= ALLOWED ? 'near' : 'far']++
        if (metres > ALLOWED)
          beyond.push(
            `${chamber} ${point.latitude.toFixed(6)}, ${point.longitude.toFixed(6)}: ${ours ?? 'nothing'}, sources ${expected.join(' ')}, ${metres.toFixed(0)} m from the border`,
          )
      }
    }
    return [chamber, points.length, counts.same, counts.near, counts.far, counts.onlyOurs, counts.none]
  })
  const head = [
    '',
    'points',
    'same',
    `other, ≤ ${ALLOWED} m`,
    `other, > ${ALLOWED} m`,
    'only ours (shore)',
    'neither',
  ]
  printTable('Random points, held against the source polygons with point-in-polygon-hao', head, rows)
  printList(`Disagreements more than ${ALLOWED} m from a border`, beyond)
}
