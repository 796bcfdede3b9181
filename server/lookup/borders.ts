import Flatbush from 'flatbush'

/**
 * Border lines in one array: longitude, latitude, longitude, … in millionths of a degree. Line `i` begins at point `starts[i]` and ends before
 * `starts[i + 1]`.
 */
export type Lines = { points: Int32Array; starts: Uint32Array }

/** Areas that can be asked which of them a point lies in, and which borders are near. Longitude comes before latitude, in degrees. */
export type Borders = {
  /** The areas that contain the point, ascending. */
  containing: (longitude: number, latitude: number) => number[]
  /** The areas whose border is within `reach` metres, each with its distance in metres, nearest first. */
  within: (longitude: number, latitude: number, reach: number) => { area: number; metres: number }[]
}

/** Edges in one entry of the index: small enough to skip most of a long border, large enough to keep the index small. */
const CHUNK = 16
const MICRO = 1e6
/** Metres in a millionth of a degree of latitude, on a sphere with the Earth's mean radius. */
const METRES = 0.111195

/**
 * Indexes border lines; `areasOf` names the areas (by position) that a line is a border of. Neighbours share their line, so one ray to the east
 * counts the crossings for all areas at once (even-odd rule). Everything lies in flat arrays: as objects, the country's borders would take three
 * times the memory.
 */
export function indexBorders(
  { points, starts }: Lines,
  areasOf: (line: number) => readonly number[],
): Borders {
  const chunks: number[] = []
  const lineOf: number[] = []
  for (let line = 0; line + 1 < starts.length; line++) {
    const last = (starts[line + 1] ?? 0) - 1
    for (let start = starts[line] ?? 0; start < last; start += CHUNK) {
      chunks.push(start, Math.min(start + CHUNK, last))
      lineOf.push(line)
    }
  }
  const ends = Uint32Array.from(chunks)
  const owners = Uint32Array.from(lineOf)
  const index = new Flatbush(Math.max(1, owners.length), 16, Int32Array)
  let east = -Infinity
  for (let chunk = 0; chunk < owners.length; chunk++) {
    const box = boxOf(points, ends[2 * chunk] ?? 0, ends[2 * chunk + 1] ?? 0)
    index.add(...box)
    east = Math.max(east, box[2])
  }
  if (owners.length === 0) index.add(0, 0, 0, 0)
  index.finish()

  const containing = (longitude: number, latitude: number) => {
    const [x, y] = [longitude * MICRO, latitude * MICRO]
    const crossings = new Map<number, number>()
    for (const found of index.search(Math.floor(x), Math.floor(y), east, Math.ceil(y))) {
      const crossed = crossingsOf(points, ends[2 * found] ?? 0, ends[2 * found + 1] ?? 0, x, y)
      if (crossed % 2 === 0) continue
      for (const area of areasOf(owners[found] ?? 0)) crossings.set(area, (crossings.get(area) ?? 0) + 1)
    }
    return [...crossings]
      .filter(([, count]) => count % 2 === 1)
      .map(([area]) => area)
      .sort((a, b) => a - b)
  }

  const within = (longitude: number, latitude: number, reach: number) => {
    const [x, y] = [longitude * MICRO, latitude * MICRO]
    const shrink = Math.cos((latitude * Math.PI) / 180)
    const [dx, dy] = [reach / METRES / shrink, reach / METRES]
    const nearest = new Map<number, number>()
    for (const found of index.search(
      Math.floor(x - dx),
      Math.floor(y - dy),
      Math.ceil(x + dx),
      Math.ceil(y + dy),
    )) {
      const metres = distanceTo(points, ends[2 * found] ?? 0, ends[2 * found + 1] ?? 0, x, y, shrink) * METRES
      if (metres > reach) continue
      for (const area of areasOf(owners[found] ?? 0))
        nearest.set(area, Math.min(metres, nearest.get(area) ?? Infinity))
    }
    return [...nearest]
      .map(([area, metres]) => ({ area, metres }))
      .sort((a, b) => a.metres - b.metres || a.area - b.area)
  }
  return { containing, within }
}

function boxOf(line: Int32Array, start: number, end: number): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = start; i <= end; i++) {
    const [x = 0, y = 0] = [line[2 * i], line[2 * i + 1]]
    west = Math.min(west, x)
    east = Math.max(east, x)
    south = Math.min(south, y)
    north = Math.max(north, y)
  }
  return [west, south, east, north]
}

/** How many edges from one point of a line to another a ray to the east crosses; a vertex belongs to the edge below it only. */
function crossingsOf(line: Int32Array, start: number, end: number, x: number, y: number): number {
  let count = 0
  for (let i = start; i < end; i++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [line[2 * i], line[2 * i + 1], line[2 * i + 2], line[2 * i + 3]]
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) count++
  }
  return count
}

/** Distance from a point to a line, in millionths of a degree of latitude; flat, which is exact enough for a few kilometres. */
function distanceTo(
  line: Int32Array,
  start: number,
  end: number,
  x: number,
  y: number,
  shrink: number,
): number {
  let best = Infinity
  for (let i = start; i < end; i++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [line[2 * i], line[2 * i + 1], line[2 * i + 2], line[2 * i + 3]]
    const [ax, ay, bx, by] = [(x1 - x) * shrink, y1 - y, (x2 - x1) * shrink, y2 - y1]
    const along = Math.max(0, Math.min(1, -(ax * bx + ay * by) / (bx * bx + by * by || 1)))
    best = Math.min(best, Math.hypot(ax + along * bx, ay + along * by))
  }
  return best
}
