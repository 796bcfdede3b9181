import { stateOfDivision } from '#letter/states.ts'
import type { DistrictMap } from '../api.ts'
import { pathOf, type Sheet, type Spot, spotsOf } from './projection.ts'

/** A district ready to be drawn: its rings on the sheet, the few letters that stand on it, and the number of its pattern. */
export type Drawn = DistrictMap['districts'][number] & {
  spots: Spot[][]
  path: string
  label: string
  style: number
}

/** Patterns to choose from. */
const STYLES = 6

/** A division in a few letters: "13", "26A", "Merrimack 19"; with the state where a map shows more than one. */
export function labelOf(division: string, withState: boolean): string {
  const last = division.split(':').at(-1) ?? ''
  const label = /^\d*[a-z]$/.test(last)
    ? last.toUpperCase()
    : last
        .replaceAll('_', ' ')
        .replace(/(^|[ -])([a-z])/g, (_, before, letter) => before + letter.toUpperCase())
  return withState ? `${stateOfDivision(division) ?? ''} ${label}` : label
}

/** Labels without the words that all of them have: "19" where all are in Merrimack, "10th" where all are in Hampden. */
export function shortened(labels: readonly string[]): string[] {
  // A hyphen stands before a number too: "Chittenden-13".
  let words = labels.map((label) => label.match(/[^ -]+[ -]*/g) ?? [label])
  const isShared = (at: number) =>
    words.length > 1 && words.every((one) => one.length > 1 && one.at(at) === words[0]?.at(at))
  // Without its county a number is still a number; "Orleans-Lamoille" without the first half would be another county.
  const isNumbered = () => words.every((one) => /^\d/.test(one.at(-1) ?? ''))
  while (isShared(0) && isNumbered()) words = words.map((one) => one.slice(1))
  while (isShared(-1)) words = words.map((one) => one.slice(0, -1))
  return words.map((one) => one.join('').trim())
}

/** The labels of a map's districts by division, as short as they can be in each chamber. */
function labelsOf(districts: DistrictMap['districts'], withState: boolean): Map<string, string> {
  const chambers = [...new Set(districts.map(({ chamber }) => chamber))]
  return new Map(
    chambers.flatMap((chamber) => {
      const divisions = districts.filter((one) => one.chamber === chamber).map(({ division }) => division)
      const labels = shortened(divisions.map((division) => labelOf(division, withState)))
      return divisions.map((division, index): [string, string] => [division, labels[index] ?? ''])
    }),
  )
}

/** The corners of a district; neighbours, who share a border line, have its corners in common. */
const cornersOf = (rings: readonly Spot[][]) =>
  new Set(rings.flatMap((ring) => ring.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)))

/** The districts of a map on its sheet, no two neighbours of a chamber in the same pattern as long as the patterns last. */
export function drawnOn(sheet: Sheet, districts: DistrictMap['districts']): Drawn[] {
  const states = new Set(districts.map(({ division }) => stateOfDivision(division)))
  const labels = labelsOf(districts, states.size > 1)
  const before: (Drawn & { corners: Set<string> })[] = []
  for (const district of districts) {
    const spots = spotsOf(sheet, district.rings)
    const corners = cornersOf(spots)
    const rivals = before.filter(({ chamber }) => chamber === district.chamber)
    const beside = rivals.filter((other) => [...corners].some((corner) => other.corners.has(corner)))
    const uses = (list: readonly Drawn[], style: number) => list.filter((one) => one.style === style).length
    const [style = 0] = Array.from({ length: STYLES }, (_, style) => style).sort(
      (a, b) => uses(beside, a) - uses(beside, b) || uses(rivals, a) - uses(rivals, b),
    )
    const label = labels.get(district.division) ?? ''
    before.push({ ...district, spots, path: pathOf(spots), label, style, corners })
  }
  return before
}
