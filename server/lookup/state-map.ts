import { type Borders, indexBorders, type Lines } from './borders.ts'
import { faultOf, made, readVersioned } from './data-file.ts'
import type { DistrictsFile } from './dataset.ts'

/** The districts of one state with their borders, ready to be asked. */
export type StateMap = {
  areas: DistrictsFile['districts']
  /** The rings of `areas` name them by position. */
  lines: Lines
  borders: Borders
  /** The areas that a line is a border of, all chambers. */
  ownersOf: (line: number) => readonly number[]
}

/** One line of a ring, and whether the ring follows it backwards. Neighbours share the line itself. */
export type RingLine = { line: Int32Array; isReversed: boolean }

/**
 * The areas that each line is a border of; a line that two rings of one area share is no border of it. By itself, so that the sets made on the way
 * don't stay: a closure that needs one name of a function keeps all that its closures use.
 */
function ownersOfLines(areas: DistrictsFile['districts'], count: number): readonly (readonly number[])[] {
  const owners = Array.from({ length: count }, () => new Set<number>())
  areas.forEach(({ rings }, area) => {
    for (const arc of rings.flat()) {
      const set = owners[arc < 0 ? ~arc : arc]
      if (set && !set.delete(area)) set.add(area)
    }
  })
  // Few combinations of neighbours border on thousands of lines.
  const combinations = new Map<string, readonly number[]>()
  return owners.map((set) => {
    const own = [...set]
    const known = combinations.get(own.join()) ?? own
    combinations.set(own.join(), known)
    return known
  })
}

/** Reads one file of `data/districts/`. Throws a DataFault if it is missing, cut off, damaged, of another version or another state. */
export function readStateMap(path: string, code: string): StateMap {
  const file = readVersioned<DistrictsFile>(path)
  if (file.state !== code) throw faultOf(path, `isn't the file of the districts of ${code}`)
  return made(path, () => stateMapOf(file))
}

function stateMapOf({ districts, arcs }: DistrictsFile): StateMap {
  const owners = ownersOfLines(districts, arcs.length)
  const lines = decode(arcs)
  const ownersOf = (line: number) => owners[line] ?? []
  return { areas: districts, lines, borders: indexBorders(lines, ownersOf), ownersOf }
}

/**
 * Encoded polylines of six decimals as one array of millionths. The format is the one that `@googlemaps/polyline-codec` writes; its own reader makes
 * an array of each point, a hundred times what is kept.
 */
function decode(arcs: readonly string[]): Lines {
  const points: number[] = []
  const starts = [0]
  for (const arc of arcs) {
    const at: [number, number] = [0, 0]
    let axis = 0
    for (let i = 0; i < arc.length; axis = 1 - axis) {
      let [bits, shift, chunk] = [0, 0, 32]
      while (chunk >= 32) {
        chunk = arc.charCodeAt(i++) - 63
        bits |= (chunk & 31) << shift
        shift += 5
      }
      at[axis === 0 ? 0 : 1] += bits & 1 ? ~(bits >> 1) : bits >> 1
      // Latitude comes first in the format, longitude in the array.
      if (axis === 1) points.push(at[1], at[0])
    }
    starts.push(points.length / 2)
  }
  return { points: Int32Array.from(points), starts: Uint32Array.from(starts) }
}

/** The areas of the same chamber that share a border line with an area, by position. */
export function neighboursOf({ areas, ownersOf }: StateMap, area: number): number[] {
  const own = areas[area]
  const owners = new Set((own?.rings ?? []).flat().flatMap((arc) => ownersOf(arc < 0 ? ~arc : arc)))
  return [...owners].filter((other) => other !== area && areas[other]?.chamber === own?.chamber)
}

/** The rings of an area (outlines and holes, even-odd rule), each as the lines it follows. */
export function ringsOf({ areas, lines }: StateMap, area: number): RingLine[][] {
  const rings = areas[area]?.rings ?? []
  return rings.map((ring) =>
    ring.map((arc) => {
      const index = arc < 0 ? ~arc : arc
      const line = lines.points.subarray(2 * (lines.starts[index] ?? 0), 2 * (lines.starts[index + 1] ?? 0))
      return { line, isReversed: arc < 0 }
    }),
  )
}
